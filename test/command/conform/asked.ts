import { run } from '../../../src/command/run.ts';

export interface Report {
  readonly status: number;
  /** What was printed, and what was complained of. */
  readonly said: string;
  readonly broken: readonly string[];
  readonly notAsked: readonly string[];
}

/** What `turnout conform` says of an endpoint. */
export const conformance = async (...words: readonly string[]): Promise<Report> => {
  const lines: string[] = [];
  const status = await run(['conform', ...words], {
    print: (line) => lines.push(line),
    complain: (line) => lines.push(line),
    progress: () => undefined,
  });
  const found = (word: string): string[] =>
    lines.filter((line) => line.startsWith(word)).map((line) => line.slice(11));
  return { status, said: lines.join('\n'), broken: found('BROKEN'), notAsked: found('not asked') };
};

/** The event that is raced for. */
export const raceEvent = {
  identifier: 'race',
  name: 'Race',
  startDate: '2100-01-01',
  timeZone: 'Europe/London',
  maximumAttendeeCapacity: 3,
  waitingList: { open: true },
};
