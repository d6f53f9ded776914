/** What an endpoint answered, before anything in it is believed. Members are read by their own names only. */
export type Body = { readonly [name: string]: unknown };

export const asBody = (value: unknown): Body | undefined => (isBody(value) ? value : undefined);

const isBody = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member of a body; what it inherited does not count. */
export const read = (body: Body | undefined, name: string): unknown =>
  body && Object.hasOwn(body, name) ? body[name] : undefined;

/** Words, cut to a length that a page can show; a number is its digits. */
export const readText = (body: Body | undefined, name: string): string | undefined => {
  const value = read(body, name);
  if (typeof value === 'number') return `${value}`;
  return typeof value === 'string' ? value.trim().slice(0, 1_000) || undefined : undefined;
};

/** A whole number, 0 or more; anything else is unknown. */
export const readWhole = (body: Body | undefined, name: string): number | undefined => {
  const value = read(body, name);
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
};

/** Leaves out what is absent, so that absent stays absent in what is built. */
export const given = <T extends object>(record: T) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
