import { readEndpoint } from '../../../src/endpoint/endpoint.ts';
import { advice } from '../../../src/endpoint/trials/advice.ts';
import { checkEndpoint } from '../../../src/endpoint/trials/check-endpoint.ts';
import { isWithoutBeginning, withBeginning } from '../addresses.ts';
import type { Draft } from '../draft.ts';
import { findingsOf, type Finding } from '../finding.ts';
import { isOnThisComputer, onThisComputer } from '../on-this-computer.ts';
import { configurationOf } from './endpoint.ts';

/** What is wrong with where bookings go, before anything is sent there: the checks that the form itself makes. */
export const bookingFindings = async (draft: Draft): Promise<readonly Finding[]> => {
  if (!draft.preset)
    return [{ kind: 'note', text: 'The timetable will only inform: nobody can book in the page.' }];
  if (!draft.action.trim()) return [{ kind: 'note', text: 'Fill in the address that takes your bookings.' }];
  if (isWithoutBeginning(draft.action))
    return [
      {
        kind: 'wrong',
        text: `${draft.action.trim()} has no beginning, so bookings would go into the folder of each page. Did you mean “${withBeginning(draft.action)}”?`,
      },
    ];
  const isHere = isOnThisComputer(draft.action);
  const read = readEndpoint(configurationOf(draft), isHere ? 'http://localhost/' : page());
  if ('problems' in read) return inThisPage(findingsOf(read.problems));
  const problems = [...(await checkEndpoint(read.endpoint)), ...(await advice(read.endpoint, page()))];
  const found = [...(isHere ? [onThisComputer(draft.action)] : []), ...inThisPage(findingsOf(problems))];
  return found.length > 0
    ? found
    : [{ kind: 'well', text: 'The address looks right. Whether it answers, a test booking shows.' }];
};

/** What is an attribute in the snippet is a field here. */
const inThisPage = (findings: readonly Finding[]): readonly Finding[] =>
  findings.map(({ kind, text }) => ({
    kind,
    text: text
      .replace(/^action\b/, 'The address for bookings')
      .replace('that preset names', 'that you picked'),
  }));

/** A page that was opened from a disk has no site; the address of one is checked as a site's would be. */
const page = (): string => (location.protocol === 'file:' ? 'https://your.site/' : location.href);
