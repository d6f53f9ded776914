import type { Option } from '../booking/question.ts';
import { textIn } from '../event/text.ts';
import { rareWords } from './rare-words.ts';

/** What an option is called: one that nobody can pick any more says so, to eyes and ears alike. */
export const sayIfFull = (option: Option, language: string): Option =>
  option.remaining === 0
    ? { ...option, label: `${textIn(option.label, language)} (${rareWords(language).full})` }
    : option;
