import type { Option } from '../booking/question.ts';
import type { Text } from '../event/event.ts';
import { textIn } from '../event/text.ts';

/** Options in an event's own words, each once; the answer is the same whatever the visitor's language. */
export const eventOptions = (texts: readonly Text[]): readonly Option[] =>
  [...new Map(texts.map((text) => [textIn(text, 'en'), text]))].map(([value, label]) => ({ value, label }));
