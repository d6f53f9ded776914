import type { Patience, Span } from './expand.ts';
import type { Component } from './lines.ts';
import type { Zones } from './written.ts';

/** What one file of calendars is read with. */
export interface Reading {
  zonesOf(calendar: Component): Zones;
  /** Says what was mended or cut; of the whole file where no event is named. */
  note(code: string, event?: Component): void;
  /** What is wanted of a series. */
  readonly span: Span;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly patience: Patience;
}
