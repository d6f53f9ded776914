import type { Outcome } from '../../booking/outcome.ts';
import type { Endpoint } from '../../endpoint/endpoint.ts';
import type { Heard } from '../../endpoint/send.ts';
import type { FormShell } from './form-shell.ts';
import { sentTroubles } from './sent-troubles.ts';

/** Where a booking comes to nothing the site's editor may want to know why: what tells it is fetched then. */
export const hintsAbout = (form: FormShell, endpoint: Endpoint, item: string | undefined) => {
  let heard: Heard | undefined;
  return {
    hear: (last: Heard): void => void (heard = last),
    tell(outcome: Outcome): void {
      if (outcome.kind === 'accepted' && !sentTroubles.has(form)) return;
      import('../setup-notice/hint.ts').then(
        ({ hint }) => hint(form, outcome, { endpoint, item, heard }),
        () => undefined,
      );
    },
  };
};
