/**
 * One file for each of these, with all that it imports and the entry and the files before it do not hold: a visitor
 * never waits for one file only to learn that it needs another. For rollup's `manualChunks`.
 */
export const wholeChunks = (entry, chunks) => {
  let places;
  return (id, { getModuleInfo, getModuleIds }) => {
    places ??= place(entry, chunks, [...getModuleIds()], getModuleInfo);
    return places.get(id);
  };
};

const place = (entry, chunks, ids, getModuleInfo) => {
  const places = new Map();
  const closure = (file, name) => {
    const root = ids.find((id) => id.replaceAll('\\', '/').endsWith(`/${file}`));
    if (!root) throw new Error(`${file} is to be a file of the bundle, but nothing imports it`);
    const steps = [root];
    for (let id = steps.pop(); id; id = steps.pop()) {
      if (places.has(id)) continue;
      places.set(id, name);
      steps.push(...getModuleInfo(id).importedIds);
    }
  };
  closure(entry, 'entry');
  for (const [name, files] of Object.entries(chunks)) for (const file of files) closure(file, name);
  return places;
};
