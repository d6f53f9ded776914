import type { EventRecord } from '../event/event.ts';
import type { News } from './format.ts';

/** An event as it stands now: what the news does not speak of stays. */
export const withAvailability = (event: EventRecord, news: News | undefined): EventRecord => {
  // It holds what was read and nothing else; a copy would take what a page's script gave to every object.
  if (!news) return event;
  const { remainingAttendeeCapacity, waitingList, offers, closed, uncounted } = news;
  const { remainingAttendeeCapacity: _, ...others } = event;
  return {
    ...(uncounted ? others : event),
    ...(remainingAttendeeCapacity !== undefined && { remainingAttendeeCapacity }),
    ...(waitingList && { waitingList }),
    ...(offers?.[0] && { offers }),
    ...(closed !== undefined && closed !== !!event.closed && { closed }),
  };
};

/** News of an event goes by its identifier, or by an address at which it is shown or sold. */
export const withNews = (event: EventRecord, news: ReadonlyMap<string, News>): EventRecord => {
  const { identifier, url, offers = [] } = event;
  const key = [identifier, url, ...offers.map((offer) => offer.url)].find((name) => news.has(`${name}`));
  return withAvailability(event, news.get(`${key}`));
};
