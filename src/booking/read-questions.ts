import { textIn } from '../event/text.ts';
import type { Problem } from './problem.ts';
import type { Question, QuestionType } from './question.ts';
import { own } from './own.ts';
import { mostOptions, readOptions } from './read-options.ts';
import { readAccept, readLimit, readMaxLength, readToken } from './read-limits.ts';
import { readPattern } from './pattern.ts';
import { readText } from './read-text.ts';
import { readAnswer, readWhen } from './read-when.ts';

/** What was understood, and for the site's editor what was not: each problem has `facts.item`, what it is called there, and `facts.key`. */
export interface ReadQuestions {
  readonly questions: readonly Question[];
  readonly problems: readonly Problem[];
}

/**
 * A partner's list is read key by key, and nothing else of it is used. A question that cannot be asked as it was meant
 * is left out, a key that cannot be understood is left out, and both are said; the good ones stay. A file is asked for
 * only where the way of sending carries it.
 */
export const readQuestions = (input: unknown, { carriesFiles = false } = {}): ReadQuestions => {
  const problems: Problem[] = [];
  const names = new Set<string>();

  const readList = (list: unknown, path: string, depth: number, group = ''): readonly Question[] => {
    if (!Array.isArray(list)) {
      problems.push({ code: 'not-a-list', facts: { item: group, key: 'questions' } });
      return [];
    }
    const items: readonly unknown[] = list;
    const questions: Question[] = [];
    for (let index = 0; index < items.length; index += 1) {
      const place = path ? `${path}.${index + 1}` : String(index + 1);
      const item = calledIn(items[index]) ?? place;
      if (names.size >= mostQuestions) {
        problems.push({ code: 'too-many', facts: { item: group, key: 'questions', max: mostQuestions } });
        break;
      }
      const question = readQuestion(items[index], item, place, depth);
      if (question) questions.push(question);
    }
    return questions;
  };

  const readQuestion = (given: unknown, item: string, place: string, depth: number): Question | undefined => {
    const name = own(given, 'name');
    const type = own(given, 'type') ?? 'text';
    const label = readText(own(given, 'label'));
    const named = typeof name === 'string' && isName.test(name);
    const wrong = (key: string, code = 'wrong-value', facts: Problem['facts'] = {}): undefined => {
      problems.push({ code, ...(named && { question: name }), facts: { item, key, ...facts } });
    };
    if (!named) return wrong('name', 'bad-name');
    if (names.has(name)) return wrong('name', 'name-twice');
    if (!isType(type))
      return wrong('type', 'unknown-type', { type: String(readText(type) ?? typeof type).slice(0, 60) });
    if (type === 'file' && !carriesFiles) return wrong('type', 'file-not-carried');
    if (label === undefined && type !== 'hidden') return wrong('label', 'no-label');
    names.add(name);

    const question: Draft = { name, label: label ?? name, type };
    const take = <Key extends keyof Question>(key: Key, read: (value: unknown) => Question[Key]): void => {
      const value = own(given, key) ?? undefined;
      const taken = value === undefined ? undefined : read(value);
      if (taken !== undefined) question[key] = taken;
      else if (value !== undefined) wrong(key);
    };
    take('hint', readText);
    take('why', readText);
    take('missing', readText);
    take('title', readText);
    take('required', (value) =>
      typeof value === 'boolean' ? value : typeof value === 'number' ? undefined : readText(value),
    );
    take('each', readFlag);
    take('sensitive', readFlag);
    take('value', readAnswer);
    take('min', (value) => readLimit(value, type));
    take('max', (value) => readLimit(value, type));
    take('maxLength', readMaxLength);
    take('autocomplete', readToken);
    take('accept', readAccept);
    take('notBefore', readName);
    take('needs', readName);
    take('when', readWhen);
    if (own(given, 'when') && !question.when) return undefined;

    // What would be read in an error alone is read before anyone makes one.
    const { title, required } = question;
    if (title) question.hint ??= title;
    if (required && required !== true) question.why ??= required;

    const pattern = own(given, 'pattern');
    if (typeof pattern === 'string') {
      const read = readPattern(pattern);
      if ('reason' in read) wrong('pattern', read.reason);
      else question.pattern = pattern;
      if (question.pattern && !question.hint) wrong('title', 'no-title');
    }

    const options = own(given, 'options');
    if (type === 'select' || type === 'radio' || (type === 'checkbox' && options !== undefined)) {
      const list: readonly unknown[] = Array.isArray(options) ? options : [];
      question.options = readOptions(list);
      if (!question.options.length) return wrong('options', 'no-options');
      if (list.length > mostOptions) wrong('options', 'too-many', { max: mostOptions });
      else if (question.options.length < list.length) wrong('options', 'option-left-out');
    }

    if (!question.why && isPersonal(question)) wrong('why', 'no-why');

    if (type === 'group') {
      if (depth >= deepest) return wrong('questions', 'too-deep', { max: deepest });
      question.questions = readList(own(given, 'questions'), place, depth + 1, item);
      if (!question.questions.length) return wrong('questions', 'empty-group');
    }
    return question;
  };

  return { questions: readList(own(input, 'questions') ?? input, '', 1), problems };
};

/** As its editor knows it: by the name that was written, else by the label. */
const calledIn = (given: unknown): string | undefined => {
  const name = readText(own(given, 'name'));
  const label = readText(own(given, 'label'));
  return (typeof name === 'string' ? name : textIn(label, 'en'))?.slice(0, 60) || undefined;
};

type Draft = { -readonly [Key in keyof Question]: Question[Key] };

const mostQuestions = 100;
const deepest = 8;
const isName = /^[a-z][A-Za-z0-9]{0,59}$/;

/** The types that can be asked. */
const types: readonly QuestionType[] = [
  'text',
  'textarea',
  'email',
  'tel',
  'number',
  'date',
  'time',
  'select',
  'radio',
  'checkbox',
  'consent',
  'rating',
  'address',
  'file',
  'hidden',
  'group',
  'note',
];

/** What nobody should be asked without being told what for. */
const isPersonal = ({ sensitive, type, autocomplete = '' }: Question): boolean =>
  !!sensitive ||
  type === 'tel' ||
  type === 'address' ||
  type === 'file' ||
  /^(?:bday|sex)/.test(autocomplete);

const isType = (type: unknown): type is QuestionType => types.some((one) => one === type);

const readName = (value: unknown): string | undefined =>
  typeof value === 'string' && isName.test(value) ? value : undefined;

const readFlag = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
