/** What came over the wire, read in whichever way it was written. */
export interface Arrived {
  readonly method: string;
  readonly path: string;
  /** The media type, without parameters. */
  readonly type: string;
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined };
  readonly body: string;
  /** Every value under a name; of JSON, its members. */
  field(name: string): readonly unknown[];
  /** The body as JSON, whatever it calls itself. */
  readonly json: unknown;
}

export const arrived = (request: {
  readonly method: string;
  readonly path: string;
  readonly headers: Arrived['headers'];
  readonly body: string;
}): Arrived => {
  const { body, headers } = request;
  const type = String(headers['content-type'] ?? '')
    .split(';')[0]!
    .trim();
  const json = parse(body);
  const pairs = pairsOf(type, body, json);
  return {
    ...request,
    type,
    json,
    field: (name) => pairs.filter(([key]) => key === name).map(([, value]) => value),
  };
};

const pairsOf = (type: string, body: string, json: unknown): readonly (readonly [string, unknown])[] => {
  if (type === 'application/x-www-form-urlencoded') return [...new URLSearchParams(body)];
  if (type === 'multipart/form-data') {
    return [...body.matchAll(/name="([^"]*)"\r\n\r\n([^]*?)\r\n--/g)].map(([, name, value]) => [
      name!,
      value,
    ]);
  }
  return typeof json === 'object' && json !== null ? Object.entries(json) : [];
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
