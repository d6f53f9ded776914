import { html, nothing, type TemplateResult } from 'lit';
import { usualSets } from '../../../src/questions/index.ts';
import { moreSets } from '../../../src/questions/more/index.ts';
import { choice, field, tick } from '../controls.ts';
import type { Maker } from '../maker.ts';
import { setWords } from './sets.ts';

/** What is asked, in which language, and who is told so. */
export const wordsStep = (maker: Maker): TemplateResult => {
  const { draft } = maker;
  return html`${choice({
    label: 'Language',
    name: 'language',
    value: draft.language,
    options: [
      ['', 'As the page says, else English'],
      ['cy', 'Cymraeg'],
    ],
    pick: (language) => maker.change({ language }, 'settled'),
  })}
    <fieldset class="choice">
      <legend>What the form asks</legend>
      ${[...usualSets.keys(), ...moreSets.keys()].map((set) =>
        tick(wordsOf(set), draft.sets.includes(set), (isPicked) =>
          maker.change({ sets: picked(maker.draft.sets, set, isPicked) }, 'settled'),
        ),
      )}
    </fieldset>
    ${field({
      id: 'recipient',
      label: 'Who gets the answers?',
      hint: 'Visitors read it above the button.',
      value: draft.recipient,
      placeholder: 'Riverside Heritage Trust',
      input: (recipient) => maker.change({ recipient }),
    })}
    <div class="pair">
      ${field({
        id: 'telephone',
        label: 'Telephone, to book another way',
        type: 'tel',
        value: draft.telephone,
        input: (telephone) => maker.change({ telephone }),
      })}
      ${field({
        id: 'email',
        label: 'Email, to book another way',
        type: 'email',
        value: draft.email,
        input: (email) => maker.change({ email }),
      })}
      ${field({
        id: 'keep-until',
        label: 'Until when you keep the answers (optional)',
        type: 'date',
        value: draft.keepUntil,
        input: (keepUntil) => maker.change({ keepUntil }),
      })}
      ${field({
        id: 'privacy-url',
        label: 'Address of your privacy notice (optional)',
        mode: 'url',
        value: draft.privacyUrl,
        placeholder: '/privacy',
        input: (privacyUrl) => maker.change({ privacyUrl }),
      })}
    </div>`;
};

/** In the order of the list; one set at least, or the usual one. */
const picked = (sets: readonly string[], set: string, isPicked: boolean): readonly string[] => {
  const now = isPicked ? [...sets, set] : sets.filter((one) => one !== set);
  const inOrder = [...usualSets.keys(), ...moreSets.keys()].filter((one) => now.includes(one));
  return inOrder.length > 0 ? inOrder : ['standard'];
};

/** One without words is called by its name. */
const wordsOf = (set: string): TemplateResult => {
  const words = setWords[set];
  return html`${words?.title ?? set}${words ? html` <small>${words.sentence}</small>` : nothing}`;
};
