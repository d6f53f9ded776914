import { isRich } from '../../elements/event-timetable/is-rich.ts';
import { list } from '../../elements/event-timetable/list.ts';
import { sharedBy } from '../../elements/event-timetable/shared-facts.ts';
import { levelAsked } from '../../elements/heading.ts';
import { datesIn } from '../../elements/page/dates-in.ts';
import { byMonth } from '../../event/agenda.ts';
import type { EventRecord } from '../../event/event.ts';
import { isPlace } from '../../event/place.ts';
import { momentShown } from '../../event/moment-shown.ts';
import { zoneNamed } from '../../event/time-zone.ts';
import { timetableWords } from '../../language/timetable/index.ts';
import { toJsonLd } from '../to-json-ld.ts';
import type { Host } from './hosts.ts';
import { moreIn } from './more.ts';
import { escaped, plain } from './plain.ts';

/** How the markup is made besides what the tag says. */
export interface Making {
  /** Where the styles are that make it look as the timetable will; empty: nowhere. */
  readonly styles: string;
  /** Told to search engines too; not where the page does so itself. */
  readonly isTold: boolean;
  /** Where the page will stand; empty where that is not known. */
  readonly page?: string;
}

export interface Markup {
  readonly markup: string;
  /** Of events. */
  readonly count: number;
}

/** The timetable as it will be drawn in the tag, in plain markup that is found again by its mark. */
export const markupFor = async (
  events: readonly EventRecord[],
  { said, language: around }: Pick<Host, 'said' | 'language'>,
  { styles, isTold, page = '' }: Making,
): Promise<Markup> => {
  const language = around || 'en';
  const catalogue = await timetableWords(language);
  const [now, zone] = [said('now'), zoneNamed(said('time-zone') ?? 'Europe/London')];
  const most = Math.floor(Number(said('limit')));
  const shown = most > 0 ? events.slice(0, most) : events;
  const shared = sharedBy(shown);
  const drawn = list(byMonth(shown), shown.length, {
    words: catalogue.words,
    dates: datesIn({ language, catalogue }),
    language,
    now: momentShown(now, zone) ?? Date.now(),
    ...(now ? { pinned: now } : {}),
    zone,
    bookable: Boolean(said('action')),
    level: levelAsked(Number(said('heading-level') ?? 2)),
    shared,
    more: shown.some((event) => isRich(event, shared)) ? await moreIn(language, page) : undefined,
    choose: () => {},
  });
  const markup = [
    begin,
    styles && `<link rel="stylesheet" href="${escaped(styles)}">\n`,
    `<div class="base">\n${plain(drawn).replace(/\n+/g, '\n')}\n</div>\n`,
    isTold
      ? `<script type="application/ld+json">\n${jsonLdOf(shown, Boolean(said('action')))}\n</script>\n`
      : '',
    end,
  ].join('');
  return { markup, count: shown.length };
};

const begin = '<div data-turnout-rendered>\n';
const end = '</div>';

/** In a page `</script>` would end it. */
const jsonLdOf = (events: readonly EventRecord[], bookable: boolean): string => {
  const told = events.map((event) => ({
    ...toJsonLd(withoutJoining(event, bookable)),
    questions: undefined,
  }));
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': told }).replaceAll(
    '<',
    String.raw`\u003c`,
  );
};

/** A joining link that the timetable keeps for those who have booked is not told to search engines either. */
const withoutJoining = (event: EventRecord, bookable: boolean): EventRecord => {
  const { location, subEvent } = event;
  return {
    ...event,
    ...(location && {
      location: location.map((place) => {
        if (isPlace(place) || !(place.withheldUntilBooked ?? bookable)) return place;
        const { url: _, ...rest } = place;
        return rest;
      }),
    }),
    ...(subEvent && { subEvent: subEvent.map((part) => withoutJoining(part, bookable)) }),
  };
};
