// Reads TypeScript into syntax trees. TypeScript 7 has no parser to call, so this is the one that the analyzer of the
// elements brings along.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, posix, sep } from 'node:path';

const analyzer = createRequire(import.meta.url).resolve('@custom-elements-manifest/analyzer/cli.js');
export const ts = createRequire(analyzer)('typescript');

/** Every source file under a folder: `{ path, folder, lines, tree, imports }`, paths relative to the folder. */
export const readSources = (root) =>
  readdirSync(root, { recursive: true })
    .map((path) => String(path).split(sep).join('/'))
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readSource(path, readFileSync(join(root, path), 'utf8')));

export const readSource = (path, text) => {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  return {
    path,
    folder: folderOf(path),
    lines: text.split('\n').length - 1,
    tree,
    imports: importsIn(tree, path),
  };
};

/** The part of the house: `event`, `source` … ; a file beside them is its own part. */
export const folderOf = (path) =>
  path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.ts$/, '');

/** Visits a node and all that it holds. */
export const visit = (node, look) => {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
};

export const lineOf = (tree, node) => tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;

/** Static, type-only and dynamic imports, and re-exports: `{ to, packageName, names, line }`. */
const importsIn = (tree, path) => {
  const found = [];
  visit(tree, (node) => {
    const specifier = specifierOf(node);
    if (!specifier) return;
    const relative = specifier.text.startsWith('.');
    found.push({
      specifier: specifier.text,
      to: relative ? posix.join(posix.dirname(path), specifier.text) : undefined,
      names:
        node.importClause?.namedBindings?.elements?.map(
          ({ propertyName, name }) => (propertyName ?? name).text,
        ) ?? [],
      line: lineOf(tree, node),
    });
  });
  return found;
};

const specifierOf = (node) => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return node.argument.literal;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return node.arguments[0];
  return undefined;
};
