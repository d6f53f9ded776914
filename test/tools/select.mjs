// Which tests a command means: all of them, or those that mirror the folders and files named.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Compiled tests by where they run; paths as given (`src/event`, `test/event/x.test.ts`) narrow them. */
export const selectTests = (paths) => {
  const wanted = paths.map(compiled);
  const files = walk('build/test')
    .filter((file) => file.endsWith('.test.js'))
    .filter((file) => !wanted.length || wanted.some((path) => file === path || file.startsWith(`${path}/`)));
  const inNode = files.filter((file) => file.endsWith('.node.test.js'));
  const php = inNode.filter((file) => file.endsWith('.php.node.test.js'));
  const wordpress = inNode.filter((file) => file.endsWith('.wordpress.node.test.js'));
  const node = inNode.filter((file) => !php.includes(file) && !wordpress.includes(file));
  const browser = files.filter((file) => file.endsWith('.browser.test.js'));
  const pure = files.filter((file) => !inNode.includes(file) && !browser.includes(file));
  const needBundle = [...inNode, ...browser].some(readsBundle);
  return { pure, node, php, wordpress, browser, needBundle };
};

/** `src/event/agenda.ts` and `test/event/agenda.test.ts` mean the same test. */
const compiled = (path) => {
  const name = relative('.', path)
    .split(sep)
    .join('/')
    .replace(/^(src|build\/test|test)(?=\/|$)/, 'build/test');
  if (!/\.[jt]s$/.test(name)) return name;
  const stem = name.replace(/(\.test)?\.[jt]s$/, '');
  return (
    ['.test.js', '.node.test.js', '.php.node.test.js', '.wordpress.node.test.js', '.browser.test.js']
      .map((end) => stem + end)
      .find(existsSync) ?? `${stem}.test.js`
  );
};

const readsBundle = (file) =>
  file.endsWith('.wordpress.node.test.js') || readFileSync(file, 'utf8').includes('dist/');

const walk = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? walk(`${folder}/${entry.name}`) : join(folder, entry.name).split(sep).join('/'),
      )
    : [];
