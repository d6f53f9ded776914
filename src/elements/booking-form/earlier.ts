import { html, nothing, type TemplateResult } from 'lit';
import type { Telling } from './telling.ts';

/** An earlier booking for this event was sent and never heard of: what a new press comes to. */
export const earlier = ({ sender, words, dates }: Telling): TemplateResult | typeof nothing => {
  const since = sender.stage.kind === 'asking' ? sender.unheardSince : undefined;
  if (since === undefined) return nothing;
  const at = new Date(since);
  const time = dates.time({ hour: at.getHours(), minute: at.getMinutes() });
  const { repeatable } = sender;
  return html`<p class="earlier" part="earlier">
    ${repeatable ? words.earlierUnheard(time) : words.earlierUnheardOnce(time)}
  </p>`;
};
