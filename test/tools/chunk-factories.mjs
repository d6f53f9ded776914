import { browsersJson, withOwnJson } from './own-json.mjs';

/**
 * Makes every chunk a function of what it takes from other files, so that a chunk imports nothing by itself. For rollup,
 * after minifying. Three things come of it:
 *
 * - All files that a part needs are asked for at once, and each that fails is asked for once more under another
 *   address: Firefox remembers that a module failed, for as long as the page is open. It is a new one each time (`?r=1`, `?r=2` …),
 *   but where the page has an import map, which may say what each file must be: of more than `?r=1` that knows nothing.
 * - A page may have loaded the entry as `turnout.js?ver=6.4` (WordPress adds that) or through a redirect. An import
 *   of `../turnout.js` would then load and run all of it a second time.
 * - Nothing is left in the page's global scope, not even by the entry where an optimiser made it a script of the old kind: its
 *   names would be the page's then, and a script of the page that has one of them would not run.
 *
 * They are written `function`: with arrows WebKitGTK 2.50 stood still when a second frame ran what a first had loaded.
 */
export const chunkFactories = (folder) => ({
  name: 'chunk-factories',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const entry = chunks.find(({ isEntry }) => isEntry);
    if (entry.imports.length) this.error(`the entry is to be one file, and imports ${entry.imports}`);
    for (const chunk of chunks) {
      if (chunk.code.includes(files)) this.error(`${chunk.fileName} uses the name ${files}`);
      const load = (specifier) => `${files}.load(${needed(bundle, chunk, specifier).map(quote)})`;
      const code = withOwnJson(chunk.code).replace(asked, (_, specifier) => load(specifier));
      chunk.code = chunk.isEntry
        ? closed(code.replace(exported, given), folder)
        : `export default function(${files}){${takeFromOthers(code.replace(exported, returned))}}`;
      if (/\bimport\s*["{*]|\bexport\s*[{*]/.test(chunk.code))
        this.error(`${chunk.fileName} still imports or exports by itself`);
    }
  },
});

/** What the files of the bundle have given, by their names; as unlikely a name as a short one can be. */
const files = '$turnout';

// As rollup and terser write them: the banner first, imports in braces or bare, exports last.
const banner = /^(\/\*![^]*?\*\/\s*)?/;
const asked = /\bimport\("([^"]+)"\)/g;
const taken = /(import|export)(?:\{([^}]*)\}from)?"([^"]+)";/g;
const exported = /export\{([^}]*)\};?\s*$/;
const returned = (_, names) => `return${objectOf(names)}`;

const takeFromOthers = (code) => {
  let passedOn = '';
  const body = code.replace(taken, (_, word, names, specifier) => {
    if (!names) return '';
    const file = `${files}[${quote(nameOf(specifier))}]`;
    if (word === 'import') return `const{${pairs(names).map((pair) => pair.join(':'))}}=${file};`;
    passedOn += pairs(names)
      .map(([name, to]) => `,${to}:${file}.${name}`)
      .join('');
    return '';
  });
  if (!passedOn) return body;
  return /return\{[^}]*\}$/.test(body)
    ? body.replace(/\}$/, `${passedOn}}`)
    : `${body}return{${passedOn.slice(1)}}`;
};

/** `a as b,c` as [['a', 'b'], ['c', 'c']]. */
const pairs = (names) =>
  names.split(',').map((name) => {
    const [from, to = from] = name.split(' as ');
    return [from, to];
  });

const objectOf = (names) => `{${pairs(names).map(([inside, outside]) => `${outside}:${inside}`)}}`;

const quote = (name) => JSON.stringify(name);

/** `form-DLWyDTAw` of `./turnout-1.0.0/form-DLWyDTAw.js`. */
const nameOf = (path) => path.replace(/^.*\//, '').replace(/\.js$/, '');

/** What is asked for and all that it needs, but for what the chunk that asks has needed itself; the asked one last. */
const needed = (bundle, chunk, specifier) => {
  const target = Object.keys(bundle).find((file) => nameOf(file) === nameOf(specifier));
  const there = closure(bundle, chunk.fileName);
  return [...closure(bundle, target)].filter((file) => file === target || !there.has(file)).map(nameOf);
};

/** The file and what it imports, each after what it imports itself; the entry is always there. */
const closure = (bundle, file, found = new Set(), above = []) => {
  if (above.includes(file)) throw new Error(`these files import each other: ${[...above, file].join(', ')}`);
  for (const imported of bundle[file].imports)
    if (!bundle[imported].isEntry && !found.has(imported)) closure(bundle, imported, found, [...above, file]);
  if (!bundle[file].isEntry) found.add(file);
  return found;
};

/** The entry in a scope of its own. */
const closed = (code, folder) => {
  const [above] = code.match(banner);
  return `${above}(()=>{${loader(folder)}${code.slice(above.length).trimEnd()}})()\n`;
};

/**
 * The entry's first line. A file that was asked for runs when the entry has run, and so finds what that gives. One that did not
 * come twice is asked for before all others the next time: where the whole folder is missing, nobody asks for each of its files.
 */
const loader = (folder) =>
  `const ${files}Lost=new Set,${files}Ask=e=>{const t=\`./${folder}/\${e}.js\`;` +
  `return import(t).catch(()=>import(t+"?r="+(${hasMap}?1:++${files}.again))).catch(t=>{throw ${files}Lost.add(e),t})},` +
  `${files}={__proto__:null,again:0,${browsersJson},load:async(...e)=>{for(const t of e)${files}Lost.has(t)&&await ${files}Ask(t);` +
  `const t=await Promise.all(e.map(${files}Ask));return e.map((e,r)=>${files}[e]??=t[r].default(${files})).pop()}};`;

/** A page may have an image that is called as a part of its document is. */
const hasMap = `Document.prototype.querySelector.call(document,"script[type=importmap]")`;

/** The entry's last line. */
const given = (_, names) => `${files}.turnout=${objectOf(names)}`;
