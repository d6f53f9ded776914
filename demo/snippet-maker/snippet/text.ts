import type { Draft } from '../draft.ts';
import { eventsFile } from '../events/events-file.ts';
import type { Embed } from './embed.ts';
import { escaped } from './escape.ts';
import { frameText } from './frame.ts';
import { scriptText, type Integrity } from './script.ts';

/** What is pasted into the page. */
export const snippetText = (embed: Embed, draft: Draft, integrity: Integrity): string =>
  draft.shape === 'frame'
    ? frameText(embed, draft)
    : [scriptText(draft, integrity), stylesOf(embed), '', elementOf(embed, draft)]
        .filter((part, at) => part || at === 2)
        .join('\n');

const stylesOf = ({ styles }: Embed): string =>
  styles.length === 0
    ? ''
    : `<style>\n  event-booking {\n${styles.map(([name, value]) => `    ${name}: ${value};\n`).join('')}  }\n</style>`;

const elementOf = ({ attributes, hidden, events, fallback, held }: Embed, draft: Draft): string => {
  const isDiv = draft.shape === 'div';
  const said = attributes.map(
    ([name, value]) => `${isDiv && name !== 'lang' ? 'data-' : ''}${name}="${escaped(value)}"`,
  );
  const start = [
    isDiv ? 'div data-turnout="event-booking"' : 'event-booking',
    ...said,
    ...(held ? [`style="${held}"`] : []),
  ];
  const long = start.join(' ').length > 90;
  return [
    `<${start.join(long ? '\n  ' : ' ')}${long ? '\n' : ''}>`,
    ...(draft.from === 'table' && draft.keptIn === 'snippet' && events.length > 0 ? [scriptOf(events)] : []),
    ...hidden.map(
      ([name, value]) => `  <input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
    ),
    fallback,
    isDiv ? '</div>' : '</event-booking>',
  ].join('\n');
};

/** In a page `</script>` would end it. */
const scriptOf = (events: readonly object[]): string =>
  `  <script type="application/ld+json">\n${eventsFile(events).replaceAll('<', String.raw`\u003c`)}\n  </script>`;
