import type { Visitor } from '../../journeys/visitor.ts';

export const confirmed = 'You are booked';

/** Chooses an event, makes a mistake, mends it and books; resolves with the words that it ended with. */
export const journey = async (visitor: Visitor, root: Document, end = confirmed): Promise<string> => {
  // Whoever reads has a pointer or a finger on the page: some scripts wait for it.
  root.dispatchEvent(new Event('pointermove', { bubbles: true }));
  const begun = await visitor.sees('the timetable, or words in its place', () =>
    [end, 'Swansea'].find((words) => visitor.text().includes(words)),
  );
  if (begun === end) return end;
  if (root.defaultView?.scrollY) throw new Error('The page jumped while the timetable was drawn.');
  await visitor.choosesEvent('Swansea');
  await visitor.readsHeading('Book a place: Partnerships with Purpose: Swansea');
  await visitor.presses('Book a place');
  const ends = [end, confirmed];
  const met = await visitor.sees('what is wrong', () =>
    ['There is a problem', end].find((words) => visitor.text().includes(words)),
  );
  if (met === end) return end;
  await visitor.fillsIn('Your name', 'Seren Jones');
  if (!typed(visitor, '/')) throw new Error('The page took a key that was typed into the form.');
  await visitor.fillsIn('Email address', 'seren@example.org');
  await visitor.presses('Book a place');
  return visitor.sees('the outcome', () => ends.find((words) => visitor.text().includes(words)));
};

/** Whether a key that is pressed in a field comes to stand in it. */
const typed = (visitor: Visitor, key: string): boolean =>
  visitor
    .all<HTMLInputElement>('input')
    .filter(({ id }) => id === 'q-name')
    .every((field) =>
      field.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      ),
    );
