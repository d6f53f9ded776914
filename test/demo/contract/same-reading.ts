import { expect } from 'chai';
import { digest } from '../../../demo/endpoint/digest.ts';
import { readBooking } from '../../../demo/endpoint/read-booking.ts';
import { seeded } from '../../faults/generator/seeded.ts';
import { randomBody } from './random-body.ts';

/** How a body was read: which booking it is, or where it is wrong and how. */
export interface Understood {
  readonly digest: string;
  readonly problems: readonly string[];
}

const seed = 7;
const random = seeded(seed);

/** Bodies that are right, and bodies that are wrong in every way; the same in every run. */
export const randomBodies: readonly string[] = Array.from({ length: 600 }, () => randomBody(random));

/** Compares how an endpoint reads them with how that of this project does: what one takes another must not refuse, nor call another booking. */
export const expectSameReading = (theirs: readonly Understood[]): void => {
  const ours = randomBodies.map(understood);
  expect(ours.filter(({ problems }) => problems.length === 0).length, 'bookings among them').to.be.above(60);
  for (const [place, text] of randomBodies.entries())
    expect(sorted(theirs[place]), `body ${place}: ${text}`).to.deep.equal(sorted(ours[place]));
};

/** The same where an endpoint compares bookings in its own way. */
export const expectSameProblems = (
  bodies: readonly string[],
  theirs: readonly (readonly string[])[],
): void => {
  expect(theirs).to.have.length(bodies.length);
  for (const [place, text] of bodies.entries())
    expect([...(theirs[place] ?? [])].sort(), `body ${place}: ${text}`).to.deep.equal(
      [...understood(text).problems].sort(),
    );
};

const understood = (text: string): Understood => {
  const read = readBooking(JSON.parse(text));
  return read.kind === 'booking'
    ? { digest: digest(read.booking), problems: [] }
    : { digest: '', problems: read.problems.map(({ pointer, code }) => `${pointer} ${code}`) };
};

/** In which order problems are told is nobody's business. */
const sorted = (one: Understood | undefined) => one && { ...one, problems: [...one.problems].sort() };
