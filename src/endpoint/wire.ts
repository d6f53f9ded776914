import type { Booking } from '../booking/booking.ts';
import type { Refused } from '../booking/outcome.ts';
import { forPage } from '../safety/for-page.ts';
import type { Endpoint } from './endpoint.ts';
import { encodings } from './encodings/index.ts';
import type { Preset } from './preset.ts';
import { loadPreset } from './presets/index.ts';
import { refused } from './verdict.ts';

/** A booking written once, so that every attempt puts the same bytes on the wire. */
export interface Wire {
  readonly preset: Preset;
  request(first: boolean): RequestInit;
}

/** Writes a booking as its endpoint reads it; settings that the service cannot take are found before anything is sent. */
export const write = async (booking: Booking, endpoint: Endpoint): Promise<Wire | Refused> => {
  const { url, settings } = endpoint;
  const preset = await loadPreset(endpoint.preset);
  if (await isWrong(preset, endpoint)) return refused('endpoint-not-working');
  const encoding = await encodings[endpoint.enctype ?? preset.enctype].load();
  const { payload, headers } = preset.request(booking, settings, new URL(url));
  const { body, contentType } = encoding.encode(payload, preset.repeatsNames);
  // What goes with `keepalive` outlives the page; over 64 KiB in flight it fails at once, so it is for small
  // bodies, and a later attempt does without.
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body).length : body.size;
  const small = bytes < 32 * 1024;
  const init: RequestInit = {
    method: 'POST',
    body,
    headers: forPage({ ...headers, 'Content-Type': contentType }),
    redirect: preset.redirect,
    ...(preset.opaque && { mode: 'no-cors' }),
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'origin',
  };
  return { preset, request: (first) => ({ ...init, keepalive: first && small }) };
};

/** Our own contract has nothing to be set up; how to check the others is fetched with them. */
const isWrong = async (preset: Preset, endpoint: Endpoint): Promise<boolean> =>
  endpoint.preset !== 'booking' && (await import('./set-up.ts')).wrongSetUp(preset, endpoint).length > 0;
