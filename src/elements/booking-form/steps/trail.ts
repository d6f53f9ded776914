import { markIn, recordable, restOf, stateKey, type Mark } from './mark.ts';

/** A form with steps, as the browser's history knows it. */
export interface Walk {
  /** Names one filling in of the form: what is recorded of another shows nothing. */
  readonly run: string;
  /** Whether it stands in the page, and has not ended. */
  readonly isShown: boolean;
  /** The place of the step that is seen among all steps. */
  readonly at: number;
  /** Shows a step; false where nothing is asked there. */
  show(at: number): boolean;
}

export const newRun = (): string => Math.random().toString(36).slice(2);

const walks = new Set<Walk>();

interface Entry {
  readonly mark: Mark | undefined;
  readonly rest: string | undefined;
  readonly href: string;
}

const entryOf = (state: unknown): Entry => ({
  mark: markIn(state),
  rest: restOf(state),
  href: location.href,
});

/** The entry that the browser stands at, as far as it was heard of. */
let here: Entry = { mark: undefined, rest: undefined, href: '' };
let listens = false;

/** From now on the browser's Back and Forward lead through the steps of this form. */
export const join = (walk: Walk): void => {
  walks.add(walk);
  if (listens) return;
  listens = true;
  here = entryOf(history.state);
  // Before the page's own router, which has nothing to do with what it cannot tell apart. Chromium asks at the window in the
  // order in which they came, whatever phase they ask for: a router that came before hears it there.
  addEventListener('popstate', heard, true);
};

export const leave = (walk: Walk): void => void walks.delete(walk);

/** A step was shown: Back leads to the one before. Where the page's history is not to be touched nothing is recorded. */
export const record = ({ run }: Walk, from: number, to: number): void =>
  write((mark, put) => {
    if (mark[run] !== from) put('replaceState', { ...mark, [run]: from });
    put('pushState', { ...mark, [run]: to, depth: mark.depth + 1 });
  });

/** Another step is shown at the place of one that was recorded. */
export const rewrite = ({ run }: Walk, to: number): void =>
  write((mark, put) => {
    if (Object.hasOwn(mark, run)) put('replaceState', { ...mark, [run]: to });
  });

type Put = (how: 'pushState' | 'replaceState', mark: Mark) => void;

/** Keeps what the page has in its state, and its address. A page that watches its own functions is told nothing. */
const write = (change: (mark: Mark, put: Put) => void): void => {
  const state: unknown = history.state;
  if (!recordable(state)) return;
  try {
    change(markIn(state) ?? { depth: 0 }, (how, mark) => {
      const next = { ...state, [stateKey]: mark };
      History.prototype[how].call(history, next, '');
      here = entryOf(next);
    });
  } catch {
    // A sandbox forbids it, or a browser that finds them too many: Back leaves the page, as it does without steps.
  }
};

const heard = (e: PopStateEvent): void => {
  const before = here;
  here = entryOf(e.state);
  const { mark } = here;
  if (!mark) return;
  const there = [...walks].filter(({ run, isShown }) => isShown && Object.hasOwn(mark, run));
  const shown = there.filter((walk) => mark[walk.run] !== walk.at && walk.show(mark[walk.run] ?? 0));
  // Where the page has put something else between, it is for the page: what it puts there is not heard of.
  const isOurs = before.href === here.href && before.rest !== undefined && before.rest === here.rest;
  if (!isOurs || !before.mark || before.mark.depth === mark.depth) return;
  e.stopImmediatePropagation();
  // What leads nowhere is passed over: steps of a form that was sent, or a step that is seen already.
  if (shown.length === 0 && mark.depth < before.mark.depth)
    history.go(there.length > 0 ? -1 : -1 - mark.depth);
};
