// The habits of Prototype.js 1.5 and 1.6 that reach beyond itself, written again.
Object.extend = (target, source) => Object.assign(target, source);

// JSON.stringify asks for toJSON, and writes the text that it gets as a text.
const quoted = (value) =>
  value && value.toJSON
    ? value.toJSON()
    : Object.prototype.toString.call(value) === '[object Object]'
      ? '{}'
      : `"${value}"`;
Object.extend(Array.prototype, {
  toJSON() {
    return `[${this.map(quoted).join(', ')}]`;
  },
  each(run) {
    for (let index = 0; index < this.length; index++) run(this[index], index);
    return this;
  },
  first() {
    return this[0];
  },
  last() {
    return this[this.length - 1];
  },
  reduce() {
    return this.length > 1 ? this : this[0];
  },
  entries() {
    return this.map((item) => item);
  },
});
String.prototype.toJSON = function () {
  return `"${this}"`;
};

// Anything without a length is nothing, and nothing is mapped.
Array.from = (many) => {
  if (!many) return [];
  const copy = [];
  for (let index = 0; index < (many.length || 0); index++) copy.push(many[index]);
  return copy;
};
window.$A = Array.from;
Function.prototype.bind = function (to, ...given) {
  const run = this;
  return (...more) => run.apply(to, [...given, ...more]);
};
