/**
 * Papa Parse is published as a script that looks for a module loader or a global; this makes a module of it, for the
 * bundle and for tests in browsers. Node reads it as it is. The loader of a page, RequireJS say, would take it for its own.
 */
export const isPapaParse = (path) => /\/papaparse\/papaparse(\.min)?\.js$/.test(path);

export const asModule = (code) =>
  `const module = { exports: {} }, define = 0; const exports = module.exports;\n${code}\nexport default module.exports;`;

/** The same as a plugin of rollup. */
export const papaParseModule = () => ({
  name: 'papaparse-module',
  transform: (code, id) => (isPapaParse(id) ? { code: asModule(code), map: null } : null),
});
