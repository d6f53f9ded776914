// The timetable's own styles for the plain one that `turnout render` writes: the page is the same before and after.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const built = (path) => import(pathToFileURL(resolve('build/src/elements', path)).href);

/** Twice, to stand against rules of a theme that name two classes. */
const within = '[data-turnout-rendered][data-turnout-rendered]';

/** In the page it stands where the page's own rules reach it, as they do not reach into the element. */
const alone = `${within} * { all: revert; }\n`;

/** What stands unseen in the place of a button, which needs script, keeps its room. */
const buttons = `${within} button[hidden] { display: inline-block; visibility: hidden; }\n`;

export const plainStyles = async () => {
  const { base } = await built('styles/base.js');
  const { button } = await built('styles/button.js');
  const { timetable } = await built('event-timetable/styles.js');
  const { more } = await built('event-timetable/more/styles.js');
  const styles = [base, button, timetable, more]
    .map(({ cssText }) => cssText.replace(/\/\*[^]*?\*\//g, ''))
    .join('');
  return alone + scoped(styles) + buttons;
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
