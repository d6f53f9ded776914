/** One kind of words by language tag, lower case: there already, or fetched when asked for. */
export type Languages<Words> = { readonly [tag: string]: () => Words | Promise<Words> };

/**
 * A language is looked up by its tag, then by ever shorter ones (RFC 4647, 3.4): `de-ch`, `de`, then English.
 * It never fails: where a file cannot be fetched, English is better than nothing.
 */
export const inLanguage = async <Words>(
  languages: Languages<Words>,
  language: string,
  english: Words,
): Promise<Words> => {
  for (let tag = language.toLowerCase(); tag; tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0))) {
    const load = Object.hasOwn(languages, tag) && languages[tag];
    if (!load) continue;
    try {
      return await load();
    } catch {
      return english;
    }
  }
  return english;
};
