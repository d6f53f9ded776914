import { isLoose, list, own, term, type Loose } from './value.ts';

/** Something that was found on the way: an event to be read, or, with a reason, what is left out and named. */
export interface Finding {
  readonly value: unknown;
  readonly reason?: string;
  readonly series?: Loose | undefined;
}

export interface Walk {
  readonly findings: readonly Finding[];
  /** A list with nothing in it was met: nothing is planned. */
  readonly emptyList: boolean;
  /** What stands in full under an `@id`. */
  readonly named: ReadonlyMap<unknown, Loose>;
}

interface Step {
  readonly value: unknown;
  readonly depth: number;
  readonly listed: boolean;
  /** Stands in our own `events`, where nothing needs to say that it is an event. */
  readonly ours: boolean;
  readonly series: Loose | undefined;
}

/**
 * Events are looked for where schema.org and lists put them, in the order of the document, and no deeper than anyone
 * would mean. What has a start without being an event is named as left out; anything else is not ours to judge.
 */
export const walk = (document: unknown, ours = false): Walk => {
  const findings: Finding[] = [];
  const named = new Map<unknown, Loose>();
  const seen = new Set<unknown>();
  let emptyList = false;

  // What is still to do, last first: hostile data is deeper than the stack.
  const steps: Step[] = [{ value: document, depth: 0, listed: false, ours, series: undefined }];
  let step = steps.pop();
  for (; step && findings.length < most; step = steps.pop()) {
    const { value, depth, listed } = step;
    if (depth > deepest) {
      findings.push({ value: undefined, reason: 'too-deep' });
    } else if (Array.isArray(value) && (value.length || !listed)) {
      if (!value.length) emptyList = true;
      if (seen.has(value)) continue;
      // One more than are read, so that it is known that there are more.
      for (const item of value.slice(0, most + 1).reverse()) {
        steps.push({ ...step, value: item, depth: depth + 1, listed: true });
      }
    } else if (!isLoose(value)) {
      if (listed) findings.push({ value, reason: 'not-an-object' });
    } else if (!seen.has(value)) {
      const id = own(value, '@id');
      if (id && Object.keys(value).length > 1 && !named.has(id)) named.set(id, value);
      const types = typesOf(value, step.ours);
      if (types.some((type) => eventType.test(type))) {
        findings.push({ value, series: step.series });
      } else {
        const isSeries = types.some((type) => seriesType.test(type));
        if (own(value, 'startDate') && !isSeries) findings.push({ value, reason: 'not-an-event' });
        for (const key of containers) {
          const series = isSeries && key !== '@graph' ? value : undefined;
          steps.push({
            value: own(value, key),
            depth: depth + 1,
            listed: false,
            ours: key === 'events',
            series,
          });
        }
      }
    }
    seen.add(value);
  }
  if (step?.value) findings.push({ ...step, reason: 'too-many' });
  return { findings, emptyList, named };
};

const deepest = 64;
const most = 50_000;

const eventType = /(?:Event|Festival|Hackathon|CourseInstance|ScheduledSession)$/;
/** What happens several times, and says once what is true of each. */
export const seriesType = /(?:Series|Course)$/;

/** Where documents keep their events, last first. */
const containers = [
  'data',
  'items',
  'hasCourseInstance',
  'subEvent',
  'mainEntity',
  'item',
  'itemListElement',
  'event',
  'events',
  '@graph',
] as const;

/** Who gives a start and no type means an event, as does who puts it in our own list. */
const typesOf = (value: Loose, ours: boolean): readonly string[] => {
  const key = ours || Object.hasOwn(value, '@type') ? '@type' : 'type';
  if (Object.hasOwn(value, key)) return list(own(value, key)).map(term);
  return ours || own(value, 'startDate') ? ['Event'] : [];
};
