import { asBody, read, readText, type Body } from '../../endpoint/reading.ts';

/** What came back. The status is the one that is meant: an endpoint that always answers 200 says it in the body. */
export interface Heard {
  readonly status: number /* 0: nothing came */;
  readonly headers: Headers;
  readonly text: string;
  readonly body?: Body;
}

export const heardFrom = (status: number, headers: Headers, text: string): Heard => {
  const body = asBody(parse(text));
  return { status: meant(status, body), headers, text, ...(body && { body }) };
};

export const silence: Heard = { status: 0, headers: new Headers(), text: '' };

const meant = (status: number, body: Body | undefined): number => {
  const said = read(body, 'status');
  if (status !== 200) return status;
  if (typeof said === 'number') return said;
  return said === 'pending' ? 202 : taken.has(said) ? 201 : status;
};

const taken: ReadonlySet<unknown> = new Set(['confirmed', 'waiting-list', 'noted']);

/** What an answer is, in a few words of a report. */
export const inShort = ({ status, text }: Heard): string =>
  status === 0 ? 'no answer' : `${status} ${text.replace(/\s+/g, ' ').slice(0, 100)}`.trim();

/** Says what is wrong with an answer that should take a booking. */
export const notAccepted = (heard: Heard, submissionId: string): string | undefined => {
  const standing = readText(heard.body, 'status');
  const isPending = heard.status === 202 && standing === 'pending';
  if (!isPending && !(heard.status === 201 && (standing === 'confirmed' || standing === 'waiting-list')))
    return inShort(heard);
  if (!readText(heard.body, 'reference')) return 'an answer without a reference';
  return readText(heard.body, 'submissionId') === submissionId
    ? undefined
    : 'an answer without its submissionId';
};

/** Says what is wrong with an answer that should be this problem (RFC 9457). */
export const notProblem = (heard: Heard, status: number, ...slugs: readonly string[]): string | undefined => {
  const slug = slugOf(heard);
  if (heard.status !== status) return inShort(heard);
  if (slug === undefined || (slugs.length && !slugs.includes(slug)))
    return `${status} with the type “${readText(heard.body, 'type') ?? ''}”, not one that ends in /${slugs.join(' or /') || 'a-code'}`;
  if (!readText(heard.body, 'title')) return `${status} without a title`;
  return read(heard.body, 'status') === status ? undefined : `${status} without the same status in its body`;
};

export const slugOf = ({ body }: Heard): string | undefined =>
  /\/([a-z][a-z-]{1,60})$/.exec(readText(body, 'type') ?? '')?.[1];

export const referenceIn = ({ body }: Heard): string | undefined => readText(body, 'reference');

/** Where the problems stand, by their pointers. */
export const pointersIn = ({ body }: Heard): readonly string[] => {
  const errors = read(body, 'errors');
  return Array.isArray(errors) ? errors.map((one) => readText(asBody(one), 'pointer') ?? '') : [];
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
