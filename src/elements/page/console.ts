/** The only place that writes to the page's console: for the site's editor, and never anything a visitor typed. */
export const warn = (words: string): void => console.warn(words);
