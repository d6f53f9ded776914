/**
 * One turn on the way that a booking takes: from the page through the browser to the server and back. A clock that
 * ticks once a turn goes slower on a busy machine, by as much as everything that is timed by it.
 */
export const beatsOf = (origin: string) => async (): Promise<void> => {
  const answered = fetch(`${origin}/__beat`, { cache: 'no-store' })
    .then((answer) => answer.text())
    .catch(() => '');
  // A fast machine waits as well: what the server does takes real time.
  await Promise.all([answered, new Promise((resolve) => setTimeout(resolve, 5))]);
};
