import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import type { Booking } from '../../src/booking/booking.ts';
import type { Changes } from './change.ts';
import type { Entry, Ledger } from './ledger.ts';
import type { ManageLink } from './manage-link.ts';
import { manageWords } from './manage-words.ts';
import { showPage } from './page.ts';
import { reference } from './reference.ts';
import type { Store } from './store.ts';

export interface Management {
  readonly link: ManageLink;
  readonly ledger: Ledger;
  readonly changes: Changes;
  readonly store: Store;
  readonly changed: () => void;
}

/**
 * The pages on which a visitor sees and cancels a booking. Looking at one changes nothing: programs that read letters
 * follow every link in them.
 */
export const managePages = ({ link, ledger, changes, store, changed }: Management): Hono => {
  const app = new Hono();

  const find = async (context: Context) => {
    const id = link.submissionIn(context.req.param('id') ?? '', context.req.param('end') ?? '');
    const entry = id && (await ledger.find(id));
    return id && entry ? { id, entry } : undefined;
  };

  app.get('/:id/:end', async (context) => {
    const found = await find(context);
    return found ? show(context, found.id, found.entry) : notFound(context);
  });

  app.post('/:id/:end', async (context) => {
    const found = await find(context);
    if (!found) return notFound(context);
    const result = await changes.cancel(found.id, false);
    if (!('entry' in result)) return later(context, await localeOf(found.id));
    if (result.kind === 'changed') changed();
    return show(context, found.id, result.entry);
  });

  const show = async (context: Context, id: string, entry: Entry) => {
    const { lang, words } = manageWords(await localeOf(id));
    const [event] = await store.rows('SELECT name FROM event WHERE id = ?1', [entry.eventId]);
    const isReply = entry.places === 0;
    const facts = [
      String(event?.['name'] ?? ''),
      words.reference(reference(entry.eventId, entry.nth)),
      isReply ? '' : words.places(entry.places),
    ].filter(Boolean);
    const content = html`${facts.map((fact) => html`<p>${fact}</p>`)}
    ${
      entry.standing === 'cancelled'
        ? ''
        : html`${isReply ? '' : html`<p>${words.why}</p>`}
          <form method="post"><button>${isReply ? words.withdraw : words.cancel}</button></form>`
    }`;
    const heading =
      isReply && entry.standing === 'cancelled' ? words.withdrawn : words.headings[entry.standing];
    return showPage(context, 200, { heading: heading ?? '', content, lang });
  };

  const localeOf = async (id: string): Promise<string> => {
    const [row] = await store.rows('SELECT body FROM booking WHERE submission_id = ?1', [id]);
    const booking: Booking | undefined = row && JSON.parse(String(row['body']));
    return booking?.context.locale ?? '';
  };

  return app;
};

const notFound = (context: Context) =>
  showPage(context, 404, { heading: manageWords('').words.notFound, content: '' });

const later = (context: Context, locale: string) => {
  const { lang, words } = manageWords(locale);
  return showPage(context, 503, { heading: words.later, content: '', lang });
};
