import { DOMParser } from 'linkedom/worker';
import type { Text } from '../../source/load.ts';
import { isFileUrl } from '../reading/address.ts';

/** Where the elements of a page have their events from, as whole addresses; empty for anything but such a page. */
export const sourcesIn = ({ text, url }: Text): readonly string[] => {
  if (!text.trimStart().startsWith('<')) return [];
  const page = new DOMParser().parseFromString(text, 'text/html');
  const said = [...page.querySelectorAll(elements)].flatMap((element) =>
    (element.getAttribute('src') ?? element.getAttribute('data-src') ?? '').split(/\s+/).filter(Boolean),
  );
  return [...new Set(said)].flatMap((address) => {
    try {
      const { href, protocol } = new URL(address, url);
      // What came from the web names no file of this machine.
      return protocol === 'file:' && !isFileUrl(url) ? [] : [href];
    } catch {
      return [];
    }
  });
};

const elements = 'event-booking[src], event-timetable[src], booking-form[src], [data-turnout][data-src]';
