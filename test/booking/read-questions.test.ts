import { expect } from 'chai';
import { readQuestions } from '../../src/booking/read-questions.ts';

const one = (more: object): unknown[] => [{ name: 'aim', label: 'What do you want to achieve?', ...more }];
const codes = (input: unknown): string[] => readQuestions(input).problems.map(({ code }) => code);

describe('a partner’s list of questions', () => {
  it('asks nothing that only a page’s script gave to every object', () => {
    Object.defineProperty(Object.prototype, 'each', { value: () => undefined, configurable: true });
    try {
      const { questions, problems } = readQuestions(one({}));
      expect(problems).to.deep.equal([]);
      expect(questions[0]?.each).to.equal(undefined);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'each');
    }
  });

  it('may say how many of an option are left, and what an answer may not come before', () => {
    const { questions, problems } = readQuestions([
      { name: 'from', label: 'From', type: 'date' },
      { name: 'to', label: 'To', type: 'date', notBefore: 'from' },
      {
        name: 'walk',
        label: 'Walk',
        type: 'radio',
        options: [
          { value: 'am', remaining: 0 },
          { value: 'pm', remaining: -3 },
          { value: 'eve', remaining: '2' },
        ],
      },
    ]);
    expect(problems).to.deep.equal([]);
    expect(questions[1]?.notBefore).to.equal('from');
    expect(questions[2]?.options?.map(({ remaining }) => remaining)).to.deep.equal([0, 0, undefined]);
    expect(codes(one({ type: 'date', notBefore: 'No Name' }))).to.deep.equal(['wrong-value']);
  });

  it('may ask for a file where files can be sent', () => {
    const asked = [
      { name: 'plan', label: 'Plan', type: 'file', why: 'To print', accept: '.pdf, image/*', max: 2 },
    ];
    expect(codes(asked)).to.deep.equal(['file-not-carried']);
    expect(readQuestions(asked).questions).to.deep.equal([]);
    expect(readQuestions(asked, { carriesFiles: true })).to.deep.equal({ questions: asked, problems: [] });
    const odd = readQuestions([{ ...asked[0], accept: 'pdf files' }], { carriesFiles: true });
    expect(odd.problems.map(({ code }) => code)).to.deep.equal(['wrong-value']);
  });

  it('is told where something personal is asked and not what for', () => {
    for (const facts of [
      { sensitive: true },
      { type: 'tel' },
      { type: 'address' },
      { type: 'date', autocomplete: 'bday' },
    ]) {
      expect(codes(one(facts))).to.deep.equal(['no-why']);
      expect(codes(one({ ...facts, why: 'For the insurance' }))).to.deep.equal([]);
      expect(readQuestions(one(facts)).questions).to.have.length(1);
    }
    expect(codes(one({ type: 'email' }))).to.deep.equal([]);
  });

  it('is read as it was meant, and nothing else of it is used', () => {
    const { questions, problems } = readQuestions([
      {
        name: 'aim',
        label: { en: 'Your aim', cy: 'Eich nod' },
        hint: 'One line',
        why: 'So that we can match you',
        type: 'textarea',
        required: 'We match people by it.',
        maxLength: 200,
        pattern: '[^@]+',
        autocomplete: 'off',
        each: true,
        sensitive: true,
        value: 'a',
        when: { all: [{ question: 'places', is: [1, 2] }, { not: { question: 'x', is: true } }] },
        onclick: 'alert(1)',
      },
      {
        name: 'theme',
        label: 'Theme',
        type: 'radio',
        options: ['Health', { value: 'o', label: 'Other', other: true }, 7],
      },
      { name: 'day', label: 'Day', type: 'date', min: '2019-02-11', max: '2019-04-25' },
    ]);
    expect(problems).to.deep.equal([]);
    expect(questions).to.deep.equal([
      {
        name: 'aim',
        label: { en: 'Your aim', cy: 'Eich nod' },
        type: 'textarea',
        hint: 'One line',
        why: 'So that we can match you',
        required: 'We match people by it.',
        each: true,
        sensitive: true,
        value: 'a',
        maxLength: 200,
        autocomplete: 'off',
        when: { all: [{ question: 'places', is: ['1', '2'] }, { not: { question: 'x', is: true } }] },
        pattern: '[^@]+',
      },
      {
        name: 'theme',
        label: 'Theme',
        type: 'radio',
        options: [
          { value: 'Health', label: 'Health' },
          { value: 'o', label: 'Other', other: true },
          { value: '7', label: '7' },
        ],
      },
      { name: 'day', label: 'Day', type: 'date', min: '2019-02-11', max: '2019-04-25' },
    ]);
  });

  it('says before an answer what would be said of a wrong one: the form it takes, and why it is needed', () => {
    const facts = { pattern: '\\d{4}', title: 'Four figures, like 1234', required: 'It opens the door.' };
    expect(readQuestions(one(facts)).questions[0]).to.deep.include({
      ...facts,
      hint: 'Four figures, like 1234',
      why: 'It opens the door.',
    });
    expect(
      readQuestions(one({ ...facts, hint: 'On your card', why: 'For the door' })).questions[0],
    ).to.deep.include({
      hint: 'On your card',
      why: 'For the door',
    });
    expect(codes(one({ type: 'tel', required: 'We ring you on the day.' }))).to.deep.equal([]);
    expect(codes(one({ title: 7 }))).to.deep.equal([]);
    expect(codes(one({ pattern: '\\d{4}' }))).to.deep.equal(['no-title']);
    expect(codes(one({ pattern: '\\d{4}', hint: 'Four figures' }))).to.deep.equal([]);
  });

  it('may stand in an object, and a question without a type is text', () => {
    expect(readQuestions({ questions: one({}) }).questions[0]?.type).to.equal('text');
  });

  it('keeps the good questions when one is bad, and says which, where and why', () => {
    const { questions, problems } = readQuestions([
      ...one({}),
      { name: 'photo', label: 'Photo', type: 'telepathy' },
      { name: 'Bad name', label: 'x' },
      { label: { en: 'Your train', cy: 'Eich trên' } },
      null,
      { name: 'late', label: 'Late' },
    ]);
    expect(questions.map(({ name }) => name)).to.deep.equal(['aim', 'late']);
    expect(problems).to.deep.equal([
      { code: 'unknown-type', question: 'photo', facts: { item: 'photo', key: 'type', type: 'telepathy' } },
      { code: 'bad-name', facts: { item: 'Bad name', key: 'name' } },
      { code: 'bad-name', facts: { item: 'Your train', key: 'name' } },
      { code: 'bad-name', facts: { item: '5', key: 'name' } },
    ]);
  });

  const leavesOut: [what: string, question: object, code: string][] = [
    ['without a label', { label: ' ' }, 'no-label'],
    ['whose name starts with a capital', { name: 'Aim' }, 'bad-name'],
    ['whose name is too long', { name: 'a'.repeat(61) }, 'bad-name'],
    ['whose name every object has, written with marks', { name: '__proto__' }, 'bad-name'],
    ['for a file that nothing can carry', { type: 'file' }, 'file-not-carried'],
    ['of a type every object has', { type: 'constructor' }, 'unknown-type'],
    ['to choose from nothing', { type: 'select' }, 'no-options'],
    ['to choose from an empty list', { type: 'radio', options: [{}, null] }, 'no-options'],
    ['with a condition nobody can read', { when: { question: 'x' } }, 'wrong-value'],
    ['with a half-read condition', { when: { any: [{ question: 'x', is: 1 }, 'y'] } }, 'wrong-value'],
    ['that groups nothing', { type: 'group', questions: [] }, 'empty-group'],
    ['that groups no list', { type: 'group' }, 'not-a-list'],
  ];
  for (const [what, question, code] of leavesOut) {
    it(`leaves out a question ${what}`, () => {
      const { questions, problems } = readQuestions(one(question));
      expect(questions).to.deep.equal([]);
      expect(problems[0]?.code).to.equal(code);
    });
  }

  const leavesOff: [key: string, value: unknown, code: string][] = [
    ['pattern', '(a+)+', 'too-slow'],
    ['pattern', '[', 'invalid-pattern'],
    ['maxLength', '200', 'wrong-value'],
    ['maxLength', 0, 'wrong-value'],
    ['maxLength', 1e9, 'wrong-value'],
    ['min', 'soon', 'wrong-value'],
    ['max', { valueOf: 3 }, 'wrong-value'],
    ['required', 1, 'wrong-value'],
    ['each', 'true', 'wrong-value'],
    ['sensitive', 'yes', 'wrong-value'],
    ['hint', { constructor: 7 }, 'wrong-value'],
    ['value', { a: 1 }, 'wrong-value'],
    ['value', ['a', {}], 'wrong-value'],
    ['autocomplete', 'on" onfocus="x', 'wrong-value'],
  ];
  for (const [key, value, code] of leavesOff) {
    it(`asks without ${key} where it is ${JSON.stringify(value)}, and says so`, () => {
      const { questions, problems } = readQuestions(one({ [key]: value }));
      expect(questions).to.deep.equal([{ name: 'aim', label: 'What do you want to achieve?', type: 'text' }]);
      expect(problems).to.deep.equal([{ code, question: 'aim', facts: { item: 'aim', key } }]);
    });
  }

  it('takes dates and numbers for the limits that they limit', () => {
    expect(codes([{ name: 'a', label: 'A', type: 'date', min: '2026-02-30' }])).to.deep.equal([
      'wrong-value',
    ]);
    expect(codes([{ name: 'a', label: 'A', type: 'date', min: 3 }])).to.deep.equal(['wrong-value']);
    expect(readQuestions([{ name: 'a', label: 'A', type: 'number', min: '3' }]).questions[0]?.min).to.equal(
      3,
    );
    expect(readQuestions([{ name: 'a', label: 'A', type: 'time', max: '17:30' }]).questions[0]?.max).to.equal(
      '17:30',
    );
  });

  it('asks no name twice, also inside groups', () => {
    const { questions, problems } = readQuestions([
      ...one({}),
      {
        name: 'match',
        label: 'Match',
        type: 'group',
        questions: [...one({}), { name: 'offer', label: 'Offer' }],
      },
    ]);
    expect(questions[1]?.questions?.map(({ name }) => name)).to.deep.equal(['offer']);
    expect(problems).to.deep.equal([
      { code: 'name-twice', question: 'aim', facts: { item: 'aim', key: 'name' } },
    ]);
  });

  it('is no longer than a hundred questions of three hundred options, four thousand characters and eight levels', () => {
    const many = Array.from({ length: 150 }, (_, index) => ({ name: `q${index}`, label: 'Q' }));
    expect(readQuestions(many).questions).to.have.length(100);
    expect(codes(many)).to.deep.equal(['too-many']);

    const options = Array.from({ length: 400 }, (_, index) => `option ${index}`);
    const wide = readQuestions(one({ type: 'select', options }));
    expect(wide.questions[0]?.options).to.have.length(300);
    expect(wide.problems.map(({ code }) => code)).to.deep.equal(['too-many']);

    expect(readQuestions(one({ label: 'x'.repeat(9000) })).questions[0]?.label).to.have.length(4000);

    let when: object = { question: 'x', is: 1 };
    let group: object = { name: 'g0', label: 'G' };
    for (let level = 1; level <= 9; level += 1) {
      when = { not: when };
      group = { name: `g${level}`, label: 'G', type: 'group', questions: [group] };
    }
    expect(codes(one({ when }))).to.deep.equal(['wrong-value']);
    expect(codes([group])).to.include('too-deep');
  });

  it('ends although it holds itself', () => {
    const circle: { name: string; label: string; type: string; when: object; questions: unknown[] } = {
      name: 'circle',
      label: 'Circle',
      type: 'group',
      when: { question: 'x', is: 1 },
      questions: [],
    };
    const all: unknown[] = [];
    all.push({ all }, { all });
    circle.questions.push(circle, { name: 'other', label: 'Other', when: { all } });
    expect(codes([circle])).to.include('name-twice');
  });

  it('offers the first of two options that say the same, and says that one is left out', () => {
    const { questions, problems } = readQuestions(
      one({ type: 'radio', options: [{ value: 'a', label: 'First' }, { value: 'a', label: 'Second' }, 'b'] }),
    );
    expect(questions[0]?.options?.map(({ label }) => label)).to.deep.equal(['First', 'b']);
    expect(problems.map(({ code }) => code)).to.deep.equal(['option-left-out']);
  });

  it('takes a condition of a hundred parts and no more', () => {
    const parts = (count: number): object => ({
      any: Array.from({ length: count }, () => ({ question: 'x', is: 1 })),
    });
    expect(codes(one({ when: parts(99) }))).to.deep.equal([]);
    expect(codes(one({ when: parts(100) }))).to.deep.equal(['wrong-value']);
  });

  it('takes from an object only what it says itself', () => {
    expect(codes([Object.create({ name: 'a', label: 'A' })])).to.deep.equal(['bad-name']);
  });

  it('leaves the prototypes of everything alone, whatever its keys are called', () => {
    const hostile: unknown =
      JSON.parse(`[{"__proto__": {"polluted": 1}, "name": "a", "label": {"__proto__": "x", "constructor": "y", "en": "A"},
      "constructor": {"prototype": {"polluted": 1}}, "type": "select", "options": [{"__proto__": {"value": "x", "label": "x"}}, {"value": "__proto__", "label": "constructor"}],
      "when": {"__proto__": {"question": "x", "is": 1}, "question": "constructor", "is": "__proto__"}}]`);
    const { questions } = readQuestions(hostile);
    expect(questions).to.deep.equal([
      {
        name: 'a',
        label: { en: 'A' },
        type: 'select',
        when: { question: 'constructor', is: '__proto__' },
        options: [{ value: '__proto__', label: 'constructor' }],
      },
    ]);
    expect(Reflect.get({}, 'polluted')).to.equal(undefined);
  });

  for (const nothing of [null, undefined, 7, 'text', {}, { questions: 'x' }, () => []]) {
    it(`is said to be no list where it is ${typeof nothing === 'function' ? 'a function' : JSON.stringify(nothing)}`, () => {
      expect(readQuestions(nothing)).to.deep.equal({
        questions: [],
        problems: [{ code: 'not-a-list', facts: { item: '', key: 'questions' } }],
      });
    });
  }
});
