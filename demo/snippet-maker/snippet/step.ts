import { html, type TemplateResult } from 'lit';
import { choice, field, findings, tick } from '../controls.ts';
import type { Maker } from '../maker.ts';
import { copy } from './copy.ts';
import { snippetFindings } from './findings.ts';
import { snippetText } from './text.ts';

/** How the snippet is written, for which kind of site. */
export const shapeStep = (maker: Maker): TemplateResult => {
  const { draft } = maker;
  return html`${choice({
    label: 'What does your site’s editor let you paste?',
    name: 'shape',
    value: draft.shape,
    options: [
      ['tag', 'Any HTML'],
      ['div', 'HTML, but it takes away tags that it does not know'],
      ['frame', 'No scripts, but frames', 'the last resort'],
    ],
    pick: (shape) => maker.change({ shape }, 'settled'),
  })}
    ${choice({
      label: 'Which files are on your site?',
      name: 'file',
      value: draft.file,
      options: [
        ['turnout.js', 'The whole folder', 'the fastest for your visitors'],
        ['turnout-complete.js', 'One file alone', 'for site builders that take no folder'],
      ],
      pick: (file) => maker.change({ file }, 'settled'),
    })}
    ${field({
      id: 'folder',
      label: 'Where do they stand?',
      hint: 'Best on the site of your page. Another site must allow yours to read its scripts (CORS).',
      value: draft.folder,
      mode: 'url',
      placeholder: '/turnout/',
      input: (folder) => maker.change({ folder }),
    })}
    ${tick(
      'Refuse files that were changed on the way (Subresource Integrity). Make the snippet again with each new version.',
      draft.integrity,
      (integrity) => maker.change({ integrity }, 'settled'),
    )}
    ${findings(snippetFindings(maker.embed, draft))}`;
};

/** The snippet itself, to be copied. */
export const snippetBox = (maker: Maker): TemplateResult => {
  const text = snippetText(maker.embed, maker.draft, maker.integrity);
  return html`<label for="snippet"><h2>Your snippet</h2></label>
    <textarea id="snippet" readonly rows=${Math.min(text.split('\n').length + 1, 24)} wrap="off" spellcheck="false" .value=${text}></textarea>
    <p class="tools">
      <button type="button" class="first" @click=${() => void press(maker)}>Copy the snippet</button>
    </p>
    <p role="status">${maker.said}</p>`;
};

/** What is taken away keeps its identifiers from then on. */
const press = async (maker: Maker): Promise<void> => {
  maker.freeze();
  const shown = document.getElementById('snippet') as HTMLTextAreaElement;
  const isCopied = await copy(shown.value, shown);
  maker.say(
    isCopied
      ? 'Copied. Paste it into your page, where the events should stand.'
      : 'Your browser lets no page copy. It is selected: press Ctrl and C, or Command and C.',
  );
};
