import { availabilityOf, isBookable } from '../../event/availability.ts';
import type { EventRecord } from '../../event/event.ts';
import { momentShown } from '../../event/moment-shown.ts';
import type { Question } from '../../booking/question.ts';
import { mergeQuestions } from '../../booking/merge-questions.ts';
import { readQuestions } from '../../booking/read-questions.ts';
import { readEvents } from '../../source/events.ts';
import { sourceOf } from '../event-timetable/source-of.ts';
import type { FormShell } from '../booking-form/form-shell.ts';
import { timetableOf } from '../booking-form/timetable-of.ts';

/** What any event that a form may be for asks besides the form's own questions: each may be asked before long. */
export const questionsOfEvents = async (form: FormShell): Promise<readonly Question[]> => {
  const events = await eventsOf(form);
  const carriesFiles = true;
  return mergeQuestions(
    ...events.map(({ questions = [] }) => readQuestions(questions, { carriesFiles }).questions),
  );
};

/** One that can be booked, for a test booking while nobody has chosen any: it also tells of identifiers that the endpoint does not know. */
export const eventToTry = async (form: FormShell): Promise<EventRecord | undefined> =>
  isAboutEvents(form)
    ? (await eventsOf(form)).find((event) => {
        const now = momentShown(form.now, event.timeZone) ?? Date.now();
        return isBookable(availabilityOf(event, { now, bookable: true }).state);
      })
    : undefined;

/** Whether anything but an enquiry can be made with it. */
export const isAboutEvents = ({ event, for: timetable, src, chooseAnother }: FormShell): boolean =>
  Boolean(event || timetable || src || chooseAnother);

const eventsOf = async (form: FormShell): Promise<readonly EventRecord[]> => {
  const { type, timeZone, contentOf, ownerDocument } = form;
  // Joined, the events were given to the element whose content this is; apart, to the timetable that is followed.
  const from = (timetableOf(form) ?? contentOf) as WithEvents;
  const { events } = await readEvents(sourceOf(from.events, from.src, from.contentOf ?? contentOf), {
    type,
    timeZone,
    pageUrl: ownerDocument.baseURI,
  });
  return events;
};

interface WithEvents {
  readonly events?: readonly unknown[] | undefined;
  readonly src?: string | undefined;
  readonly contentOf?: ParentNode;
}
