import type { Problem } from '../../booking/problem.ts';
import type { Payload, PresetSettings } from '../preset.ts';

/** What would be sent, and where. */
export interface Sent {
  readonly url: URL;
  readonly settings: PresetSettings;
  readonly payload: Payload;
  /** With every name under which something may ever be sent; what stands for a file is an object. */
  readonly fullest: Payload;
}

/** How a set-up can be tried by reading alone: nothing is booked, and nothing sent. */
export interface Trial {
  /** What to read. */
  address(url: URL, page: string): string;
  /** What is wrong by what was read; without a text it could not be read. */
  wrong(text: string | undefined, sent: Sent): readonly Problem[];
}
