/** How many people of the made-up series have booked already, so that its page shows every state a place can be in. */
const booked: readonly { readonly event: string; readonly bookings: number; readonly waiting: number }[] = [
  { event: 'object-handling', bookings: 5, waiting: 0 },
  { event: 'memory-cafe', bookings: 12, waiting: 3 },
  { event: 'archive-evening', bookings: 10, waiting: 0 },
];

/**
 * Sends the made-up bookings to the demonstration's endpoint. Their ids never change, so an endpoint that has them
 * already answers as before: starting again books nothing twice.
 */
export const sendMadeUpBookings = async (endpoint: string, token: string): Promise<void> => {
  for (const { event, bookings, waiting } of booked) {
    for (let number = 1; number <= bookings + waiting; number++) {
      await fetch(`${endpoint}/bookings`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
        body: JSON.stringify(madeUp(event, number, number > bookings)),
      });
    }
  }
};

const madeUp = (event: string, number: number, joinWaitingList: boolean): object => ({
  version: 'booking/1',
  submissionId: `00000000-0000-4000-8000-${hexOf(event)}${String(number).padStart(4, '0')}`,
  event: { id: event, name: event, startDate: '2030-01-01', timeZone: 'Europe/London' },
  places: 1,
  joinWaitingList,
  attendee: { name: `Made-up visitor ${number}`, email: `visitor-${number}@example.org` },
  answers: {},
  consent: [],
  context: { pageUrl: 'http://localhost/', locale: 'en-GB', widget: 'demonstration' },
  guard: { hp: '', elapsedMs: 60_000, captcha: null },
});

/** Eight hexadecimal digits that tell the events apart. */
const hexOf = (text: string): string =>
  [...text]
    .reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7)
    .toString(16)
    .padStart(8, '0');
