type Facts = { readonly [name: string]: string | number };

/** Facts in which a source without an address is called as a webmaster knows it. */
export const withSourceNamed = (facts: Facts): Facts => {
  const called = names.get(facts['source']);
  return called === undefined ? facts : { ...facts, source: called };
};

const names: ReadonlyMap<unknown, string> = new Map([
  ['children', 'what stands between the tags'],
  ['events', 'what a script gave'],
]);
