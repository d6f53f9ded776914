// The timetable's own styles for the plain one that `turnout render` writes: the page is the same before and after.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const built = (path) => import(pathToFileURL(resolve('build/src/elements', path)).href);

/** Twice, to stand against rules of a theme that name two classes. */
const within = '[data-turnout-rendered][data-turnout-rendered]';

/** In the page it stands where the page's own rules reach it, as they do not reach into the element. */
const alone = `${within} * { all: revert; }\n`;

/** What stands unseen in the place of a button, which needs script, keeps its room where one can come. */
const buttons = `${within} button[hidden] { display: inline-block; visibility: hidden; }
@media (scripting: none) {
${within} .action:has(> button[hidden]) { display: none; }
}
`;

/**
 * The partner's own words go when the element takes over, and what is below would jump by their height. Where a script can
 * come they wait for it, and stand there when it has not come in five seconds; where none can, they stand at once. A form
 * can be typed into from the first moment. What was written is hidden once the events are drawn: whatever shows the words
 * after that shows them at once.
 */
const ownWords = `@media screen and (scripting: enabled) {
${within}:not([hidden]) ~ :not(form, :has(form)) { animation: turnout-own-words 1ms 5s backwards; }
}
@keyframes turnout-own-words {
from, to { visibility: hidden; overflow: hidden; min-height: 0; max-height: 0; margin-block: 0; padding-block: 0; border-block-width: 0; }
}
`;

export const plainStyles = async () => {
  const { base } = await built('styles/base.js');
  const { button } = await built('styles/button.js');
  const { timetable } = await built('event-timetable/styles.js');
  const { more } = await built('event-timetable/more/styles.js');
  const styles = [base, button, timetable, more]
    .map(({ cssText }) => cssText.replace(/\/\*[^]*?\*\//g, ''))
    .join('');
  return alone + scoped(styles) + buttons + ownWords;
};

/** Every rule applies within the mark alone; rules of the element itself have nothing to apply to. */
const scoped = (styles) =>
  styles
    .replace(/:host[^{}]*\{[^{}]*\}/g, '')
    .replace(/([^{}]+)\{/g, (rule, prelude) =>
      prelude.trim().startsWith('@') ? rule : `${marked(prelude)} {`,
    )
    .replace(/\s*\n\s*/g, '\n')
    .trimStart();

const marked = (selectors) =>
  selectors
    .split(',')
    .map((selector) => `${within} ${selector.slice(selector.lastIndexOf(';') + 1).trim()}`)
    .join(',\n');
