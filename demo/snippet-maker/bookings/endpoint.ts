import type { EndpointConfiguration } from '../../../src/endpoint/endpoint.ts';
import type { Draft } from '../draft.ts';

/** Where bookings go, as the snippet will say it. */
export const configurationOf = ({ preset, action, settings, names }: Draft): EndpointConfiguration => {
  const given = Object.entries(names).filter(([, theirs]) => theirs.trim());
  return {
    action: action.trim(),
    ...(preset && { preset }),
    ...(given.length > 0 && { names: JSON.stringify(Object.fromEntries(given)) }),
    extra: Object.fromEntries(Object.entries(settings).filter(([, value]) => value.trim())),
  };
};
