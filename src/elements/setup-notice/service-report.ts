import { fullestBooking } from '../../booking/fullest-booking.ts';
import { testBooking, type Testing } from '../../booking/test-booking.ts';
import type { Endpoint } from '../../endpoint/endpoint.ts';
import { send } from '../../endpoint/send.ts';
import { newSubmissionId } from '../../endpoint/submission-id.ts';
import { advice } from '../../endpoint/trials/advice.ts';
import { testResult } from '../../endpoint/trials/test-result.ts';
import { trySetUp } from '../../endpoint/trials/try-set-up.ts';
import type { EventRecord } from '../../event/event.ts';
import { mergeQuestions } from '../../booking/merge-questions.ts';
import type { Question } from '../../booking/question.ts';
import { load } from '../../source/load.ts';
import { version } from '../../version.ts';
import type { Trouble } from '../page/trouble.ts';

/** What a form asks, for which event, in which language. */
export interface Asked {
  readonly questions: readonly Question[];
  readonly event: EventRecord | undefined;
  readonly language: string;
  /** What may be asked besides, when another event is chosen. */
  besides(): Promise<readonly Question[]>;
  readonly isAboutEvents: boolean;
}

/** What can be found out about a service without booking. */
export const serviceReport = async (endpoint: Endpoint, asked: Asked): Promise<readonly Trouble[]> => {
  const page = location.href;
  const read = async (address: string): Promise<string | undefined> => {
    const found = await load(address, { pageUrl: page, fresh: true });
    return 'text' in found ? found.text : undefined;
  };
  const testing = testingOf(asked);
  const fullest = async () => {
    const questions = mergeQuestions(asked.questions, await asked.besides());
    return fullestBooking({ ...testing, questions }, asked.isAboutEvents);
  };
  const examples = { test: testBooking(testing), fullest };
  return [...(await trySetUp(endpoint, examples, page, read)), ...(await advice(endpoint, page))];
};

/** Sends a booking that is marked as a test, and gives back what to tell the editor. */
export const sendTest = async (endpoint: Endpoint, asked: Asked): Promise<Trouble> => {
  const outcome = await send(testBooking(testingOf(asked)), endpoint).outcome;
  return outcome.kind === 'refused' && outcome.reason === 'not-found'
    ? {
        code: 'sent-unknown-event',
        facts: { host: new URL(endpoint.url).host, item: asked.event?.identifier ?? '' },
      }
    : testResult(outcome);
};

const testingOf = ({ questions, event, language }: Asked): Testing => ({
  questions,
  event,
  language,
  submissionId: newSubmissionId(),
  page: { url: location.href, locale: language, widget: version },
  now: Date.now(),
});
