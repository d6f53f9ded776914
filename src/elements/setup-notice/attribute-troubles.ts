import type { Trouble } from '../page/trouble.ts';
import { likeliest } from './likeliest.ts';
import { secretTroubles } from './secret-troubles.ts';
import { valueTroubles } from './value-troubles.ts';

/** An element whose attributes say what it is to do. */
interface Told extends Element {
  readonly contentOf?: Element;
}

/**
 * Attributes that do nothing because they are misspelt, values between the curly quotation marks that editors of texts
 * make, and values of which nothing can be made. Of two joined elements the timetable tells what was said of both.
 */
export const attributeTroubles = (element: Told): readonly Trouble[] => {
  const { contentOf = element } = element;
  const isJoined = contentOf !== element && known(contentOf).length > 0;
  if (isJoined && element.localName === 'booking-form') return [];
  const said = isJoined ? contentOf : element;
  const names = [...known(said), ...besides];
  const misspelt = [...said.attributes].flatMap(({ name, value }): readonly Trouble[] => {
    if (isCurly(name, value))
      return [{ code: 'curly-quotes', facts: { attribute: name.replace(curly, '') || 'a value' } }];
    if (names.includes(name)) return [];
    const plain = name.replace(/^data-/, '');
    const facts = { attribute: name, element: said.localName };
    if (plain !== name)
      return names.includes(plain) ? [{ code: 'data-attribute', facts: { ...facts, use: plain } }] : [];
    if (ofEveryElement.test(name)) return [];
    const meant = likeliest(name, names);
    return [
      { code: 'unknown-attribute', facts: { ...facts, ...(meant !== undefined && { nearest: meant }) } },
    ];
  });
  return [...misspelt, ...secretTroubles(said), ...(names.includes('action') ? valueTroubles(said) : [])];
};

const known = ({ constructor }: Element): readonly string[] =>
  (constructor as { readonly observedAttributes?: readonly string[] }).observedAttributes ?? [];

/** Read where they are needed, which is seldom. */
const besides = ['remember', 'success-url', 'lawful-basis', 'lang'];

/** Of every element (WHATWG HTML, 3.2.6), of accessibility, listeners, and the marks of what draws pages; all else with a sign that HTML's names lack. */
const ofEveryElement =
  /^(?:accesskey|autocapitalize|autofocus|class|contenteditable|dir|draggable|enterkeyhint|exportparts|hidden|id|inert|inputmode|is|item\w+|lang|nonce|part|popover|role|slot|spellcheck|style|tabindex|title|translate|writingsuggestions|defer-hydration|aria-.*|on[a-z]+|(?:ng|v|x|hx)-.*|.*[^a-z-].*)$/;

const curly = /[“”„‟″]/g;

/** Of a pair that stands inside straight ones, both are there, and meant. */
const isCurly = (name: string, value: string): boolean =>
  marksIn(name) > 0 || (/^[“”„‟″]|[“”„‟″]$/.test(value) && !(texts.has(name) && marksIn(value) % 2 === 0));

const marksIn = (text: string): number => text.match(curly)?.length ?? 0;

/** What visitors read may hold quotation marks of its own. */
const texts: ReadonlySet<string> = new Set(['label', 'recipient', 'lawful-basis']);
