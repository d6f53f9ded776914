/** What is wrong with one member of a body: where it stands as a JSON Pointer (RFC 6901), a code, and words for a person. */
export interface BodyProblem {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** Reads one hostile object, key by key from the reader's own list; what is wrong is noted and something harmless stands in. */
export interface ObjectReader {
  /** What is absent is the empty text. */
  text(key: string, rule: TextRule): string;
  whole(key: string, min: number, max: number): number | undefined;
  flag(key: string): boolean;
  object(key: string): ObjectReader | undefined;
  list<Item>(key: string, most: number, read: (item: unknown, pointer: string) => Item): readonly Item[];
  /** The names that the object itself has, none that it inherits. */
  names(most: number): readonly string[];
  value(key: string): unknown;
  problem(key: string, code: string, detail: string): void;
  readonly pointer: string;
}

export interface TextRule {
  readonly most: number /* characters */;
  /** Text that is to stand in one line may hold no line break and no other control character. */
  readonly line?: boolean;
  readonly required?: boolean;
}

export const readObject = (source: object, pointer: string, problems: BodyProblem[]): ObjectReader => {
  const value = (key: string): unknown => (Object.hasOwn(source, key) ? Reflect.get(source, key) : undefined);
  const problem = (key: string, code: string, detail: string): void => {
    problems.push({ pointer: `${pointer}/${escapeKey(key)}`, code, detail });
  };

  const text = (key: string, { most, line = false, required = false }: TextRule): string => {
    const given = value(key);
    if (given === undefined || given === null) {
      if (required) problem(key, 'required', 'This is missing.');
    } else if (typeof given !== 'string') problem(key, 'not-text', 'This must be text.');
    else if (given.length > most) problem(key, 'too-long', `Use ${most} characters or fewer.`);
    else if (line && /[\p{Cc}\u2028\u2029]/u.test(given))
      problem(key, 'line-break', 'This must be one line, without control characters.');
    else return wellFormed(line ? given.trim() : given);
    return '';
  };

  const whole = (key: string, min: number, max: number): number | undefined => {
    const given = value(key);
    if (given === undefined) return undefined;
    if (typeof given !== 'number' || !Number.isInteger(given))
      problem(key, 'not-whole', 'This must be a whole number.');
    else if (given < min) problem(key, 'too-small', `This must be ${min} or more.`);
    else if (given > max) problem(key, 'too-large', `This must be ${max} or less.`);
    else return given;
    return undefined;
  };

  const flag = (key: string): boolean => {
    const given = value(key);
    if (given !== undefined && typeof given !== 'boolean')
      problem(key, 'not-a-flag', 'This must be true or false.');
    return given === true;
  };

  const object = (key: string): ObjectReader | undefined => {
    const given = value(key);
    if (isObject(given)) return readObject(given, `${pointer}/${escapeKey(key)}`, problems);
    if (given !== undefined) problem(key, 'not-an-object', 'This must be an object.');
    return undefined;
  };

  const list = <Item>(
    key: string,
    most: number,
    read: (item: unknown, at: string) => Item,
  ): readonly Item[] => {
    const given = value(key);
    if (given === undefined) return [];
    if (!Array.isArray(given)) problem(key, 'not-a-list', 'This must be a list.');
    else if (given.length > most) problem(key, 'too-many', `Only ${most} can be listed here.`);
    else return given.map((item, index) => read(item, `${pointer}/${escapeKey(key)}/${index}`));
    return [];
  };

  const names = (most: number): readonly string[] => {
    const all = Object.keys(source);
    if (all.length > most) problems.push({ pointer, code: 'too-many', detail: `Only ${most} are taken.` });
    return all.slice(0, most);
  };

  return { text, whole, flag, object, list, names, value, problem, pointer };
};

export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A half of a surrogate pair becomes U+FFFD, so that what is stored is what was digested. */
export const wellFormed = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

const escapeKey = (key: string): string =>
  wellFormed(key.slice(0, 100)).replace(/~/g, '~0').replace(/\//g, '~1');
