/**
 * Chunks take what they share with the entry from a global, never by importing the entry. A page may have loaded it
 * as `turnout.js?ver=6.4` (WordPress adds that) or through a redirect, and an import of `../turnout.js` would then
 * load and run all of it a second time.
 */
export const shareEntry = (version) => ({
  name: 'share-entry',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const entry = chunks.find(({ isEntry }) => isEntry);
    if (entry.imports.length) this.error(`the entry is to be one file, and imports ${entry.imports}`);
    const shared = `globalThis[Symbol.for("turnout ${version}")]`;
    entry.code = entry.code.replace(
      exported,
      (_, names) => `${shared}??={${pairs(names).map(([inside, outside]) => `${outside}:${inside}`)}};`,
    );
    for (const chunk of chunks) {
      chunk.code = chunk.code
        .replace(imported, (_, names) => `const{${pairs(names).map((pair) => pair.join(':'))}}=${shared};`)
        .replace(passedOn, (_, names) => passOn(pairs(names), shared))
        .replace(/import"\.\.\/turnout\.js";/g, '');
      if (/"[^"]*\/turnout\.js"/.test(chunk.code)) this.error(`${chunk.fileName} still imports the entry`);
    }
    if (/\bexport\b\s*[{*]/.test(entry.code))
      this.error('the entry still exports; only the last statement was expected to');
  },
});

// As rollup and terser write them: the entry's exports last, a chunk's imports in braces.
const exported = /export\{([^}]*)\};?\s*$/;
const imported = /import\{([^}]*)\}from"\.\.\/turnout\.js";/g;
const passedOn = /export\{([^}]*)\}from"\.\.\/turnout\.js";/g;

/** `a as b,c` as [['a', 'b'], ['c', 'c']]. */
const pairs = (names) =>
  names.split(',').map((name) => {
    const [from, to = from] = name.split(' as ');
    return [from, to];
  });

const passOn = (names, shared) => {
  const own = names.map(([name, to], index) => ({
    taken: `${name}:passedOn${index}`,
    given: `passedOn${index} as ${to}`,
  }));
  return `const{${own.map(({ taken }) => taken)}}=${shared};export{${own.map(({ given }) => given)}};`;
};
