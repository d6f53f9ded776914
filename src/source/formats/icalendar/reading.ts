import type { Component } from './component.ts';

/** What one file is read with. */
export interface Reading {
  /** The zone that a name stands for; without one, that of the file. */
  zoneOf(name: string | undefined): string;
  /** Where moments in UTC are shown. */
  readonly home: string;
  /** Says what was mended or cut; of the whole file where no event is named. */
  note(code: string, event?: Component): void;
  /** Which instances of a series are wanted, in milliseconds since the epoch. */
  readonly from: number;
  readonly now: number;
  readonly until: number;
  /** How much more is looked at: rules can ask for every second of a century, or for what never comes. */
  steps: number;
}
