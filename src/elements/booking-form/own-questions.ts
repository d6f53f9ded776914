import { mergeQuestions } from '../../booking/merge-questions.ts';
import type { Question } from '../../booking/question.ts';
import { readQuestions } from '../../booking/read-questions.ts';
import type { QuestionWords } from '../../language/questions/en.ts';
import { usualSets, type About } from '../../questions/index.ts';
import { forEachPerson } from '../../questions/for-each-person.ts';
import { forThoseWhoCome } from '../../questions/for-those-who-come.ts';
import { oneOfAGroup } from '../../questions/one-of-a-group.ts';
import { withPlacesForPeople } from '../../questions/places-for-people.ts';
import { loadQuestions } from '../../source/questions.ts';
import type { Trouble } from '../page/trouble.ts';
import type { FormShell } from './form-shell.ts';
import type { Several } from './several/several.ts';
import type { Shape } from './telling.ts';
import { shapeOf } from './shape-of.ts';

/** What was read of a list of questions, and what is wrong with it. */
export interface Own {
  readonly questions: readonly Question[];
  readonly troubles: readonly Trouble[];
}

/** All that a form asks, and how it stands in the page. */
export interface Asked extends Own {
  readonly shape?: Shape;
}

/** Addresses that were asked already, with what they will have answered. */
export type Fetched = Map<string, ReturnType<typeof loadQuestions>>;

/** Gathers what is asked besides, or in place of, one of the usual sets. Most forms have none of it: this is fetched where there is some. */
export const gather = async (
  form: FormShell,
  tokens: readonly string[],
  scripts: readonly Element[],
  agreement: readonly Question[],
  words: QuestionWords,
  asked: About,
  fetched: Fetched,
): Promise<Asked> => {
  const { questions: given } = form;
  const several = await severalOf(form, asked);
  const about = several ? { ...asked, event: several.add(asked.event) } : asked;
  const { event } = about;
  const named = tokens.filter(Boolean);
  const lists = [
    ...(await Promise.all(
      named.map((token) =>
        isAddress(token) ? fetchOwn(token, form, fetched) : readySet(token, words, about),
      ),
    )),
    ...(await Promise.all(scripts.map((script) => readScript(script, form)))),
    ...(typeof given === 'object' ? [readOwn(given, 'questions', form)] : []),
    ...(event?.questions ? [readOwn(event.questions, `event ${event.identifier}`, form)] : []),
  ];
  const all = lists.flatMap(({ questions }) => questions);
  const merged = withPlacesForPeople(
    mergeQuestions(...lists.map(({ questions }, place) => forEachPerson(named[place] ?? '', questions, all))),
    words,
    about,
  );
  const { questions: inOrder, shape } = await withKinds([...merged].sort(lastThings), form, about);
  const questions = [...oneOfAGroup(forThoseWhoCome(inOrder)), ...agreement];
  return {
    questions,
    troubles: lists.flatMap(({ troubles }) => troubles),
    shape: { ...shape, ...(several && { several }), ...(await shapeOf(form, questions, about.language)) },
  };
};

/** Few forms let visitors book several events in one go. */
const severalOf = async (form: FormShell, { language }: About): Promise<Several | undefined> =>
  form.several ? (await import('./several/several.ts')).severalIn(form, language) : undefined;

/** Few events have several kinds of place. */
const withKinds = async (
  questions: readonly Question[],
  form: FormShell,
  { event, language }: About,
): Promise<Pick<Asked, 'questions' | 'shape'>> => {
  if (!event?.offers?.[1]) return { questions };
  const { withPlaceKinds } = await import('./place-kinds/place-kinds.ts');
  return withPlaceKinds(questions, form, event, language);
};

/** Whatever else there is to say is asked when all that is asked was read. */
const lastThings = (one: Question, other: Question): number => Number(isLast(one)) - Number(isLast(other));

const isLast = ({ name }: Question): boolean => name === 'anythingElse';

/** A set has a plain word for a name. */
const isAddress = (token: string): boolean => /[/.:]/.test(token);

const readySet = async (token: string, words: QuestionWords, about: About): Promise<Own> => {
  const usual = usualSets.get(token);
  if (usual) return { questions: usual(words, about), troubles: [] };
  const { moreQuestions, moreSets } = await import('../../questions/more/index.ts');
  const questions = await moreQuestions(token, about);
  if (questions) return { questions, troubles: [] };
  const sets = [...usualSets.keys(), ...moreSets.keys()].join(' ');
  const facts = { attribute: 'questions', value: token, sets };
  const unknown = { code: 'unknown-question-set', facts };
  return { questions: [], troubles: [unknown] };
};

const readOwn = (input: unknown, source: string, { enctype = '' }: FormShell): Own => {
  const carriesFiles = /^\s*multipart(?:\/form-data)?\s*$/i.test(enctype);
  const { questions, problems } = readQuestions(input, { carriesFiles });
  const troubles = problems.map(({ code, facts }) => ({
    code: `question-${code}`,
    facts: { ...facts, source },
  }));
  return { questions, troubles };
};

/** Questions that stand in the page as JSON. */
const readScript = async (script: Element, form: FormShell): Promise<Own> => {
  const source = 'script[data-questions]';
  const text = script.textContent ?? '';
  const questions = parsed(text);
  if (questions !== undefined) return readOwn(questions, source, form);
  const { mendings } = await import('../../source/mendings.ts');
  const mended = mendings(text).map(parsed).find(Boolean);
  const { troubles, ...own } = readOwn(mended, source, form);
  return {
    ...own,
    troubles: [...(mended ? [{ code: 'note-mended-json', facts: { source } }] : []), ...troubles],
  };
};

/** Questions that stand at an address, which is asked once. */
const fetchOwn = async (address: string, form: FormShell, fetched: Fetched): Promise<Own> => {
  const asked = fetched.get(address) ?? loadQuestions(address, { pageUrl: form.baseURI });
  fetched.set(address, asked);
  const loaded = await asked;
  if ('questions' in loaded) return readOwn(loaded.questions, address, form);
  return { questions: [], troubles: [{ code: loaded.code, facts: { ...loaded.facts, source: address } }] };
};

/** Undefined where it is not JSON; the reader of questions says so. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
