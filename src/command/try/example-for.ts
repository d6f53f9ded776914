import type { Booking } from '../../booking/booking.ts';
import { testBooking } from '../../booking/test-booking.ts';
import { newSubmissionId } from '../../endpoint/submission-id.ts';
import { questionWords } from '../../language/questions/index.ts';
import { standard } from '../../questions/standard.ts';
import { version } from '../../version.ts';

/** A test booking of the standard questions, about no event. */
export const exampleFor = async (page: string): Promise<Booking> =>
  testBooking({
    questions: standard(await questionWords('en'), { language: 'en' }),
    language: 'en',
    submissionId: newSubmissionId(),
    page: { url: page, locale: 'en-GB', widget: version },
    now: Date.now(),
  });
