import type { Message, Tell } from './notify.ts';
import { news } from './news.ts';
import * as statements from './outbox-statements.ts';
import type { Row, Store } from './store.ts';

/** Tells of what stands in the ledger until it was told; nobody who books waits for it, and nothing it meets fails a booking. */
export interface Outbox {
  /** Something new stands in the ledger. */
  wake(): void;
  close(): Promise<void>;
}

export interface OutboxOptions {
  readonly store: Store;
  readonly tell: Tell;
  /** What was made before is not told of: RFC 3339. */
  readonly since: string;
  readonly clock: () => number;
  readonly log: (words: string) => void;
}

/**
 * The ledger itself is the outbox, so that a booking and the news of it are kept by one statement. A message may come
 * twice, after a loss; it has the same identifier then.
 */
export const openOutbox = async ({ store, tell, since, clock, log }: OutboxOptions): Promise<Outbox> => {
  await store.rows(statements.makeTold);
  let isClosed = false;
  let isWoken = false;
  let working: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const at = (milliseconds: number): string => new Date(milliseconds).toISOString();

  const tellOf = async (row: Row): Promise<void> => {
    const key = [row['event_id'] ?? null, row['nth'] ?? null];
    const now = clock();
    const [claimed] = await store.rows(statements.claim, [...key, at(now + claimInMilliseconds), at(now)]);
    if (!claimed) return;
    const tries = Number(claimed['tries']);
    const message: Message = news(row);
    const failure = await tell(message).then(
      () => undefined,
      (error: Error) => error.message,
    );
    if (failure !== undefined)
      log(
        `The booking is kept, but telling of it failed${tries < mostTries ? ' and is tried again' : ''}: ${failure}`,
      );
    const isDone = failure === undefined || tries >= mostTries;
    await store.rows(statements.settle, [...key, isDone ? 1 : 0, at(now + waitAfter(tries))]);
  };

  const work = async (): Promise<void> => {
    do {
      isWoken = false;
      for (;;) {
        const rows = isClosed ? [] : await store.rows(statements.due, [since, at(clock())]);
        if (!rows.length) break;
        for (const row of rows) if (!isClosed) await tellOf(row);
      }
    } while (isWoken && !isClosed);
    const [next] = isClosed ? [] : await store.rows(statements.nextDue);
    const due = String(next?.['next_at'] ?? '');
    if (due) wait(Math.max(shortestInMilliseconds, Date.parse(due) - clock()));
  };

  const wait = (milliseconds: number): void => {
    clearTimeout(timer);
    if (!isClosed) timer = setTimeout(wake, Math.min(milliseconds, longestInMilliseconds)).unref();
  };

  const wake = (): void => {
    isWoken = true;
    working ??= work()
      .catch((error: Error) => {
        if (!isClosed) log(`The news of bookings waits: ${error.message}`);
        wait(longestInMilliseconds / 60);
      })
      .finally(() => {
        working = undefined;
        if (isWoken && !isClosed) wake();
      });
  };

  wake();
  return {
    wake,
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await working;
    },
  };
};

const mostTries = 40;
/** Longer than any try may take. */
const claimInMilliseconds = 60_000;
const shortestInMilliseconds = 1_000;
const longestInMilliseconds = 3_600_000;

/** 10 s, then twice as long each time, an hour at most: forty tries are a day and a half. */
const waitAfter = (tries: number): number => Math.min(longestInMilliseconds, 5_000 * 2 ** tries);
