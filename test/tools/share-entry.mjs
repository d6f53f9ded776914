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
    const shared = `globalThis[Symbol.for("turnout ${version}")]`;
    entry.code = entry.code.replace(exported, (_, names) => `${shared}??={${names.split(',').map(member)}};`);
    for (const chunk of chunks) {
      chunk.code = chunk.code.replace(
        imported,
        (_, names) => `const{${names.split(',').map(taken)}}=${shared};`,
      );
      if (/\bfrom\s*"[^"]*\/turnout\.js"/.test(chunk.code))
        this.error(`${chunk.fileName} still imports the entry`);
    }
    if (/\bexport\b\s*[{*]/.test(entry.code))
      this.error('the entry still exports; only the last statement was expected to');
  },
});

const exported = /export\{([^}]*)\};?\s*$/;
const imported = /import\{([^}]*)\}from"\.\.\/turnout\.js";/g;

const member = (name) => {
  const [inside, outside = inside] = name.split(' as ');
  return `${outside}:${inside}`;
};

const taken = (name) => {
  const [outside, inside = outside] = name.split(' as ');
  return inside === outside ? inside : `${outside}:${inside}`;
};
