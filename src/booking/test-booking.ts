import type { EventRecord } from '../event/event.ts';
import type { Booking } from './booking.ts';
import { makeBooking } from './make-booking.ts';
import type { Answer, Question } from './question.ts';

/** What a test booking is made of. */
export interface Testing {
  readonly submissionId: string;
  readonly questions: readonly Question[];
  readonly event?: EventRecord | undefined;
  readonly language: string;
  readonly page: { readonly url: string; readonly locale: string; readonly widget: string };
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * A booking that nobody made, to try an endpoint with: marked as a test, with an answer to everything that can be asked,
 * conditions or not, so that every name is in it.
 */
export const testBooking = (testing: Testing): Booking => {
  const questions = always(testing.questions);
  const answers = Object.fromEntries(leaves(questions).flatMap(({ name, answer }) => [[name, answer]]));
  return makeBooking({
    ...testing,
    questions,
    answers,
    people: [answers],
    joinWaitingList: false,
    guard: { hp: '', elapsedMs: 60_000, captcha: null },
    test: true,
  });
};

/** The same questions, asked whatever was answered before. */
const always = (questions: readonly Question[]): readonly Question[] =>
  questions.map((question) => {
    const { when: _, ...asked } = question;
    return { ...asked, ...(asked.questions && { questions: always(asked.questions) }) };
  });

const leaves = (questions: readonly Question[]): readonly { name: string; answer: Answer }[] =>
  questions.flatMap((question) => {
    if (question.questions) return leaves(question.questions);
    const answer = answerTo(question);
    return answer === undefined ? [] : [{ name: question.name, answer }];
  });

const answerTo = ({ type, value, min, options }: Question): Answer | undefined => {
  const first = options?.[0]?.value;
  switch (type) {
    case 'note':
    case 'group':
    case 'file':
      return undefined;
    case 'hidden':
      return value;
    case 'email':
      return 'test@example.org';
    case 'tel':
      return '01632 960000';
    case 'number':
    case 'rating':
      return typeof min === 'number' ? min : 1;
    case 'date':
      return typeof min === 'string' ? min : '2030-01-01';
    case 'time':
      return '10:00';
    case 'select':
    case 'radio':
      return first;
    case 'checkbox':
      return first === undefined ? true : [first];
    case 'consent':
      return true;
    default:
      return 'Test';
  }
};
