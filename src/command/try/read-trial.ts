import type { Problem } from '../../booking/problem.ts';
import { readEndpoint, type Endpoint } from '../../endpoint/endpoint.ts';
import type { Limits } from '../reading/fetch-text.ts';
import type { Given } from '../verb.ts';

/** A set-up to be tried. Without an endpoint it cannot be used as it is, and the problems say why. */
export interface Trial {
  readonly endpoint?: Endpoint;
  readonly problems?: readonly Problem[];
  /** Where the form stands. */
  readonly page: string;
  readonly limits: Limits;
  readonly isSent: boolean;
}

/** What was typed is judged by the rules of the page. */
export const readTrial = ({ words: [action, ...more], options }: Given): Trial | string => {
  if (!action || more.length) return 'Say the one address where bookings go: the one in your page’s action.';
  const text = (name: string): string | undefined => {
    const value = options[name];
    return typeof value === 'string' ? value : undefined;
  };
  const allowPrivate = options['allow-private'] === true;
  const page = text('page') ?? (allowPrivate ? 'http://localhost/' : anyPage);
  if (!URL.canParse(page)) return '--page is a whole address, such as https://www.charity.example/events.';
  const read = readEndpoint(
    {
      action,
      preset: text('preset'),
      names: text('names'),
      enctype: text('enctype'),
      method: text('method'),
      extra: Object.fromEntries(new URLSearchParams(text('fixed'))),
    },
    page,
  );
  return {
    ...read,
    page,
    limits: { bytes: 5_000_000, milliseconds: 20_000, allowPrivate },
    isSent: options['send'] === true,
  };
};

/** A page that is public, and of another origin than any endpoint. */
const anyPage = 'https://your-page.invalid/';
