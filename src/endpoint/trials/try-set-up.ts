import type { Booking } from '../../booking/booking.ts';
import type { Problem } from '../../booking/problem.ts';
import type { Endpoint } from '../endpoint.ts';
import { loadPreset } from '../presets/index.ts';
import { checkEndpoint } from './check-endpoint.ts';
import { trials } from './index.ts';

/** Reads an address, and books nothing by it; undefined where it could not be read. */
export type Read = (address: string) => Promise<string | undefined>;

/** What a set-up is tried with: a booking as it would be sent, and one with all that a booking may ever carry. */
export interface Examples {
  readonly test: Booking;
  /** Asked for only where a service is tried by it. */
  fullest(): Promise<Booking>;
}

/** Tries a set-up without booking: by the service's own rules first, then by reading, where the service has something to read. */
export const trySetUp = async (
  endpoint: Endpoint,
  examples: Examples,
  page: string,
  read: Read,
): Promise<readonly Problem[]> => {
  const wrong = await checkEndpoint(endpoint);
  const trial = await trials[endpoint.preset]?.();
  if (wrong.length || !trial) return wrong;
  const { settings } = endpoint;
  const url = new URL(endpoint.url);
  const preset = await loadPreset(endpoint.preset);
  const payloadOf = (booking: Booking) => preset.request(booking, settings, url).payload;
  const sent = { payload: payloadOf(examples.test), fullest: payloadOf(await examples.fullest()) };
  return trial.wrong(await read(trial.address(url, page)), { url, settings, ...sent });
};
