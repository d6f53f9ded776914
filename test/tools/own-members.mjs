/**
 * No object that the code makes has a prototype: `{ mode: 'cors' }` becomes `{__proto__:null, mode: 'cors' }`, and what
 * `Object.fromEntries` gives becomes a copy of that kind. Scripts of many years ago give members to every object
 * (`Object.prototype.each = …`), and whatever is left out of an object is then there all the same: an option of `fetch`, a fact
 * of an event, a getter of a property. No object of ours has such a member, nor has a copy of one (`{ ...event }`); in the
 * bundle Lit's own have none either. What others made, such as parsed JSON, is still read key by key, with `own`.
 */
export const ownMembers = () => ({
  name: 'own-members',
  renderChunk(code) {
    return { code: withOwnMembers(this.parse(code), code), map: null };
  },
});

/** The code with each object that its tree makes without a prototype. */
export const withOwnMembers = (tree, code) => {
  let rest = code;
  // From the end, so that what is before stays where the tree says it is.
  for (const { at, text } of additions(tree).sort((one, other) => other.at - one.at))
    rest = rest.slice(0, at) + text + rest.slice(at);
  return rest;
};

const additions = (tree) => {
  const found = [];
  const copied = new Set();
  const steps = [tree];
  for (let node = steps.pop(); node; node = steps.pop()) {
    const { type, start, end, properties } = node;
    if (type === 'SpreadElement') copied.add(node.argument);
    if (type === 'ObjectExpression' && !properties.some(isPrototype))
      found.push({ at: start + 1, text: `__proto__:null${properties.length ? ',' : ''}` });
    if (isFromEntries(node) && !copied.has(node))
      found.push({ at: start, text: '({__proto__:null,...' }, { at: end, text: '})' });
    steps.push(...childrenOf(node));
  }
  return found;
};

const isPrototype = ({ key }) => (key?.name ?? key?.value) === '__proto__';

const isFromEntries = ({ type, callee }) =>
  type === 'CallExpression' && callee.object?.name === 'Object' && callee.property.name === 'fromEntries';

const childrenOf = (node) =>
  Object.values(node)
    .flat()
    .filter((value) => typeof value?.type === 'string');
