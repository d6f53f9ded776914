import type { Outcome } from '../../booking/outcome.ts';
import { acceptance, readAcceptance } from '../acceptance.ts';
import { denies, readMessage, readProblems } from '../denial.ts';
import type { PresetSettings, Reply } from '../preset.ts';
import { asBody, given, type Body } from '../reading.ts';
import { refused, unknown } from '../verdict.ts';
import { questionBehind } from './flat.ts';
import { refusedFor } from './refused-for.ts';

/**
 * What an answer means where no contract was agreed: a 2xx is "sent", unless a JSON body says otherwise, and
 * "booked" only where it says so in our contract's words. Such a service cannot tell a repeat, so sending again is
 * safe only where it certainly kept nothing: it was too busy (429, or 503 with a time to come back).
 */
export const plainOutcome = (reply: Reply, settings: PresetSettings): Outcome => {
  const { status, json, type, text, retryAfterInSeconds } = reply;
  const body = asBody(json);
  const problems = readProblems(body, (error) => questionBehind(error, settings));
  const said = problems[0]?.message ?? readMessage(body) ?? '';
  // A puzzle of the service's own cannot be shown here, so nothing that a visitor does would help.
  if ((status >= 400 || denies(body)) && isCaptcha.test(said)) return refusedFor('service-captcha');
  if (status >= 200 && status < 300) {
    if (denies(body)) return refused('not-accepted', problems.length ? problems : [wordsOf(body)]);
    // A body that calls itself JSON and is not was cut short.
    if (json === undefined && text && /[/+]json$/.test(type)) return unknown('not-an-answer', false);
    return readAcceptance(body, status) ?? acceptance(body, 'unconfirmed');
  }
  if (status === 429 || (status === 503 && retryAfterInSeconds !== undefined)) {
    return unknown('busy', true, retryAfterInSeconds);
  }
  if (status >= 500 || [408, 421, 425].includes(status)) return unknown('not-working', false);
  // No such form, no entry: whatever a list of errors says then, nothing in the answers would mend it.
  if (problems.length && !/^40[1345]$/.test(`${status}`)) return refused('invalid', problems);
  if (status === 409 || status === 422) return refused('not-accepted', [wordsOf(body)]);
  return refusedFor('service-refused', [{ code: '', message: `${status} ${said}`.trim() }]);
};

/** As above, and a 2xx is believed only where the service's own sign of success is in it; a page is none. */
export const outcomeWith = (
  reply: Reply,
  settings: PresetSettings,
  succeeds: (body: Body | undefined) => boolean,
): Outcome => {
  const body = asBody(reply.json);
  return reply.status < 300 && !denies(body) && !succeeds(body)
    ? unknown('not-an-answer', false)
    : plainOutcome(reply, settings);
};

const isCaptcha = /captcha|turnstile|botpoison/i;

/** A page in place of an answer: a guest network's, a login's. */
export const isPage = ({ text }: Reply): boolean => /^\s*</.test(text);

const wordsOf = (body: ReturnType<typeof asBody>) => ({
  code: 'not-accepted',
  ...given({ message: readMessage(body) }),
});
