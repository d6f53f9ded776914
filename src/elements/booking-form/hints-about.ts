import type { Outcome } from '../../booking/outcome.ts';
import type { Endpoint } from '../../endpoint/endpoint.ts';
import type { Heard } from '../../endpoint/send.ts';

/** Where a booking comes to nothing the site's editor may want to know why: what tells it is fetched then. */
export const hintsAbout = (endpoint: Endpoint, element: string) => {
  let heard: Heard | undefined;
  return {
    hear: (last: Heard): void => void (heard = last),
    tell(outcome: Outcome): void {
      if (outcome.kind === 'accepted') return;
      import('../setup-notice/hint.ts').then(
        ({ hint }) => hint(element, outcome, endpoint, heard),
        () => undefined,
      );
    },
  };
};
