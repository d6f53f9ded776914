import type { Booking } from '../../booking/booking.ts';
import type { Problem } from '../../booking/problem.ts';
import type { Endpoint } from '../endpoint.ts';
import { loadPreset } from '../presets/index.ts';
import { checkEndpoint } from './check-endpoint.ts';
import { trials } from './index.ts';

/** Reads an address, and books nothing by it; undefined where it could not be read. */
export type Read = (address: string) => Promise<string | undefined>;

/** Tries a set-up without booking: by the service's own rules first, then by reading, where the service has something to read. */
export const trySetUp = async (
  endpoint: Endpoint,
  booking: Booking,
  page: string,
  read: Read,
): Promise<readonly Problem[]> => {
  const wrong = await checkEndpoint(endpoint);
  const trial = await trials[endpoint.preset]?.();
  if (wrong.length || !trial) return wrong;
  const { settings } = endpoint;
  const url = new URL(endpoint.url);
  const { payload } = (await loadPreset(endpoint.preset)).request(booking, settings, url);
  return trial.wrong(await read(trial.address(url, page)), { url, settings, payload });
};
