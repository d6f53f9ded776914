import { availabilityOf, isBookable, type Availability } from '../../../event/availability.ts';
import type { EventRecord } from '../../../event/event.ts';
import { momentShown } from '../../../event/moment-shown.ts';
import { together } from '../../../event/together.ts';
import type { FormShell } from '../form-shell.ts';

/** The events that a visitor picked, in the order in which they picked them, each once. */
export class Picked {
  events: readonly EventRecord[] = [];
  /** What was picked last and can only be booked by itself. */
  alone: EventRecord | undefined;

  constructor(private readonly form: FormShell) {}

  /** Adds an event, in the place of those that are booked by themselves. One that asks for a kind of place of its own, or takes no bookings, is not booked with others. */
  pick(event: EventRecord): void {
    this.alone = undefined;
    const others = this.events.filter(({ identifier }) => identifier !== event.identifier);
    if (others.length < this.events.length)
      this.events = this.events.map((one) => (one.identifier === event.identifier ? event : one));
    else if (others.every(hasKinds)) this.events = [event];
    else if (!isBookable(this.state(event))) return;
    else if (hasKinds(event)) this.alone = event;
    else this.events = [...others, event];
  }

  remove(event: EventRecord): void {
    this.events = this.events.filter(({ identifier }) => identifier !== event.identifier);
  }

  /** What one form asks about them all; one event alone is asked about as it is. */
  get asked(): EventRecord | undefined {
    const [first, ...others] = this.events;
    return first && together([first, ...others]);
  }

  state(event: EventRecord): Availability['state'] {
    const now = momentShown(this.form.now, event.timeZone) ?? Date.now();
    return availabilityOf(event, { now, bookable: true }).state;
  }
}

const hasKinds = ({ offers = [] }: EventRecord): boolean => offers.length > 1;
