import { readdir, readFile } from 'node:fs/promises';
import { currentSeries } from './current-series.ts';

/**
 * The events file of the demonstration's endpoint: everything that its pages show. The series of 2019 can be booked
 * as it could on the day from which its page is shown.
 */
export const demoEvents = async (today: Date): Promise<object> => {
  const series = await eventsIn('partnerships-with-purpose');
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...series.map((event) => ({ ...event, asOf: '2019-01-23' })),
      ...(await eventsIn('programme')),
      ...graphOf(currentSeries(today)),
      ...(await eventsInPages()),
    ],
  };
};

const eventsIn = async (name: string): Promise<readonly object[]> =>
  graphOf(JSON.parse(await readFile(`demo/events/${name}.json`, 'utf8')));

const graphOf = (document: unknown): readonly object[] => {
  const graph: unknown = isObject(document) && '@graph' in document ? document['@graph'] : [document];
  return Array.isArray(graph) ? graph.filter(isObject) : [];
};

/** What stands in the pages themselves, as JSON-LD. */
const eventsInPages = async (): Promise<readonly object[]> => {
  const pages = (await readdir('demo')).filter((name) => name.endsWith('.html'));
  const texts = await Promise.all(pages.map((name) => readFile(`demo/${name}`, 'utf8')));
  const blocks = texts.flatMap((text) => [
    ...text.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g),
  ]);
  return blocks.flatMap(([, block]) => graphOf(JSON.parse(block ?? '[]')));
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
