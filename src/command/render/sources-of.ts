import type { Text } from '../../source/load.ts';
import type { Failure } from '../../source/loaded.ts';
import { addressInPage } from '../reading/address-in-page.ts';
import type { Limits } from '../reading/fetch-text.ts';
import { getText, isFailure, isSourced } from '../reading/get-text.ts';
import type { Sourced } from '../reading/read-texts.ts';
import type { Host } from './hosts.ts';

/** What a timetable is read from, as far as it could be had. */
export interface Sources {
  readonly texts: readonly Sourced[];
  readonly failures: readonly Failure[];
  /** Its events stand in the page already, for programs to read. */
  readonly isInPage: boolean;
  /** They stand there for people to read, too. */
  readonly isText: boolean;
}

/** The addresses of `src`, else what stands between the tags. */
export const sourcesOf = async (host: Host, page: Text, site: string, limits: Limits): Promise<Sources> => {
  const addresses = (host.said('src') ?? '').split(/\s+/).filter(Boolean);
  const all = await Promise.all(
    addresses.map((address) => {
      const whole = addressInPage(address, page.url, site);
      return whole ? getText(whole, limits) : { source: address, code: 'not-a-url' };
    }),
  );
  const content = contentOf(host, page.text);
  const here = { source: page.url, text: { ...page, text: content } };
  return {
    texts: addresses.length ? all.filter(isSourced) : [here],
    failures: all.filter(isFailure),
    isInPage: !addresses.length,
    isText: !addresses.length && !content.includes('ld+json'),
  };
};

/** Without what was written into it before. */
const contentOf = ({ begin, end, rendered }: Host, page: string): string =>
  `<div>${page.slice(begin, rendered?.begin ?? end)}${page.slice(rendered?.end ?? end, end)}</div>`;
