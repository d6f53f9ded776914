/**
 * What is written between backticks for people to read is packed for the page: in `html` every run of white space is
 * one space, as HTML itself has it (WHATWG HTML, and CSS Text 3, 4.1); in `css` comments go too, and the spaces around
 * punctuation, and the noughts before a point. Quoted text in styles stays as it is. Nothing here keeps the white space of `pre` or `textarea`, so a
 * template that has one stops the build.
 */
export const slimTemplates = () => ({
  name: 'slim-templates',
  transform(code, id) {
    if (id.includes('node_modules') || !/\b(?:html|css)\s*`/.test(code)) return null;
    const slimmed = slim(this.parse(code), code);
    if (/<(?:pre|textarea)\b[^>]*>\s/.test(slimmed))
      this.error(
        `${id} has white space in a pre or a textarea, which test/tools/slim-templates.mjs would change`,
      );
    return { code: slimmed, map: null };
  },
});

/** The code with its templates packed. */
export const slim = (tree, code) => {
  let rest = code;
  // From the end, so that what is before stays where the tree says it is.
  for (const { start, end, pack } of texts(tree).sort((one, other) => other.start - one.start))
    rest = rest.slice(0, start) + pack(rest.slice(start, end)) + rest.slice(end);
  return rest;
};

const texts = (tree) => {
  const found = [];
  const steps = [tree];
  for (let node = steps.pop(); node; node = steps.pop()) {
    const pack = node.type === 'TaggedTemplateExpression' && packed[node.tag.name];
    if (pack) found.push(...node.quasi.quasis.map(({ start, end }) => ({ start, end, pack })));
    steps.push(
      ...Object.values(node)
        .flat()
        .filter((value) => typeof value?.type === 'string'),
    );
  }
  return found;
};

const packed = {
  html: (text) => text.replace(/\s+/g, ' '),
  css: (text) =>
    text
      .replace(/("[^"]*"|'[^']*')|\/\*[^]*?\*\//g, (_, quoted = '') => quoted)
      .replace(/("[^"]*"|'[^']*')|\s+/g, (_, quoted = ' ') => quoted)
      .replace(/("[^"]*"|'[^']*')| ?([{},;>]) ?|(:) /g, (_, quoted, mark, colon) => quoted ?? mark ?? colon)
      .replace(/("[^"]*"|'[^']*')|;(?=\})/g, (_, quoted = '') => quoted)
      .replace(/("[^"]*"|'[^']*')|(?<=[\s:(,-])0(?=\.\d)/g, (_, quoted = '') => quoted),
};
