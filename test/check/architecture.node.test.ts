import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';

/** The check itself, which also runs where nothing is compiled. */
const { architecture }: { architecture(root: string): string[] } = await import(
  pathToFileURL('test/check/architecture.mjs').href
);

const judge = (folder: string): string => architecture(folder).join('\n');

/** What the check says of a house that holds these files. */
const judgeFiles = (files: { readonly [path: string]: string }): string => {
  const folder = mkdtempSync(join(tmpdir(), 'house-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return judge(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe('the house', () => {
  it('keeps its own rules', () => {
    expect(judge('src')).to.equal('');
  });

  it('lets imports point one way', () => {
    expect(judgeFiles({ 'source/load.ts': "import '../event/event.ts';", 'event/event.ts': '' })).to.equal(
      '',
    );
    expect(judgeFiles({ 'event/event.ts': "import type { Load } from '../source/load.ts';" })).to.include(
      'src/event/event.ts:1 imports source/load.ts: event may import safety, not source',
    );
    expect(judgeFiles({ 'safety/url.ts': "export * from '../event/event.ts';" })).to.include(
      'imports nothing, not event',
    );
    expect(judgeFiles({ 'fields/text.ts': "await import('../elements/form.ts');" })).to.include(
      'not elements',
    );
  });

  it('has no circle, not of types and not of dynamic imports', () => {
    const said = judgeFiles({
      'event/a.ts': "import type { B } from './b.ts';",
      'event/b.ts': "export const c = () => import('./c.ts');",
      'event/c.ts': "export type A = import('./a.ts').A;",
    });
    expect(said).to.equal('src/event/a.ts → event/b.ts → event/c.ts → event/a.ts is a circle of imports');
  });

  it('uses Lit where something is seen, and no other package', () => {
    expect(judgeFiles({ 'fields/text.ts': "import { html } from 'lit';" })).to.equal('');
    expect(judgeFiles({ 'event/event.ts': "import { html } from 'lit';" })).to.include(
      'imports the package lit',
    );
    expect(judgeFiles({ 'elements/a.ts': "import moment from 'moment';" })).to.include(
      'imports the package moment',
    );
  });

  const refused: { readonly [rule: string]: string } = {
    innerHTML: 'element.innerHTML = text;',
    outerHTML: "element['outerHTML'] = outerHTML;",
    insertAdjacentHTML: 'element.insertAdjacentHTML("beforeend", text);',
    'document.write': 'document.write(text);',
    eval: 'eval(text);',
    'new Function': 'new Function(text);',
    unsafeHTML: "import { unsafeHTML } from 'lit/directives/unsafe-html.js';",
    styleMap: 'html`<p ${styleMap(styles)}>`;',
    'a style attribute': 'html`<p class=${a} style="color:red">`;',
    'HTML in a template': 'html`<p .innerHTML=${a}>`;',
    'Date.parse': 'Date.parse(text);',
    'new Date of a text': "new Date('2019-02-11');",
    'for…in': 'for (const key in object);',
    'Array.from': 'Array.from(list);',
    'instanceof Promise': 'value instanceof Promise;',
    'document.getElementById': "document.getElementById('a');",
    'formats or locales': "import { format } from 'date-fns';",
    fetch: 'fetch(url);',
    'fetch ': 'const ask = globalThis.fetch;',
    'customElements.define': "customElements.define('a-b', A);",
    'an exported let': 'export let count = 0;',
    'more than 200': '\n'.repeat(201),
  };
  for (const [rule, text] of Object.entries(refused)) {
    it(`refuses ${rule.trim()}`, () => {
      expect(judgeFiles({ 'elements/a.ts': text })).to.include(rule.trim());
      expect(judgeFiles({ 'elements/a.ts': `/* ${text.trim().replaceAll('\n', '\n ')} */` })).to.equal('');
    });
  }

  it('allows what only looks like it', () => {
    const fine = [
      'environment.fetch(url);',
      'interface Environment { fetch(url: string): void }',
      'new Date(0); new Date(2019, 1); new Date(now);',
      'class A { static define(tag: string) { customElements.define(tag, this as never); } }',
      "customElements.get('a-b');",
      "const words = 'style=bold, innerHTML';",
    ];
    expect(judgeFiles({ 'elements/a.ts': fine.join('\n') })).to.equal('');
  });

  it('reaches the network by one file for reading and one for sending', () => {
    expect(judgeFiles({ 'source/load.ts': 'fetch(url);', 'endpoint/send.ts': 'fetch(url);' })).to.equal('');
    expect(judgeFiles({ 'endpoint/a.ts': 'fetch(url);', 'endpoint/b.ts': 'fetch(url);' })).to.include(
      'one door to the network',
    );
  });

  it('names files for what they do', () => {
    expect(judgeFiles({ 'event/date-utils.ts': '' })).to.include('name the file for what it does');
  });
});
