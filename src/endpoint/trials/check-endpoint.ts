import type { Problem } from '../../booking/problem.ts';
import type { Endpoint } from '../endpoint.ts';
import { loadPreset } from '../presets/index.ts';
import { wrongSetUp } from '../set-up.ts';

/** What the service itself finds wrong: its part is loaded, so it takes a moment. */
export const checkEndpoint = async (endpoint: Endpoint): Promise<readonly Problem[]> =>
  wrongSetUp(await loadPreset(endpoint.preset), endpoint);
