import type { Draft } from '../draft.ts';
import { isBegun } from '../events/event-of-row.ts';
import { escaped } from './escape.ts';

/** What visitors read until the script runs, and where it never does: what is on, and another way to book. */
export const fallbackOf = (draft: Draft): string => {
  const rows = draft.from === 'table' ? draft.rows.filter(isBegun).filter(({ name }) => name.trim()) : [];
  const items = rows.slice(0, 20).map((row) => `    <li>${escaped(lineOf(row, draft.language))}</li>`);
  return [...(items.length > 0 ? ['  <ul>', ...items, '  </ul>'] : []), `  <p>${contactOf(draft)}</p>`].join(
    '\n',
  );
};

const lineOf = ({ name, date, starts, venue }: Draft['rows'][number], language: Draft['language']): string =>
  [name.trim(), date && `${dayOf(date, language)}${starts && `, ${starts}`}`, venue.trim()]
    .filter(Boolean)
    .join(', ');

/** Browsers that know no Welsh would write it in English: figures are read in both. */
const dayOf = (date: string, language: Draft['language']): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return language === 'cy'
    ? `${day}/${month}/${year}`
    : new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
        Date.UTC(year, month - 1, day),
      );
};

const contactOf = ({ telephone, email, language }: Draft): string => {
  const words = language === 'cy' ? welsh : english;
  const ways = [
    telephone.trim() &&
      words.ring(
        `<a href="tel:${escaped(telephone.replace(/[^+\d]/g, ''))}">${escaped(telephone.trim())}</a>`,
      ),
    email.trim() && words.write(`<a href="mailto:${escaped(email.trim())}">${escaped(email.trim())}</a>`),
  ].filter(Boolean);
  return ways.length > 0 ? words.toBook(ways.join(words.or)) : words.loading;
};

const english = {
  ring: (telephone: string) => `ring ${telephone}`,
  write: (email: string) => `write to ${email}`,
  or: ' or ',
  toBook: (ways: string) => `To book a place, ${ways}.`,
  loading: 'Please get in touch with us to book a place.',
};

const welsh: typeof english = {
  ring: (telephone) => `ffoniwch ${telephone}`,
  write: (email) => `ysgrifennwch at ${email}`,
  or: ' neu ',
  toBook: (ways) => `I archebu lle, ${ways}.`,
  loading: 'Cysylltwch â ni i archebu lle.',
};
