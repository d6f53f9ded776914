import type { Outcome } from '../../../src/booking/outcome.ts';
import type { PresetSettings } from '../../../src/endpoint/preset.ts';
import type { Arrived } from './arrived.ts';

/** What a service answers: text as it is, anything else as JSON. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly type?: string;
  /** Answers with a redirect to a page of its own, which gives this answer. */
  readonly redirected?: true;
}

/** An answer that means something else than its status says, and what must come of it. */
export interface Surprise {
  readonly name: string;
  readonly answer: Answer;
  readonly outcome: Partial<Outcome> & { readonly kind: Outcome['kind'] };
  /** What the webmaster can be told. */
  readonly cause?: string;
}

/** A stand-in for one service: what it takes, what it lets a page do, and what it answers, as its documentation has it. */
export interface FakeService {
  /** As a webmaster copies it. */
  readonly url: string;
  readonly settings?: Partial<PresetSettings>;
  /** `full`: a page may ask first, and read; `simple`: read only what needs no asking; `none`: never read. */
  readonly cors: 'full' | 'simple' | 'none';
  /** Headers that it lets a page add, besides those that need no asking. */
  readonly allows?: readonly string[];
  /** Reads a request as the service does: what it answers to one that it cannot take. */
  refuses(arrived: Arrived): Answer | undefined;
  readonly success: Answer;
  /** What it answers when an address is not to its liking, and the problem that must come of it. */
  readonly refusal?: { readonly answer: Answer; readonly problem: object };
  readonly surprises?: readonly Surprise[];
  readonly honeypot?: string;
  /** Speaks our contract, and so can confirm. */
  readonly speaksContract?: true;
  /** Answers with pages. */
  readonly answersPages?: true;
  /** Takes only what has a name there. */
  readonly onlyNamed?: true;
  /** Addresses and settings that must be refused before a visitor pays for them: what, and by which code. */
  readonly mistakes: readonly {
    readonly what: string;
    readonly url?: string;
    readonly settings?: Partial<PresetSettings>;
    readonly code: string;
  }[];
}
