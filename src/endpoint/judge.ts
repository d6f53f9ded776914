import type { Booking } from '../booking/booking.ts';
import type { Outcome } from '../booking/outcome.ts';
import type { Lost } from './answer.ts';
import type { Preset, PresetSettings, Reply } from './preset.ts';
import { asBody, readText } from './reading.ts';
import { isUnexplained, unknown } from './verdict.ts';

/**
 * What came of one attempt. A reply about another submission is none of ours; and after a lost answer, when the
 * booking may be stored already, a refusal counts only if the endpoint knows repeats and says what is wrong.
 */
export const judge = (
  answer: Reply | Lost,
  { submissionId }: Booking,
  preset: Preset,
  settings: PresetSettings,
  lostBefore: boolean,
): Outcome => {
  if (typeof answer === 'string') return unknown(answer, preset.idempotent);
  const echoed = readText(asBody(answer.json), 'submissionId');
  if (echoed !== undefined && echoed !== submissionId) return unknown('not-ours', preset.idempotent);
  const outcome = preset.outcome(answer, settings);
  if (outcome.kind !== 'refused' || !lostBefore) return outcome;
  if (preset.idempotent) return isUnexplained(outcome) ? unknown('not-an-answer', true) : outcome;
  // The booking it found is the one whose answer was lost.
  if (outcome.reason === 'already-booked') return { kind: 'accepted', standing: 'unconfirmed' };
  return unknown('refused-after-lost', false);
};
