// Serves the examples of demo/react and demo/vue as an engineer's own tools would build them, for a test to book in.
import { readFileSync } from 'node:fs';
import { compileScript, parse } from '@vue/compiler-sfc';
import { ts } from '../check/syntax.mjs';

const plain = (source, jsx) =>
  ts.transpileModule(source, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      ...(jsx && { jsx: ts.JsxEmit.React }),
    },
  }).outputText;

/** What the compiler alone reads is there for it alone. */
const withoutTypings = (code) => code.replaceAll(/import 'turnout\/\w+';/g, '');

const examples = {
  react: () => ({
    // React is published as CommonJS.
    head: '<script src="/demo/hostile/scripts/commonjs.js"></script>',
    code: withoutTypings(plain(readFileSync('demo/react/Events.tsx', 'utf8'), true)).replace(
      /import (\{[^}]*\}) from 'react';/,
      "const React = load('react'); const $1 = React;",
    ),
    begin: `load('react-dom/client').createRoot(app).render(React.createElement(Events, { action }));`,
  }),
  vue: () => {
    const { descriptor } = parse(readFileSync('demo/vue/Events.vue', 'utf8'));
    const isCustomElement = (tag) => /^(event|booking)-/.test(tag);
    const { content } = compileScript(descriptor, {
      id: 'events',
      inlineTemplate: true,
      templateOptions: { compilerOptions: { isCustomElement } },
    });
    const vue = '/node_modules/vue/dist/vue.runtime.esm-browser.prod.js';
    return {
      head: '',
      code: `import { createApp } from '${vue}';\n${withoutTypings(plain(content))
        .replaceAll(/from ['"]vue['"]/g, `from '${vue}'`)
        .replace('export default', 'const Events =')}`,
      begin: `createApp(Events, { action }).mount(app);`,
    };
  },
};

/** `/__example/react.html?action=…` is a page of nothing but the example, whose bookings go to `action`. */
export const serveExamples = (context, next) => {
  const [, name] = /^\/__example\/(react|vue)\.html$/.exec(context.path) ?? [];
  if (!name) return next();
  const { head, code, begin } = examples[name]();
  context.type = 'html';
  context.body = `<!doctype html><html lang="en"><title>${name}</title>${head}<div id="app"></div>
<script type="module">
import '/dist/turnout.js';
${code.replaceAll('/events.json', '/demo/events/partnerships-with-purpose.json')}
const app = document.querySelector('#app');
const action = new URLSearchParams(location.search).get('action');
${begin}
</script>`;
};
