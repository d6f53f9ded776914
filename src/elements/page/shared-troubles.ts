import { momentShown } from '../../event/moment-shown.ts';
import { isTimeZone, zoneNamed } from '../../event/time-zone.ts';
import { levelAsked } from '../heading.ts';
import type { Trouble } from './trouble.ts';

/** What all elements are told of the page they stand in. */
export interface Set {
  readonly timeZone: string;
  readonly now: string | undefined;
  readonly headingLevel: number;
  readonly contentOf: Element;
}

/** What is wrong with the attributes that all elements share. */
export const sharedTroubles = ({ timeZone, now, headingLevel, contentOf }: Set): Trouble[] => {
  const wrong = (attribute: string, value: unknown): Trouble => ({
    code: `bad-${attribute}`,
    facts: { attribute, value: String(value) },
  });
  return [
    ...(isTimeZone(timeZone) ? [] : [wrong('time-zone', timeZone)]),
    ...(momentShown(now, zoneNamed(timeZone)) === undefined ? [wrong('now', now)] : []),
    ...(levelAsked(headingLevel) === headingLevel
      ? []
      : [wrong('heading-level', contentOf.getAttribute('heading-level'))]),
  ];
};
