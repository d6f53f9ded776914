import { useRef, useState } from 'react';
import type { BookingEndedEvent, EventBooking } from 'turnout';
import 'turnout/react';

/** The timetable and form in a React 19 page; `import 'turnout/turnout.js'` once, where the page begins. */
export const Events = ({ action }: { readonly action: string }) => {
  const element = useRef<EventBooking>(null);
  const [thanks, setThanks] = useState('');
  const ended = ({ outcome }: BookingEndedEvent): void => {
    if (outcome.kind === 'accepted') setThanks('See you there!');
  };
  return (
    <section>
      <event-booking
        ref={element}
        src="/events.json"
        action={action}
        headingLevel={3}
        onbooking-ended={ended}
      >
        <p>Ring us to book: 01632 960 018</p>
      </event-booking>
      <p role="status">{thanks}</p>
    </section>
  );
};
