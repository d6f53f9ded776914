import { html, type TemplateResult } from 'lit';
import { bookingsStep } from './bookings/step.ts';
import { findings } from './controls.ts';
import { eventsStep } from './events/step.ts';
import { lookFindings } from './look/findings.ts';
import { lookStep } from './look/step.ts';
import type { Maker } from './maker.ts';
import { shapeStep, snippetBox } from './snippet/step.ts';
import { wordsStep } from './words/step.ts';

/** The steps, in the order in which a webmaster has what they ask for; the snippet is there from the first. */
export const page = (maker: Maker): TemplateResult => html`
  <section aria-labelledby="step-1">
    <h2 id="step-1">1. Your events</h2>
    ${eventsStep(maker)} ${findings(maker.events)}
  </section>
  <section aria-labelledby="step-2">
    <h2 id="step-2">2. Your bookings</h2>
    ${bookingsStep(maker)} ${findings(maker.bookings)}
  </section>
  <section aria-labelledby="step-3">
    <h2 id="step-3">3. Your words</h2>
    ${wordsStep(maker)}
  </section>
  <section aria-labelledby="step-4">
    <h2 id="step-4">4. Your look</h2>
    ${lookStep(maker)} ${findings(lookFindings(maker.draft))}
  </section>
  <section aria-labelledby="step-5">
    <h2 id="step-5">5. Your site</h2>
    ${shapeStep(maker)}
  </section>
  <section class="snippet">
    ${snippetBox(maker)}
    <p class="hint">
      What you typed stays in this browser alone.
      <button type="button" class="quiet" @click=${() => maker.startAgain()}>Start again</button>
    </p>
  </section>
`;
