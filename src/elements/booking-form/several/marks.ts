import { css, html } from 'lit';
import type { EventRecord } from '../../../event/event.ts';
import { addStyles } from '../../styles/add-styles.ts';
import type { EventTimetable } from '../../event-timetable/event-timetable.ts';
import type { Besides, More } from '../../event-timetable/showing.ts';
import { remembered } from '../../remembered.ts';
import type { FormShell } from '../form-shell.ts';
import { timetableOf } from '../timetable-of.ts';

/** Says in the timetable which of its events are picked already, so that nobody picks one twice or forgets one. */
export class Marks {
  #marked: readonly EventRecord[] = [];
  #words = '';

  constructor(private readonly form: FormShell) {}

  show(events: readonly EventRecord[], words: string): void {
    const timetable = timetableBeside(this.form);
    if (!timetable?.requestUpdate || (this.#marked === events && this.#words === words)) return;
    this.#marked = events;
    this.#words = words;
    const picked = new Set(events.map(({ identifier }) => identifier));
    timetable.besides = remembered((more: More | undefined): More => (event, availability, showing) => [
      picked.has(event.identifier)
        ? html`<p class="picked-already"><strong>${words}</strong></p>`
        : undefined,
      more?.(event, availability, showing),
    ]);
    if (timetable.renderRoot) addStyles(timetable.renderRoot, markStyles);
    timetable.requestUpdate();
  }
}

/** The one that the form follows, else the one that it is joined to. */
const timetableBeside = (form: FormShell): Marked | null | undefined =>
  timetableOf(form) ??
  (form.chooseAnother && (form.getRootNode() as ParentNode & Node).querySelector('event-timetable'));

type Marked = Partial<EventTimetable> & { besides?: Besides };

const markStyles = css`
  .picked-already::before {
    content: '✓ ' / '';
  }
`;
