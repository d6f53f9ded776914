import type { Booking } from '../booking/booking.ts';
import type { Outcome } from '../booking/outcome.ts';
import type { Problem } from '../booking/problem.ts';

/** How a body is written: JSON, an HTML form's two ways, or JSON as `text/plain` for services that answer no preflight. */
export type Enctype = 'json' | 'form' | 'multipart' | 'text-json';

/** What came back: `json` is present when the whole body parsed as JSON. */
export interface Reply {
  readonly status: number;
  /** The media type, lower case, without parameters. */
  readonly type: string;
  readonly text: string;
  readonly json?: unknown;
  /** Seconds to wait, when a header that CORS lets us read says so. */
  readonly retryAfterInSeconds?: number | undefined;
}

/** What the snippet says besides the address: our names to the service's, and fixed fields that the service wants. */
export interface PresetSettings {
  readonly names: { readonly [ours: string]: string };
  readonly extra: { readonly [name: string]: string };
}

/** One thing a partner fills in for a preset: `action`, or the name of a hidden input. */
export interface Setting {
  readonly name: string;
  readonly required: boolean;
  readonly example: string;
}

/** What is put on the wire, before the encoding writes it. A list is written as the encoding writes lists. */
export type Payload = { readonly [name: string]: unknown };

/**
 * How one service takes a booking: two functions, what goes in and what came of it.
 * `outcome` decides alone whether a 2xx is a success; it never throws.
 */
export interface Preset {
  readonly name: string;
  /** The service recognises a repeated `submissionId` before every other check, so an unanswered booking may be sent again. */
  readonly idempotent: boolean;
  readonly enctype: Enctype;
  /** What else the service can read; absent: any. */
  readonly enctypes?: readonly Enctype[];
  readonly redirect: 'manual' | 'follow';
  /** Its answers cannot be read (`no-cors`): what was sent is never confirmed. */
  readonly opaque?: true;
  /** Several answers to one question go under one name each by itself, not joined by commas. */
  readonly repeatsNames?: true;
  readonly settings: readonly Setting[];
  /** What is wrong with the address or the settings, before anything is sent. */
  check(url: URL, settings: PresetSettings): readonly Problem[];
  request(
    booking: Booking,
    settings: PresetSettings,
    url: URL,
  ): { readonly payload: Payload; readonly headers?: { readonly [name: string]: string } };
  outcome(reply: Reply, settings: PresetSettings): Outcome;
}
