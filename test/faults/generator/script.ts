import type { Step } from '../steps.ts';
import { pick } from './seeded.ts';
import { absurd, busy, hidden, honest, interlopers, odd, refusedPreflights, visible } from './switches.ts';

/** What happens in the page while a booking is on its way. The last five happen to every form of the page. */
export const happenings = [
  'second press',
  'Enter is held',
  'form is moved',
  'form is replaced',
  'Try now',
  'offline',
  'hidden',
  'asleep',
  'restored',
  'clock is set',
] as const;

export type Happening = (typeof happenings)[number];

/** One visitor's bad luck: which service, what its answers meet in their order, and what happens in the page. */
export interface Script {
  readonly service: 'booking' | 'json' | 'form';
  readonly steps: readonly Step[];
  readonly happens: readonly {
    readonly what: Happening;
    readonly after: number; /* milliseconds of the page */
  }[];
  /** Whether a visitor who was told "no" without a reason tries all the same. */
  readonly stubborn: boolean;
}

/** Most bookings go to an endpoint that recognises a repeat, some to a service that cannot. */
export const randomScript = (random: () => number): Script => {
  const service = random() < 0.8 ? 'booking' : random() < 0.5 ? 'json' : 'form';
  const steps = service === 'booking' ? repeatableSteps(random) : onceOnlySteps(random);
  const happens = Array.from({ length: random() < 0.5 ? 0 : 1 + Math.floor(random() * 2) }, () => ({
    what: pick(random, happenings),
    after: Math.floor(random() ** 2 * 20_000),
  }));
  return { service, steps, happens, stubborn: random() < 0.5 };
};

/** One to five switches in any order. */
export const repeatableSteps = (random: () => number): Step[] => {
  const steps: Step[] = [];
  for (let length = 1 + Math.floor(random() * 5); length > 0; length--) {
    const kind = random();
    if (kind < 0.45)
      steps.push(maybeKept(random, pick(random, pick(random, [visible, visible, visible, busy, absurd]))));
    else if (kind < 0.5) steps.push(pick(random, refusedPreflights));
    else if (kind < 0.72) steps.push(maybeKept(random, pick(random, hidden)));
    else if (kind < 0.86) steps.push(pick(random, pick(random, [odd, honest])));
    else steps.push(pick(random, interlopers));
  }
  return steps;
};

/**
 * Such a service says "busy" only where it kept nothing; then comes one fault, after which nothing may be sent unless
 * the visitor wants it. Where the browser may have sent again by itself nobody can know, so there the rest goes well.
 */
const onceOnlySteps = (random: () => number): Step[] => {
  const busySteps = (most: number): Step[] =>
    Array.from({ length: Math.floor(random() * most) }, () => ({ ...pick(random, busy), store: false }));
  const kind = random();
  if (kind < 0.2) return [...busySteps(3), maybeKept(random, pick(random, hidden))];
  if (kind < 0.6)
    return [
      ...busySteps(3),
      maybeKept(random, pick(random, pick(random, [visible, refusedPreflights]))),
      ...busySteps(6),
    ];
  return [...busySteps(3), pick(random, pick(random, [odd, honest, interlopers]))];
};

const maybeKept = (random: () => number, step: Step): Step =>
  'store' in step || random() < 0.5 ? step : { ...step, store: false };
