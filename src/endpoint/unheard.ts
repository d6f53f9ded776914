/** A booking that was sent and not yet heard of. Nothing personal, so that it may outlive a reload of the tab. */
export interface Unheard {
  readonly eventId: string /* empty: an enquiry */;
  readonly submissionId: string;
  readonly at: number /* milliseconds since the epoch */;
}

/** The submission for an event that has no definite outcome yet: the next one for it reuses its id. */
export const findUnheard = (eventId = ''): Unheard | undefined =>
  recall().find((entry) => entry.eventId === eventId);

export const isUnheard = (submissionId: string): boolean =>
  recall().some((entry) => entry.submissionId === submissionId);

/** Kept until it is forgotten; a booking that is sent again keeps the moment it was first sent. */
export const rememberUnheard = (entry: Unheard): void => {
  if (!isUnheard(entry.submissionId)) keep([entry, ...recall()].slice(0, most));
};

/** A definite outcome ends it, and so does a visitor who chooses to send a new booking. */
export const forgetUnheard = (submissionId: string): void =>
  keep(recall().filter((entry) => entry.submissionId !== submissionId));

const key = 'turnout-unheard';
const most = 20;

/** Serves where storage may not be touched (in a sandboxed frame it throws), or does not keep. */
let memory: readonly Unheard[] = [];

const keep = (entries: readonly Unheard[]): void => {
  memory = entries;
  try {
    if (entries.length > 0) sessionStorage.setItem(key, entries.map(toLine).join('\n'));
    else sessionStorage.removeItem(key);
  } catch {}
};

/** A duplicated tab starts with a copy of the storage: both then hold the id, and the endpoint tells them apart. */
const recall = (): readonly Unheard[] => {
  try {
    return sessionStorage.getItem(key)?.split('\n').flatMap(fromLine) ?? memory;
  } catch {
    return memory;
  }
};

const toLine = ({ submissionId, at, eventId }: Unheard): string =>
  `${submissionId} ${at} ${encodeURIComponent(eventId)}`;

/** Other scripts of the page may write there too: what is not one of our lines is not read. */
const fromLine = (line: string): Unheard[] => {
  const [, submissionId, at, eventId] = /^([\da-f-]{36}) (\d{1,15}) (\S*)$/.exec(line) ?? [];
  if (submissionId === undefined) return [];
  try {
    return [{ submissionId, at: Number(at), eventId: decodeURIComponent(eventId ?? '') }];
  } catch {
    return [];
  }
};
