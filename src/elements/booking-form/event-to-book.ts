import { availabilityOf, type Availability as EventAvailability } from '../../event/availability.ts';
import type { Availability } from '../../booking/outcome.ts';
import type { EventRecord } from '../../event/event.ts';
import { readEvents } from '../../source/events.ts';
import { withAvailability } from '../../source/with-availability.ts';
import { momentShown } from '../../event/moment-shown.ts';
import { sourceOf } from '../event-timetable/source-of.ts';
import { failureTrouble, type Trouble } from '../page/trouble.ts';
import type { FormShell } from './form-shell.ts';

/** The event a form books: the record it was given, or the one its identifier names among the events of `src`. */
export class EventToBook {
  event: EventRecord | undefined;
  troubles: readonly Trouble[] = [];
  #newest: AbortController | undefined;
  #looking = false;

  constructor(
    private readonly form: FormShell,
    private readonly changed: () => void,
    /** An event that was looked for was found, or is not there any more. */
    private readonly turned: () => void,
  ) {}

  /** An identifier was given and its event is not known, or not yet. */
  get missing(): boolean {
    return typeof this.form.event === 'string' && !this.event;
  }

  /** How it stands with places at the moment that is shown; an enquiry can always be made. */
  get availability(): EventAvailability {
    if (!this.event) return { state: 'open' };
    const now = momentShown(this.form.now, this.event.timeZone) ?? Date.now();
    return availabilityOf(this.event, { now, bookable: true });
  }

  get state(): EventAvailability['state'] {
    return this.availability.state;
  }

  configure(changed: ReadonlyMap<PropertyKey, unknown>): void {
    const { event } = this.form;
    if (typeof event !== 'string') {
      if (changed.size === 0 || changed.has('event')) this.event = event;
    } else if (!this.#looking || changed.has('event') || changed.has('src')) void this.#find(event);
  }

  /** Takes in fresh facts about places. */
  refresh(availability: Availability): void {
    if (this.event) this.event = withAvailability(this.event, availability);
  }

  async #find(identifier: string): Promise<void> {
    this.#looking = true;
    this.#newest?.abort();
    const { signal } = (this.#newest = new AbortController());
    const { src, type, timeZone, contentOf, baseURI } = this.form;
    const { events, failures } = await readEvents(sourceOf(undefined, src, contentOf), {
      type,
      timeZone,
      pageUrl: baseURI,
      signal,
    });
    if (signal.aborted) return;
    const before = this.event?.identifier;
    this.event = events.find((event) => event.identifier === identifier);
    if (this.event?.identifier !== before) this.turned();
    const missing = { code: 'no-such-event', facts: { value: identifier } };
    this.troubles = [...failures.map(failureTrouble), ...(this.event ? [] : [missing])];
    this.changed();
  }
}
