import type { EventRecord } from '../event/event.ts';
import type { Attendee, Booking, Consent, PickedFile, Privacy } from './booking.ts';
import type { Answer, Answers, Question } from './question.ts';
import { wellFormed } from './normalise.ts';
import { textIn } from '../event/text.ts';
import { turns, type Given, type Turn } from './turns.ts';

/** All that a booking is made from: what was asked and answered, for which event, and where and when. */
export interface Making extends Given {
  readonly submissionId: string;
  readonly questions: readonly Question[];
  /** The file that an answer describes. */
  readonly fileFor?: (answer: Answer | undefined) => object | undefined;
  readonly event?: EventRecord | undefined;
  readonly joinWaitingList: boolean;
  /** BCP 47: the language in which the visitor read the questions. */
  readonly language: string;
  readonly page: { readonly url: string; readonly locale: string; readonly widget: string };
  readonly guard: Booking['guard'];
  readonly privacy?: Privacy | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly test?: boolean;
}

/**
 * Checked answers become the booking that travels. What was not asked is not in it, and what was not answered is left
 * out. `name`, `email` and `telephone` say who is written to, `places` and `companions` how many come, `placeKind` which
 * offer they take, `personName`, which is asked of each, what each of them is called, and `tellOfNext` that nobody comes.
 */
export const makeBooking = (making: Making): Booking => {
  const { submissionId, event, joinWaitingList, language, page, guard, privacy, now, test } = making;
  const all = turns(making.questions, making);
  const once = all.filter(({ person }) => person === undefined);
  const { name, email, telephone, places, companions, placeKind, tellOfNext, ...answers } = answersOf(once);
  const comes = tellOfNext !== true;
  const people =
    all.some(({ person }) => person !== undefined) && making.people.map((_, at) => personOf(all, at));
  const sensitive = [...new Set(all.filter(isSensitive).map(({ question }) => question.name))];
  const files = filesOf(all, making);
  const count = wholeFrom(1, places);
  const carers = wholeFrom(0, companions);
  return {
    version: 'booking/1',
    submissionId,
    ...(event && {
      event: {
        id: wellFormed(event.identifier),
        name: wellFormed(textIn(event.name, language)),
        startDate: event.startDate,
        timeZone: event.timeZone,
      },
    }),
    places: comes ? (count ?? 1) : 0,
    ...(!comes && { tellOfNext: true }),
    ...(placeKind !== undefined && { offer: String(placeKind) }),
    joinWaitingList: comes && joinWaitingList,
    attendee: attendeeOf({ name, email, telephone }),
    answers,
    ...(people && { people }),
    ...(carers !== undefined && { companions: carers }),
    ...(sensitive.length > 0 && { sensitive }),
    ...(files.length > 0 && { files }),
    consent: once
      .filter(({ question }) => question.type === 'consent')
      .map((turn) => consentTo(turn, language, now)),
    ...(privacy && { privacy }),
    context: {
      pageUrl: originAndPath(page.url),
      locale: page.locale,
      widget: page.widget,
      ...(test && { test }),
    },
    guard,
  };
};

/** What was answered, by name; agreements to the whole booking are kept apart, with the words that were agreed to. */
const answersOf = (all: readonly Turn[]): Answers =>
  Object.fromEntries(
    all.flatMap(({ question, person, answer }) =>
      answer === undefined || (question.type === 'consent' && person === undefined)
        ? []
        : [[question.name, travelling(answer)]],
    ),
  );

const travelling = (answer: Answer): Answer =>
  typeof answer === 'string'
    ? wellFormed(answer)
    : typeof answer === 'object'
      ? answer.map(wellFormed)
      : answer;

const attendeeOf = (answers: { readonly [name in keyof Attendee]: Answer | undefined }): Attendee =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([name, answer]) =>
      answer === undefined ? [] : [[name, String(answer)]],
    ),
  );

const personOf = (all: readonly Turn[], index: number): NonNullable<Booking['people']>[number] => {
  const {
    personName,
    name = personName,
    ...answers
  } = answersOf(all.filter(({ person }) => person === index));
  return { ...(name !== undefined && { name: String(name) }), answers };
};

const filesOf = (all: readonly Turn[], { fileFor }: Making): readonly PickedFile[] =>
  all.flatMap(({ question, person, answer }) => {
    const file = question.type === 'file' ? fileFor?.(answer) : undefined;
    return file ? [{ question: question.name, ...(person !== undefined && { person }), file }] : [];
  });

const isSensitive = ({ question, answer }: Turn): unknown => question.sensitive && answer !== undefined;

const consentTo = ({ question, answer }: Turn, language: string, now: number): Consent => ({
  id: question.name,
  granted: answer === true,
  text: wellFormed(textIn(question.label, language)),
  at: new Date(now).toISOString(),
});

/** A count, also where it was picked from a list of words. */
const wholeFrom = (least: number, answer: Answer | undefined): number | undefined => {
  const count = Number(answer ?? NaN);
  return Number.isSafeInteger(count) && count >= least ? count : undefined;
};

/** What follows the path can hold anything about the visitor, and so can the part before an @. */
const originAndPath = (url: string): string =>
  /^(https?:\/\/)(?:[^/?#@]*@)?([^?#]*)/.exec(url)?.slice(1).join('') ?? '';
