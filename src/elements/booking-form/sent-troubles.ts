import type { Trouble } from '../page/trouble.ts';

/** What came in the way of a form's bookings, where the site's editor looks: by what it is, until one is accepted. */
export const sentTroubles = new WeakMap<Element, Map<string, Trouble>>();
