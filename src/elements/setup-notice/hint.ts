import type { Outcome, Refused, Unknown } from '../../booking/outcome.ts';
import type { Endpoint } from '../../endpoint/endpoint.ts';
import type { Heard } from '../../endpoint/send.ts';
import { encodings } from '../../endpoint/encodings/index.ts';
import { loadPreset } from '../../endpoint/presets/index.ts';
import { isUnexplained } from '../../endpoint/verdict.ts';
import { checkEndpoint } from '../../endpoint/trials/check-endpoint.ts';
import type { FormShell } from '../booking-form/form-shell.ts';
import { sentTroubles } from '../booking-form/sent-troubles.ts';
import { warn } from '../page/console.ts';
import { isEditorView } from '../page/editor-view.ts';
import type { Trouble } from '../page/trouble.ts';
import { sendingMend } from './sending-mends.ts';
import { serviceMend } from './service-mends.ts';

/** What a booking was, as its editor may know it: where it went, for which event, and what was heard last. */
interface Sent {
  readonly endpoint: Endpoint;
  readonly item: string | undefined;
  readonly heard: Heard | undefined;
}

/** An element that sends bookings. */
type Told = Pick<FormShell, 'check' | 'requestUpdate'> & Element;

/**
 * Tells the site's editor why a booking came to nothing: in the setup notice, which tells the console too, where the editor
 * looks, else in the console alone. Never a word of what was typed or answered.
 */
export const hint = async (form: Told, outcome: Outcome, { endpoint, item, heard }: Sent): Promise<void> => {
  if (outcome.kind === 'accepted') return settle(form, item);
  const tell = (words: string): void => warn(`<${form.localName}> ${words}`);
  // Nothing was sent, for the service's own rules found it set up wrong; an earlier try may all the same have been kept.
  if (!heard && outcome.reason === 'endpoint-not-working') {
    const { mendFor } = await import('./mends.ts');
    return (await checkEndpoint(endpoint)).forEach((problem) => tell(mendFor(problem)));
  }
  const trouble = troubleBehind(outcome, heard);
  if (!trouble) return;
  const { enctype = (await loadPreset(endpoint.preset)).enctype } = endpoint;
  const { code } = trouble;
  const facts = {
    host: new URL(endpoint.url).host,
    enctype: encodings[enctype].mediaType,
    ...(item && { item }),
    ...trouble.facts,
  };
  const words = sendingMend(code, facts) ?? serviceMend(code, facts);
  if (!words) return;
  if (!form.check && !isEditorView(location)) return tell(words);
  const troubles = sentTroubles.get(form) ?? new Map<string, Trouble>();
  sentTroubles.set(form, troubles.set(words, { code, facts }));
  form.requestUpdate();
};

/** What is taken can be taken: only what was said of another event stays. */
const settle = (form: Told, item: string | undefined): void => {
  const troubles = sentTroubles.get(form);
  for (const [words, { code, facts }] of troubles ?? [])
    if (code !== 'sent-unknown-event' || facts?.['item'] === item) troubles?.delete(words);
  form.requestUpdate();
};

/** What a visitor or the service's own rules decide is no trouble. */
const troubleBehind = (outcome: Refused | Unknown, heard: Heard | undefined): Trouble | undefined => {
  if (outcome.kind === 'refused' && outcome.reason !== 'not-found' && !isUnexplained(outcome))
    return undefined;
  if (!heard) return { code: 'not-sent' };
  const { answer, blocked } = heard;
  if (answer === 'redirected' || answer === 'too-slow') return { code: `sent-${answer}` };
  if (answer === 'not-an-answer') return { code: 'sent-too-slow' };
  if (answer === 'unreachable') return { code: blocked ? 'sent-blocked' : 'sent-unreachable' };
  const { status, text } = answer;
  const facts = { status };
  if (status === 413 || status === 415) return { code: 'sent-in-a-wrong-way', facts };
  if (outcome.kind === 'refused') {
    if (outcome.reason === 'not-found') return { code: 'sent-unknown-event' };
    // The service's own words may repeat what was typed: its status stands in their place.
    const cause = outcome.problems[0]?.facts?.['cause'];
    return typeof cause === 'string'
      ? { code: cause, facts: { said: status } }
      : { code: outcome.reason === 'endpoint-not-working' ? 'sent-refused' : '', facts };
  }
  if (outcome.reason === 'not-ours') return { code: 'sent-not-ours' };
  if (status >= 400) return { code: 'sent-broken', facts };
  return { code: /^\s*</.test(text) ? 'sent-page' : 'sent-not-read', facts };
};
