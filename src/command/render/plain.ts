import { isLoose, own } from '../../source/value.ts';

/**
 * What a template would draw, as plain HTML: every value is escaped, listeners are left out, and so is what means
 * something in the element's own root alone. Buttons, which do nothing without script, are there unseen.
 */
export const plain = (drawn: unknown): string =>
  textOf(drawn)
    .replace(/<[^>]+>/g, (tag) =>
      tag
        .replace(/\s+/g, ' ')
        .replace(/ (?:part|id|aria-describedby|tabindex|data-event)="[^"]*"| (?=>)/g, ''),
    )
    .replaceAll('<button', '<button hidden');

const textOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (!isLoose(value)) return typeof value === 'string' || typeof value === 'number' ? escaped(value) : '';
  const values = own(value, 'values');
  if (!Array.isArray(values)) return '';
  const strings = own(value, 'strings');
  // What is no template is `guard` or `keyed`: their last value is what they draw, or gives it.
  return Array.isArray(strings) ? filled(strings, values) : textOf(called(values.at(-1)));
};

const called = (value: unknown): unknown => (typeof value === 'function' ? value() : value);

const filled = (strings: readonly unknown[], values: readonly unknown[]): string => {
  let text = '';
  let isInTag = false;
  let content = '';
  strings.map(String).forEach((string, at) => {
    text += string.replace(/\s*\n\s*/g, '\n').replace('>', () => `>${content}`);
    if (string.includes('>')) content = '';
    if (/[<>]/.test(string)) isInTag = string.lastIndexOf('<') > string.lastIndexOf('>');
    if (at === values.length) return;
    const name = isInTag ? /\s([^\s"'=]+)=$/.exec(text)?.[1] : undefined;
    if (name === '.textContent') content = escaped(values[at]);
    if (name && /^[@.?]/.test(name)) text = text.slice(0, -name.length - 2);
    // Lit's `nothing` in an attribute leaves it out.
    else if (name && typeof values[at] === 'symbol') text = text.slice(0, -name.length - 2);
    else if (name) text += `"${escaped(values[at])}"`;
    else text += isInTag ? escaped(values[at]) : textOf(values[at]);
  });
  return text;
};

/** For text and between quotation marks. */
export const escaped = (value: unknown): string =>
  String(value)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
