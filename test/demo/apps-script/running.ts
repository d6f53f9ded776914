import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createContext, runInContext } from 'node:vm';
import { listening } from '../listening.ts';
import { createServices, type Output } from './services.ts';
import type { Sheet } from './sheet.ts';

const source = readFileSync('demo/endpoint/turnout-endpoint.gs', 'utf8');

export interface RunningScript {
  /** The address that Google gives: it always answers 200, by way of a redirect. */
  readonly url: string;
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly letters: readonly string[];
  /** What one of the script's expressions comes to. */
  readonly call: (expression: string) => unknown;
  readonly close: () => Promise<void>;
}

/** Runs the script as Google does: each request by itself, answered by a redirect to where the answer is read. */
export const openScript = async (
  events: readonly object[] | undefined,
  { tell = '', lock = { isFree: true } } = {},
): Promise<RunningScript> => {
  const { services, sheets, letters } = createServices(lock);
  if (events)
    services.SpreadsheetApp.getActiveSpreadsheet()
      .insertSheet('Events')
      .cells.push(...tableOf(events));
  const context = createContext(services);
  runInContext(
    source.replace("tell: ''", `tell: '${tell}'`).replace('bookingsPerMinute: 120', 'bookingsPerMinute: 500'),
    context,
  );
  const call = (expression: string): unknown => runInContext(expression, context);
  const answers = new Map<string, Output>();

  const server = createServer((request, response) => {
    const { searchParams, pathname } = new URL(request.url ?? '', 'http://localhost');
    let contents = '';
    request.setEncoding('utf8').on('data', (text: string) => (contents += text));
    request.on('end', () => {
      if (pathname === '/echo') {
        const { text, type } = answers.get(searchParams.get('id') ?? '') ?? { text: '', type: 'text/html' };
        response.writeHead(200, {
          'content-type': `${type}; charset=utf-8`,
          'access-control-allow-origin': '*',
        });
        return response.end(text);
      }
      if (request.method !== 'GET' && request.method !== 'POST') return response.writeHead(405).end();
      const given = JSON.stringify({
        parameter: Object.fromEntries(searchParams),
        postData: { contents, type: request.headers['content-type'] },
      });
      const output = call(`${request.method === 'GET' ? 'doGet' : 'doPost'}(${given})`) as Output;
      const id = String(answers.size);
      answers.set(id, output);
      if (output.type === 'text/html')
        return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(output.text);
      return response
        .writeHead(302, { location: `/echo?id=${id}`, 'access-control-allow-origin': '*' })
        .end();
    });
  });
  const { url: origin, close } = await listening(server);
  return { url: `${origin}/macros/s/id/exec`, sheets, letters, call, close };
};

/** Events as a webmaster writes them into the sheet: one a row, under the names of their members. */
const tableOf = (events: readonly object[]): string[][] => {
  const names = [...new Set(events.flatMap((event) => Object.keys(event)))];
  const cell = (value: unknown): string =>
    value === undefined ? '' : typeof value === 'object' ? 'TRUE' : String(value);
  return [names, ...events.map((event) => names.map((name) => cell(Reflect.get(event, name))))];
};
