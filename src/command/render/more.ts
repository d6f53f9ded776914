import { html } from 'lit';
import { details } from '../../elements/event-timetable/more/details.ts';
import { joining } from '../../elements/event-timetable/more/joining.ts';
import { picture } from '../../elements/event-timetable/more/picture.ts';
import type { More } from '../../elements/event-timetable/showing.ts';
import { detailWords } from '../../language/details/index.ts';

/**
 * What richer events say besides, as the timetable draws it; but for a visitor's own time, since nobody knows here who
 * will visit.
 */
export const moreIn = async (language: string, page: string): Promise<More> => {
  const { words } = await detailWords(language);
  return (event, { state }, showing) =>
    html`${picture(event, showing, page)}${
      /^(?:cancelled|postponed|past)$/.test(state) ? '' : joining(event, words, showing)
    }${details(event, words, showing)}`;
};

/** Where a page that is a file will stand, as far as it says so itself. */
export const addressOf = (page: string): string => {
  const [link = ''] = /<link\b[^>]*\brel\s*=\s*["']?canonical\b[^>]*>/i.exec(page) ?? [];
  return /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(link)?.[1] ?? '';
};
