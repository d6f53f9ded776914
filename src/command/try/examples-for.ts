import { fullestBooking } from '../../booking/fullest-booking.ts';
import { testBooking } from '../../booking/test-booking.ts';
import type { Examples } from '../../endpoint/trials/try-set-up.ts';
import { newSubmissionId } from '../../endpoint/submission-id.ts';
import { questionWords } from '../../language/questions/index.ts';
import { standard } from '../../questions/standard.ts';
import { version } from '../../version.ts';

/** Bookings of the standard questions: a test about no event, and one with all that is asked about any. */
export const examplesFor = async (page: string): Promise<Examples> => {
  const testing = {
    questions: standard(await questionWords('en'), { language: 'en' }),
    language: 'en',
    submissionId: newSubmissionId(),
    page: { url: page, locale: 'en-GB', widget: version },
    now: Date.now(),
  };
  return { test: testBooking(testing), fullest: async () => fullestBooking(testing, true) };
};
