import type { Problem } from '../../booking/problem.ts';
import { isLocalPage } from '../../safety/url.ts';
import type { Endpoint } from '../endpoint.ts';
import { loadPreset } from '../presets/index.ts';

/** What is not wrong, and should be known before visitors come: for the site's editor alone. */
export const advice = async (
  { url, preset, settings }: Endpoint,
  page: string,
): Promise<readonly Problem[]> => {
  // Our own contract has names of its own, and no fields besides.
  const unused = [
    ...(preset === 'booking' && Object.keys(settings.names).length ? ['names'] : []),
    ...(preset === 'booking' && Object.keys(settings.extra).length ? ['input type="hidden"'] : []),
  ];
  const { opaque } = await loadPreset(preset);
  return [
    ...unused.map((attribute) => ({ code: 'not-used', facts: { attribute, preset } })),
    // Whoever stands on the way can change such a page, and with it where bookings go.
    ...(page.startsWith('http:') && !isLocalPage(page) ? [{ code: 'page-not-secure' }] : []),
    ...(opaque ? [{ code: 'service-unread', facts: { preset } }] : []),
    ...(preset === 'formsubmit' ? [{ code: 'formsubmit-activate' }] : []),
    ...(preset === 'formsubmit' && /@|%40/.test(url) ? [{ code: 'formsubmit-address' }] : []),
  ];
};
