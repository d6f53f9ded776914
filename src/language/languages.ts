/** One kind of words by language tag, lower case: there already, or fetched when asked for. */
export type Languages<Words> = { readonly [tag: string]: () => Words | Promise<Words> };

/** The tag under which a language is there: its own, else an ever shorter one (RFC 4647, 3.4): `de-ch`, then `de`. */
export const tagIn = (languages: Languages<unknown>, language: string): string | undefined => {
  for (let tag = language.toLowerCase(); tag; tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0)))
    if (languages[tag]) return tag;
  return undefined;
};

/** The words of a language, else English. It never fails: where a file cannot be fetched, English is better than nothing. */
export const inLanguage = async <Words>(
  languages: Languages<Words>,
  language: string,
  english: Words,
): Promise<Words> => {
  const tag = tagIn(languages, language);
  try {
    return (await (tag ? languages[tag]?.() : undefined)) ?? english;
  } catch {
    return english;
  }
};
