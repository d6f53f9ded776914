/**
 * Lit in the bundle leaves nothing of its own in the page: no list of its versions, which serves to warn developers of
 * two copies, and no table for decorators, of which Turnout has none. Nor does it take anything up that others left there:
 * what mends old browsers or another copy's elements is none of ours. A page keeps its names, and the bundle a few bytes.
 */
export const noGlobals = () => ({
  name: 'no-globals',
  transform(code, id) {
    const found = left.filter(([file]) => id.replaceAll('\\', '/').endsWith(file));
    if (!found.length) return null;
    let mended = code;
    for (const [, pattern, instead] of found) {
      if (!pattern.test(mended))
        this.error(`Lit leaves ${pattern} in another way now: mend test/tools/no-globals.mjs`);
      mended = mended.replace(pattern, instead);
    }
    return { code: mended, map: null };
  },
});

const left = [
  ['/lit-html/lit-html.js', /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\)/, ''],
  [
    '/lit-element/lit-element.js',
    /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/,
    ';',
  ],
  ['/reactive-element.js', /,\w+=\w+\.reactiveElementPolyfillSupport/, ''],
  ['/reactive-element.js', /\w+\?\.\(\{ReactiveElement:\w+\}\)/, '0'],
  // What only a developer can do wrong, in words that visitors would have to fetch.
  ['/css-tag.js', /"CSSResult is not constructable[^"]*"/, '"css"'],
  ['/css-tag.js', /"Value passed to [^"]*"\+\w+\+"[^"]*"/, '"css"'],
  ['/lit-html/lit-html.js', /,\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/, ''],
  ['/lit-element/lit-element.js', /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\);/, ''],
  ['/reactive-element.js', /,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/, ''],
  [
    '/reactive-element.js',
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    '',
  ],
  [
    '/reactive-element.js',
    /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[(\w+),(\w+)\]of \2\)this\.elementProperties\.set\(\3,\4\)\}/,
    '',
  ],
];
