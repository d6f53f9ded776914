import type { EventRecord } from '../../../event/event.ts';
import { detailWords } from '../../../language/details/index.ts';
import { WordsIn } from '../../page/words-in.ts';
import { addStyles } from '../../styles/add-styles.ts';
import { remembered } from '../../remembered.ts';
import { openBegun } from '../begun.ts';
import type { More } from '../showing.ts';
import { moreOf } from './more-of.ts';
import { more } from './styles.ts';

/** What richer events say besides, in the language of the page; fetched with the first such event,
 * or for a plain form that a visitor has begun to fill in. */
export class MoreFacts {
  readonly #words: WordsIn<Parameters<typeof moreOf>[0]>;
  readonly #shown = remembered(moreOf);

  constructor(shell: Parameters<typeof openBegun>[0], events: readonly EventRecord[]) {
    openBegun(shell, events);
    addStyles(shell.renderRoot, more);
    this.#words = new WordsIn(shell, detailWords);
  }

  /** Undefined until the words are there. */
  get shown(): More | undefined {
    const { spoken } = this.#words;
    return spoken && this.#shown(spoken.catalogue.words);
  }
}
