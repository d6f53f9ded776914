type Facts = { readonly [name: string]: string | number };

/** What is wrong with a question of the partner's own, and how to mend it; undefined for a code that is not about questions. */
export const questionMend = (code: string, facts: Facts): string | undefined => {
  const words = Object.hasOwn(mends, code) ? mends[code] : undefined;
  if (!words) return undefined;
  const { source, item } = facts;
  return `In ${source}, ${item ? `the question “${item}”` : 'the list of questions'} ${words(facts)}`;
};

const mends: { readonly [code: string]: (facts: Facts) => string } = {
  'question-not-a-list': () => 'is not a list. Write it as [ {"name": …, "label": …, "type": …} ].',
  'question-not-an-object': () => 'is left out because it is not written as a question.',
  'question-bad-name': () =>
    'is left out because of its "name". Begin it with a small letter, and use letters and digits alone, such as howDidYouHear.',
  'question-name-twice': () => 'is left out because another one has its "name".',
  'question-unknown-type': ({ type }) =>
    `is left out because its "type" (${type}) is not one that can be asked here.`,
  'question-file-not-carried': () =>
    'is left out because files cannot be sent this way. Set enctype="multipart/form-data" with preset="form".',
  'question-no-label': () => 'is left out because it has no "label".',
  'question-no-options': () => 'is left out because it has nothing to choose from. Give it "options".',
  'question-option-left-out': () => 'has an option that cannot be read, which is left out.',
  'question-empty-group': () => 'is left out because it is a group with no questions in it.',
  'question-too-many': ({ max }) => `holds more than ${max}; the rest is left out.`,
  'question-too-deep': ({ max }) => `is left out because groups may stand ${max} deep and no deeper.`,
  'question-wrong-value': ({ key }) => `has a "${key}" that cannot be read; it is asked without it.`,
  'question-no-why': () => 'asks for something personal. Say what for: give it a "why".',
  'question-no-title': () =>
    'has a "pattern", and nothing tells visitors what it takes. Say it in words: give it a "title".',
  'question-too-slow': () =>
    'has a "pattern" that could take a browser minutes to try; it is asked without it. Take out repeats inside repeats.',
  'question-back-reference': () =>
    'has a "pattern" that refers back to a part of itself, which can be slow; it is asked without it.',
  'question-too-long': () => 'has a "pattern" of more than 200 characters; it is asked without it.',
  'question-invalid-pattern': () => 'has a "pattern" that is not a valid expression; it is asked without it.',
};
