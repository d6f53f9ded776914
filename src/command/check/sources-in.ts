import { DOMParser } from 'linkedom/worker';
import type { Text } from '../../source/load.ts';
import { addressInPage } from '../reading/address-in-page.ts';

/** Where the elements of a page have their events from, as whole addresses; empty for anything but such a page. */
export const sourcesIn = ({ text, url }: Text, site: string): readonly string[] => {
  if (!text.trimStart().startsWith('<')) return [];
  const page = new DOMParser().parseFromString(text, 'text/html');
  const said = [...page.querySelectorAll(elements)].flatMap((element) =>
    (element.getAttribute('src') ?? element.getAttribute('data-src') ?? '').split(/\s+/).filter(Boolean),
  );
  return [...new Set(said)].flatMap((address) => addressInPage(address, url, site) ?? []);
};

const elements = 'event-booking[src], event-timetable[src], booking-form[src], [data-turnout][data-src]';
