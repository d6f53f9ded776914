/**
 * Lit in the bundle leaves nothing of its own in the page: no list of its versions, which serves to warn developers of
 * two copies, and no table for decorators, of which Turnout has none. Nor does it take anything up that others left there:
 * what mends old browsers or another copy's elements is none of ours. A page keeps its names, and the bundle a few bytes.
 * What no element of ours has, Lit does not look for: where a page's script gave members to every object, it would find it.
 */
export const leanLit = () => ({
  name: 'lean-lit',
  transform(code, id) {
    const found = left.filter(([file]) => id.replaceAll('\\', '/').endsWith(file));
    if (!found.length) return null;
    let mended = code;
    for (const [, pattern, instead] of found) {
      if (!pattern.test(mended))
        this.error(`Lit has ${pattern} in another way now: mend test/tools/lean-lit.mjs`);
      mended = mended.replace(pattern, instead);
    }
    return { code: mended, map: null };
  },
});

const left = [
  ['/lit-html/lit-html.js', /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\)/, ''],
  // A listener of ours is a function with no options beside it; no class has initializers; ShadyCSS is older than what we run in.
  ['/css-tag.js', /\w\.ShadowRoot&&\(void 0===\w\.ShadyCSS\|\|\w\.ShadyCSS\.nativeShadow\)&&/, ''],
  ['/css-tag.js', /,(\w)=\w\.litNonce;void 0!==\1&&\w\.setAttribute\("nonce",\1\),/, ';'],
  ['/css-tag.js', /this\.cssText=/, 'this.o=void 0,$&'],
  ['/reactive-element.js', /static addInitializer\(\w\)\{[^{}]*\}/, ''],
  ['/reactive-element.js', /void 0!==(\w)\.l&&\(this\.l=\[\.\.\.\1\.l\]\),/, ''],
  ['/reactive-element.js', /,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/, ''],
  ['/reactive-element.js', /super\(\),this\._\$Ep=/, '$&this.renderRoot='],
  // No attribute is written where a property is set.
  ['/reactive-element.js', /toAttribute\(\w,\w\)\{switch\(\w\)\{[^{}]*\}return \w\},/, ''],
  ['/reactive-element.js', /\|\|\w\.useDefault&&\w\.reflect&&[^;]*?\(\w\._\$Eu\(\w,\w\)\)/, ''],
  ['/reactive-element.js', /_\$ET\(\w,\w\)\{[^{}]*\{[^{}]*\}\}/, ''],
  ['/reactive-element.js', /this\._\$Eq&&=this\._\$Eq\.forEach\([^)]*\)\),/, ''],
  ['/reactive-element.js', /,!0===\w&&this\._\$Em!==\w&&\(this\._\$Eq\?\?=new Set\)\.add\(\w\)/, ''],
  // No template of ours is a part of a picture or of a formula.
  ['/lit-html/lit-html.js', /2===(\w)\?"<svg>":3===\1\?"<math>":""/, '""'],
  ['/lit-html/lit-html.js', /\+\(2===(\w)\?"<\/svg>":3===\1\?"<\/math>":""\)/, ''],
  ['/lit-html/lit-html.js', /,2===(\w)\|\|3===\1\)\{[^{}]*\}/, ');'],
  ['/lit-html/lit-html.js', /(?:\|\|(\w)\.(?:capture|once|passive)!==(\w)\.(?:capture|once|passive)){3}/, ''],
  ['/lit-html/lit-html.js', /(removeEventListener\(this\.name,this),\w\)/, '$1)'],
  ['/lit-html/lit-html.js', /(addEventListener\(this\.name,this),\w\)/, '$1)'],
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
