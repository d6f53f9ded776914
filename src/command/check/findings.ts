import type { EventRecord } from '../../event/event.ts';
import { textIn } from '../../event/text.ts';
import type { Rule } from './rules.ts';
import { rules } from './rules.ts';

export interface Finding {
  readonly rule: Rule;
  readonly events: readonly EventRecord[];
}

/** What is lacking, the required first; the same thing of many events is one finding. */
export const findingsOf = (events: readonly EventRecord[]): readonly Finding[] => {
  const findings = rules.flatMap((rule) => {
    const lacking = events.filter(rule.isLacking);
    return lacking.length ? [{ rule, events: lacking }] : [];
  });
  return [...findings.filter(isRequired), ...findings.filter((finding) => !isRequired(finding))];
};

export const isRequired = ({ rule }: Finding): boolean => rule.level === 'required';

/** One line: how bad it is, what is lacking where, and how to mend it. */
export const lineFor = ({ rule, events }: Finding): string =>
  `${rule.level.padEnd(12)}${namesOf(events)} ${events.length === 1 ? 'lacks' : 'lack'} ${rule.lacks} (${rule.for}). ${rule.mend}`;

const namesOf = (events: readonly EventRecord[]): string => {
  const names = events.slice(0, mostNamed).map(({ name }) => `“${textIn(name, 'en')}”`);
  const more = events.length - names.length;
  return more ? `${names.join(', ')} and ${more} more` : names.join(', ');
};

const mostNamed = 3;
