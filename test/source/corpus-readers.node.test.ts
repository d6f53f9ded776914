import { expect } from 'chai';
import { preparePages } from '../../src/command/reading/prepare-pages.ts';
import { formats } from '../../src/source/formats/index.ts';
import { sharedRows } from '../fixtures/shared.ts';
import { about } from './about.ts';

/** What a file of each format says where someone else wrote a text or an address into it, as each format escapes it. */
const filesOf = (text: string): Readonly<Record<string, string>> => {
  const json = (value: unknown): string => JSON.stringify(value);
  const inHtml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const inCalendar = text.replace(/[\\;,]/g, '\\$&').replace(/[\r\n]+/g, '\\n');
  const inCell = `"${text.replaceAll('"', '""')}"`;
  const day = '2027-01-05';
  return {
    page: `<script type="application/ld+json">${json({ '@type': 'Event', name: 'x', url: text, startDate: day, description: text }).replaceAll('<', String.raw`\u003c`)}</script>`,
    microdata: `<p itemscope itemtype="https://schema.org/Event"><b itemprop="name">x</b><b itemprop="startDate" content="${day}"></b><b itemprop="description">${inHtml}</b><a itemprop="url" href="${inHtml}"></a></p>`,
    'h-event': `<p class="h-event"><b class="p-name">x</b><time class="dt-start">${day}</time><b class="p-summary">${inHtml}</b><a class="u-url" href="${inHtml}"></a></p>`,
    'the-events-calendar': json({
      events: [
        { id: 1, title: 'x', start_date: `${day} 10:00:00`, description: text, url: text, timezone: text },
      ],
    }),
    'google-calendar': json({
      kind: 'calendar#events',
      items: [
        { id: text, summary: 'x', start: { date: day }, description: text, htmlLink: text, location: text },
      ],
    }),
    pretix: json({
      list_type: 'list',
      events: [{ name: text, event_url: text, availability: { reason: text } }],
    }),
    openactive: json({
      items: [
        {
          state: 'updated',
          id: text,
          data: { '@type': 'Event', name: 'x', startDate: day, description: text, url: text },
        },
      ],
    }),
    'json-ld': json({
      '@type': 'Event',
      name: 'x',
      startDate: day,
      description: text,
      url: text,
      image: text,
    }),
    icalendar: `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nDTSTART;VALUE=DATE:20270105\nDESCRIPTION:${inCalendar}\nURL:${text.replace(/[\r\n]+/g, '')}\nEND:VEVENT\nEND:VCALENDAR\n`,
    csv: `name,date,description,url,price\nx,${day},${inCell},${inCell},${inCell}\n`,
  };
};

/** Every text and every address that was read, wherever it stands. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(textsIn)
      : [];

const expectTame = (events: unknown): void => {
  for (const text of textsIn(events)) {
    // oxlint-disable-next-line no-control-regex
    expect(text).not.to.match(/[\0-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/);
  }
  for (const event of Array.isArray(events) ? events : [])
    if (event.url !== undefined) expect(event.url).to.match(/^(?:https?:\/\/|mailto:|tel:)/);
  expect(Object({}).polluted).to.equal(undefined);
};

describe('every reader', () => {
  preparePages();
  const strings = sharedRows('corpora/strings.json', 'strings').map(({ text, repeat }) => {
    const [unit, times] = Array.isArray(repeat) ? repeat : [text, 1];
    return String(unit).repeat(Number(times));
  });
  const urls = sharedRows('corpora/urls.json', 'urls').map(({ url }) => String(url));
  const documents = sharedRows('corpora/events-bad.json', 'events').map(({ raw, input, nest }) => {
    const [open = '', close = '', times = 0] = Array.isArray(nest) ? nest.map(String) : [];
    if (nest) return open.repeat(Number(times)) + close.repeat(Number(times));
    return raw === undefined ? JSON.stringify(input ?? null) : String(raw);
  });

  for (const { name, load } of formats) {
    it(`takes whatever stands in a file for words, and throws at none (${name})`, async () => {
      const reader = await load();
      for (const text of [...strings, ...urls]) {
        const { events, failed } = await reader.read(filesOf(text)[name] ?? '', about);
        expectTame(events);
        if (name !== 'pretix' && !/^(?:csv|page)$/.test(name)) expect(failed, text).to.equal(undefined);
      }
    });

    it(`throws at no broken document, whatever it was meant to be (${name})`, async () => {
      const reader = await load();
      for (const text of [...documents, ...strings]) expectTame((await reader.read(text, about)).events);
    });
  }
});
