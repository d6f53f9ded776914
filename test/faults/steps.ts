/** How one request is treated. What is absent is well-behaved; storing happens before any fault. */
export interface Step {
  /** Default true: the booking is kept before anything goes wrong. */
  readonly store?: boolean;
  readonly status?: number;
  /** Text as it is, anything else as JSON. */
  readonly body?: unknown;
  readonly base64?: string;
  readonly type?: string;
  readonly charset?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What a contract endpoint says for its own reasons; a known id is looked up before. */
  readonly reply?: Reply;
  /** With `reply: 'invalid'`: which answers. */
  readonly invalid?: readonly string[];
  readonly lie?: Lie;
  readonly cut?: 'before-read' | 'after-read' | 'after-headers' | `after-bytes:${number}`;
  readonly how?: 'rst' | 'fin';
  /** Never answers. */
  readonly hang?: boolean;
  /** Answers when `/__open?gate=` names it. */
  readonly gate?: string;
  readonly delay?: number /* milliseconds before the headers */;
  readonly bytesPerSecond?: number;
  readonly length?: 'right' | 'chunked' | `long:${number}` | 'none';
  readonly gzip?: boolean;
  readonly pad?: number /* megabytes of spaces */;
  readonly redirect?: { readonly status: number; readonly to?: string; readonly times?: number };
  /** 103 first. */
  readonly early?: boolean;
  readonly retryAfter?: string | { readonly date: number /* seconds from now */ };
  readonly cors?: 'full' | 'none' | 'ok-only' | 'no-expose' | 'other-origin' | 'credentials';
  readonly preflight?: 'ok' | '405' | `slow:${number}` | 'deny-header' | 'reset';
  readonly close?: boolean;
  /** The last step of a script goes on for ever. */
  readonly repeat?: boolean;
}

export type Reply =
  | 'sold-out'
  | `insufficient:${number}`
  | 'already-booked'
  | 'in-progress'
  | 'closed'
  | 'invalid'
  | 'id-reused'
  | 'captcha-failed'
  | 'pending'
  | 'waiting-list';

export type Lie =
  | 'html'
  | 'success-false'
  | 'success-"false"'
  | 'empty-200'
  | '204'
  | 'empty-201'
  | 'array'
  | 'null'
  | 'text'
  | 'number'
  | 'object'
  | 'other-id'
  | 'login';

/** The number behind the colon of a switch: `after-bytes:5`. */
export const amount = (value: string): number => Number(value.split(':')[1]);
