import { pick } from '../../faults/generator/seeded.ts';

type Random = () => number;

/** The JSON of a body that is nearly a booking: what is right in it, what is wrong, and how it is written is left to chance. */
export const randomBody = (random: Random): string => {
  const some = (chance: number, key: string, write: () => string): string[] =>
    random() < chance ? [`${text(random, key)}:${random() < 0.98 ? write() : anything(random)}`] : [];
  const line = () => text(random, pick(random, random() < 0.8 ? lines : [...oddLines, letters(random)]));
  const whole = () => (random() < 0.8 ? '2' : pick(random, wholes));
  const flag = () => pick(random, ['true', 'false']);
  const answers = () =>
    object(
      (random() < 0.1 ? oddNames : names).flatMap((name) =>
        some(0.3, name, () => (random() < 0.9 ? answer(random) : anything(random))),
      ),
    );
  const list = (item: () => string) => `[${Array.from({ length: Math.floor(random() * 3) }, item).join()}]`;

  return object([
    ...some(0.99, 'version', () => '"booking/1"'),
    ...some(0.99, 'submissionId', () =>
      text(random, random() < 0.9 ? 'vector-1' : pick(random, ['short', 'ábcdefgh', ''])),
    ),
    ...some(0.99, 'places', whole),
    ...some(0.99, 'attendee', () =>
      object(['name', 'email', 'telephone'].flatMap((name) => some(0.5, name, line))),
    ),
    ...some(0.5, 'event', () =>
      object([
        ...some(0.95, 'id', () => text(random, random() < 0.9 ? ' tea\u3000' : pick(random, [':x', '']))),
        ...some(0.5, 'name', () => text(random, letters(random))),
        ...some(0.3, 'startDate', line),
      ]),
    ),
    ...some(0.7, 'answers', answers),
    ...some(0.3, 'people', () =>
      list(() => object([...some(0.5, 'name', line), ...some(0.6, 'answers', answers)])),
    ),
    ...some(0.3, 'consent', () =>
      list(() =>
        object([...some(0.9, 'id', line), ...some(0.6, 'granted', flag), ...some(0.6, 'text', line)]),
      ),
    ),
    ...['offer', 'group'].flatMap((name) => some(0.2, name, line)),
    ...['joinWaitingList', 'tellOfNext'].flatMap((name) => some(0.2, name, flag)),
    ...some(0.2, 'companions', whole),
    ...['context', 'guard', 'privacy', 'sensitive'].flatMap((name) =>
      some(0.2, name, () => anything(random)),
    ),
  ]);
};

const lines = ['Ada', ' Siân\u2003', 'Sia\u0302n', '\u00a0x@y.example\ufeff', '07700 900123', '\u180e', ''];
const oddLines = [
  'ADA@exämple.example',
  ...'a@b a..b@c.de a@-b.de a@b.123 a@b.١٢ a@b.c\u0301 😀@b.de'.split(' '),
  `${'a'.repeat(65)}@b.de`,
];
const names = ['a', 'aB', 'a10', 'topics'];
const oddNames = ['b', '', 'A', 'a b', 'a~/b', '__proto__', 'constructor', 'a'.repeat(101), 'é', 'x\ud83d'];
const signs = [
  ...'aéy\u0308\u00a0\u3000\ufeff\u200b\u180e\u0085\u007f\n\t\v\b\f\u2028\ude00\ud83d"\\/<\u0000\ufffe 0😀',
];
const wholes = ['1', '2', '1.0', '1e0', '100', '101', '0', '-0', '1.5', '1e400', '9223372036854775808'];
const numbers =
  '0.1 -0.0 1e21 1e-7 5e-324 1.7976931348623157e308 123456789012345678901 4.35 9007199254740993 1E5 -1e400 2.5e-8'.split(
    ' ',
  );

const object = (members: readonly string[]): string => `{${members.join()}}`;

const letters = (random: Random): string =>
  random() < 0.1
    ? 'x'.repeat(pick(random, [50, 51, 100, 101, 200, 201, 500, 501, 1_000, 1_001, 2_001, 10_001]))
    : Array.from({ length: Math.floor(random() * 6) }, () => pick(random, signs)).join('');

/** JSON may write any letter by its number. */
const text = (random: Random, value: string): string =>
  random() < 0.6
    ? JSON.stringify(value)
    : `"${[...Array(value.length).keys()]
        .map((at) => `\\u${value.charCodeAt(at).toString(16).padStart(4, '0')}`)
        .join('')}"`;

/** What an answer may be. */
const answer = (random: Random): string =>
  pick(random, [
    () => text(random, letters(random)),
    () => pick(random, numbers),
    () => pick(random, ['true', 'false']),
    () => `[${text(random, letters(random))},${text(random, letters(random))}]`,
  ])();

const anything = (random: Random, depth = 0): string => {
  const kind = random();
  if (kind < 0.4) return text(random, letters(random));
  if (kind < 0.65) return pick(random, random() < 0.5 ? numbers : wholes);
  if (kind < 0.75 || depth > 2) return pick(random, ['true', 'false', 'null', '{}', '[]']);
  const items = Array.from({ length: Math.floor(random() * 4) }, () => anything(random, depth + 1));
  return kind < 0.9 ? `[${items.join()}]` : object(items.map((item, at) => `"${at}":${item}`));
};
