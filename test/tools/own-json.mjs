/**
 * `JSON` as the browser has it, also in pages whose MooTools 1.2 put one of its own in its place, which neither parses nor
 * stringifies by these names: an empty frame has the browser's. The page's own stays where it is.
 */
export const browsersJson =
  'JSON:JSON["parse"]?JSON:(e=>{document.documentElement.append(e);const t=e.contentWindow.JSON;return e.remove(),t})' +
  '(document.createElement("iframe"))';

/** The code with the browser's JSON in place of the page's; `$turnout` holds it. */
export const withOwnJson = (code) => code.replace(/\bJSON\.(?=(?:parse|stringify)\b)/g, '$turnout.JSON.');

/** The same for what is one file, before it is minified; `intro` makes what it takes it from. */
export const ownJson = () => ({
  name: 'own-json',
  renderChunk: (code) => ({ code: withOwnJson(code), map: null }),
});
export const intro = `const $turnout={${browsersJson}};`;
