// What must not stand in src, or only in one place, each with the reason that is printed.
import { lineOf, ts, visit } from './syntax.mjs';

const names = {
  innerHTML: 'writes HTML; use a template',
  outerHTML: 'writes HTML; use a template',
  insertAdjacentHTML: 'writes HTML; use a template',
  unsafeHTML: 'lets data be HTML',
  unsafeSVG: 'lets data be SVG',
  unsafeMathML: 'lets data be MathML',
  unsafeStatic: 'lets data be part of a template',
  styleMap: 'writes a style attribute, which a strict Content Security Policy stops; use a class or a part',
  eval: 'runs text as code',
  XMLHttpRequest: 'is a second way to the network; use source/load.ts or endpoint',
  sendBeacon: 'cannot be answered',
  EventSource: 'is a second way to the network',
  WebSocket: 'is a second way to the network',
};

const calls = {
  'document.write': 'stops the page; use a template',
  'document.writeln': 'stops the page; use a template',
  'document.getElementById': 'cannot see into the root that we stand in; look in getRootNode()',
  'document.querySelector': 'cannot see into the root that we stand in; look in getRootNode()',
  'document.querySelectorAll': 'cannot see into the root that we stand in; look in getRootNode()',
  'document.baseURI': 'may be an image that is called so; an element has the same address',
  'Date.parse': 'differs by engine; use event/date-time.ts',
  'Array.from': 'is replaced by some host pages (Prototype.js); use a spread',
};

/**
 * Where the network may be reached: here, and in one file of endpoint. What is read in Node asks with conditions, and
 * judges every redirect, which browsers keep to themselves.
 */
const network = ['source/load.ts', 'command/reading/fetch-text.ts', 'command/conform/ask.ts'];

const badNames = /(^|[-/])(utils?|helpers?|manager|common|misc)([-./]|$)/;

export const banned = (sources) => [
  ...sources.flatMap((source) => [...inTree(source), ...inFile(source)]),
  ...secondDoorOfEndpoint(sources),
];

const inFile = ({ path, lines, imports }) => [
  ...(lines > 200 ? [`src/${path} has ${lines} lines; more than 200 are two files`] : []),
  ...(badNames.test(path) ? [`src/${path}: name the file for what it does`] : []),
  ...imports.flatMap(({ specifier, names: taken, line }) =>
    /^date-fns\/(.*format|locale)/i.test(specifier) ||
    (specifier === 'date-fns' && taken.some((name) => /format|locale/i.test(name)))
      ? [
          `src/${path}:${line} takes formats or locales from date-fns, which weigh more than Lit; Intl writes dates`,
        ]
      : [],
  ),
];

const inTree = ({ path, tree }) => {
  const found = [];
  const say = (node, what, why) => found.push(`src/${path}:${lineOf(tree, node)} ${what} ${why}`);
  visit(tree, (node) => {
    if (ts.isIdentifier(node) && Object.hasOwn(names, node.text)) say(node, node.text, names[node.text]);
    if (ts.isPropertyAccessExpression(node)) {
      const name = node
        .getText(tree)
        .replace(/^(globalThis|window|self)\./, '')
        .replace('?.', '.');
      if (Object.hasOwn(calls, name)) say(node, name, calls[name]);
    }
    if (ts.isForInStatement(node))
      say(node, 'for…in', 'walks what a host page added to prototypes; use Object.entries');
    if (ts.isNewExpression(node)) judgeNew(node, say);
    if (isInstanceOf(node)) say(node, `instanceof ${node.right.text}`, 'fails for values of another frame');
    if (isTemplateText(node) && /\sstyle\s*=|\.(inner|outer)HTML\s*=/.test(node.text)) {
      say(node, 'a style attribute or HTML in a template', 'is stopped by a strict Content Security Policy');
    }
    if (isNetwork(node) && !network.includes(path) && !path.startsWith('endpoint/')) {
      say(node, 'fetch', 'stands in source/load.ts and one file of endpoint alone');
    }
    if (isRegistry(node) && !isInDefine(node))
      say(node, 'customElements.define', 'stands in a static define alone');
    if (isExportedLet(node))
      say(node, 'an exported let', 'would be copied, not followed, by the chunks of the bundle');
  });
  return found;
};

const judgeNew = (node, say) => {
  const type = ts.isIdentifier(node.expression) ? node.expression.text : '';
  if (type === 'Function') say(node, 'new Function', 'runs text as code');
  const [only, second] = node.arguments ?? [];
  const isText = only && (ts.isStringLiteralLike(only) || ts.isTemplateExpression(only));
  if (type === 'Date' && isText && !second)
    say(node, 'new Date of a text', 'differs by engine; use event/date-time.ts');
};

const isInstanceOf = (node) =>
  ts.isBinaryExpression(node) &&
  node.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword &&
  ts.isIdentifier(node.right) &&
  ['Promise', 'Date', 'Error', 'Array', 'Object'].includes(node.right.text);

const isTemplateText = (node) =>
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node);

/** The browser's own `fetch`, and not a method or member that is called so. */
const isNetwork = (node) => {
  if (!ts.isIdentifier(node) || node.text !== 'fetch') return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    return ['globalThis', 'window', 'self'].includes(parent.expression.getText());
  }
  return !(parent.name === node || ts.isTypeQueryNode(parent));
};

const isRegistry = (node) => {
  if (!ts.isIdentifier(node) || node.text !== 'customElements') return false;
  const { parent } = node;
  return !(
    ts.isPropertyAccessExpression(parent) && ['get', 'whenDefined', 'upgrade'].includes(parent.name.text)
  );
};

const isInDefine = (node) => {
  for (let at = node; at; at = at.parent) {
    const isStatic =
      ts.isMethodDeclaration(at) && at.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
    if (isStatic && at.name.getText() === 'define') return true;
  }
  return false;
};

const isExportedLet = (node) =>
  ts.isVariableStatement(node) &&
  node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) &&
  !(node.declarationList.flags & ts.NodeFlags.Const);

const secondDoorOfEndpoint = (sources) => {
  const files = sources
    .filter(({ path, tree }) => path.startsWith('endpoint/') && reachesNetwork(tree))
    .map(({ path }) => path);
  return files.length > 1
    ? [`src/${files.join(' and src/')} both fetch; endpoint has one door to the network`]
    : [];
};

const reachesNetwork = (tree) => {
  let reaches = false;
  visit(tree, (node) => (reaches ||= isNetwork(node)));
  return reaches;
};
