import { expect } from 'chai';
import { checkAnswers } from '../../src/fields/check-answers.ts';
import { fetchFields, fieldFor, type Entries } from '../../src/fields/index.ts';
import { sayProblem } from '../../src/fields/say-problem.ts';
import { cy } from '../../src/language/problems/cy.ts';
import { en } from '../../src/language/problems/en.ts';
import type { Answer, Question } from '../../src/booking/question.ts';
import { ask } from '../booking/questions.ts';

await fetchFields([ask('any', { type: 'date' })]);

const entries =
  (parts: { readonly [part: string]: string }): Entries =>
  (part = '') =>
    part in parts ? [parts[part] ?? ''] : [];

const read = (type: Question['type'], typed: string): Answer | undefined =>
  fieldFor(ask('q', { type }))?.read?.(entries({ '': typed }), ask('q', { type }));

const code = (type: Question['type'], answer: Answer, name = 'q'): string | undefined =>
  checkAnswers([ask(name, { type })], { answers: { [name]: answer }, people: [] })[0]?.code;

describe('what was typed', () => {
  for (const [typed, number] of [
    ['12', 12],
    [' 12 ', 12],
    ['1,000', 1000],
    ['1 000 000', 1_000_000],
    ['1,000.5', 1000.5],
    ['2.5', 2.5],
    ['-3', -3],
    ['−3', -3],
    ['１２', 12],
    ['٣', 3],
    ['007', 7],
    ['', undefined],
    ['  ', undefined],
    ['1e309', '1e309'],
    ['0x1F', '0x1F'],
    ['1,5', '1,5'],
    ['1.000,00', '1.000,00'],
    ['10,00', '10,00'],
    ['12 34', '12 34'],
    ['½', '½'],
    ['two', 'two'],
    ['£5', '£5'],
    ['9'.repeat(400), '9'.repeat(400)],
  ] as const) {
    it(`is ${JSON.stringify(number)} to a question for a number where it is ${JSON.stringify(typed)}`, () => {
      expect(read('number', typed)).to.equal(number);
    });
  }

  for (const [day, month, year, date] of [
    ['28', '2', '2019', '2019-02-28'],
    [' 1 ', '03', '2019', '2019-03-01'],
    ['１', '３', '２０１９', '2019-03-01'],
    ['', '', '', undefined],
    ['28', '', '2019', '2019--28'],
    ['28', 'Feb', '2019', '2019-Feb-28'],
    ['30', '2', '2019', '2019-02-30'],
    ['28', '2', '19', '19-02-28'],
  ] as const) {
    it(`is ${date} where ${day || 'no day'}, ${month || 'no month'} and ${year || 'no year'} were typed`, () => {
      const answer = fieldFor(ask('q', { type: 'date' }))?.read?.(
        entries({ day, month, year }),
        ask('q', { type: 'date' }),
      );
      expect(answer).to.equal(date);
      if (answer !== undefined) {
        const isReal = ['2019-02-28', '2019-03-01'].includes(String(answer));
        expect(code('date', answer)).to.equal(isReal ? undefined : 'not-a-date');
      }
    });
  }

  for (const [typed, meant] of [
    ['09:30', '09:30'],
    ['9:30', '09:30'],
    ['9.30', '09:30'],
    ['2pm', '14:00'],
    ['2.15 p.m.', '14:15'],
    ['12am', '00:00'],
    ['12:05 pm', '12:05'],
    ['１４：３０', '14:30'],
    ['24:00', '24:00'],
    ['13pm', '13pm'],
    ['half two', 'half two'],
    ['9', '9'],
  ] as const) {
    it(`is ${meant} to a question for a time where it is ${typed}`, () => {
      expect(read('time', typed)).to.equal(meant);
    });
  }

  it('is an address line by line, and needs its first line and its town', () => {
    const parts = { line1: ' 1 Stryd Fawr ', line2: '', town: 'Y Bala', postcode: 'LL23 7AG' };
    const question = ask('q', { type: 'address' });
    expect(fieldFor(question)?.read?.(entries(parts), question)).to.equal(
      '1 Stryd Fawr\n\nY Bala\nLL23 7AG\n',
    );
    expect(fieldFor(question)?.read?.(entries({ line1: ' ' }), question)).to.equal(undefined);
    expect(code('address', '1 Stryd Fawr\n\nY Bala')).to.equal(undefined);
    expect(code('address', '1 Stryd Fawr')).to.equal('address-without-town');
    expect(code('address', '\n\nY Bala')).to.equal('address-without-line');
    expect(code('address', '\n\n\nLL23 7AG')).to.equal('address-incomplete');
  });

  it('is checked as what was asked for', () => {
    expect(code('email', 'seren.jones@')).to.equal('not-an-email');
    expect(code('email', 'seren@example.org')).to.equal(undefined);
    expect(code('tel', 'no thanks')).to.equal('not-a-telephone');
    expect(code('tel', '01632 960 001')).to.equal(undefined);
    expect(code('number', 'two')).to.equal('not-a-number');
    expect(code('number', 2.5)).to.equal(undefined);
    expect(code('number', 2.5, 'places')).to.equal('not-whole');
    expect(code('number', 2, 'places')).to.equal(undefined);
    expect(code('time', '25:00')).to.equal('not-a-time');
    expect(code('rating', 6)).to.equal('not-an-option');
    expect(code('rating', 5)).to.equal(undefined);
  });

  it('is asked for by name, and no field stands behind a name that every object has', () => {
    for (const type of ['constructor', '__proto__'])
      expect(fieldFor({ ...ask('q'), ...(JSON.parse(`{"type":"${type}"}`) as object) })).to.equal(undefined);
  });
});

describe('the words for an answer that was left out', () => {
  const words: readonly (readonly [facts: Partial<Question>, english: string, welsh: string])[] = [
    [{ label: 'Your name' }, 'Enter your name', 'Llenwch “Your name”'],
    [{ label: 'Organisation' }, 'Fill in “Organisation”', 'Llenwch “Organisation”'],
    [{ label: 'What brings you?' }, 'Answer “What brings you?”', 'Atebwch “What brings you?”'],
    [
      { label: 'Email', type: 'email' },
      'Enter your email address',
      'Rhowch gyfeiriad e-bost ar gyfer “Email”',
    ],
    [
      { label: 'Telephone', type: 'tel' },
      'Enter your telephone number',
      'Rhowch rif ffôn ar gyfer “Telephone”',
    ],
    [
      { label: 'Your birthday', type: 'date' },
      'Enter your birthday',
      'Rhowch ddyddiad ar gyfer “Your birthday”',
    ],
    [{ label: 'Arrival', type: 'time' }, 'Enter a time for “Arrival”', 'Rhowch amser ar gyfer “Arrival”'],
    [
      { label: 'Team size', type: 'number' },
      'Enter a number for “Team size”',
      'Rhowch rif ar gyfer “Team size”',
    ],
    [
      { label: 'Which day?', type: 'radio' },
      'Choose an answer to “Which day?”',
      'Dewiswch ateb ar gyfer “Which day?”',
    ],
    [{ label: 'Your region', type: 'select' }, 'Choose your region', 'Dewiswch ateb ar gyfer “Your region”'],
    [
      { label: 'Themes', type: 'checkbox', options: [] },
      'Choose at least one answer for “Themes”',
      'Dewiswch o leiaf un ateb ar gyfer “Themes”',
    ],
    [{ label: 'I will come', type: 'checkbox' }, 'Tick “I will come”', 'Ticiwch “I will come”'],
    [{ label: 'Anything', missing: 'Tell us anything' }, 'Tell us anything', 'Tell us anything'],
  ];
  for (const [facts, english, welsh] of words)
    it(`say how to put it right: ${english}`, () => {
      const question = { ...ask('it'), ...facts };
      expect(sayProblem({ code: 'required' }, question, en.words, 'en')).to.equal(english);
      expect(sayProblem({ code: 'required' }, question, cy.words, 'cy')).to.equal(welsh);
    });

  it('know a long agreement by its beginning', () => {
    const label = 'I agree that pictures of me that are taken on the day may stand in the yearly report';
    const question: Question = { name: 'photos', type: 'consent', label, required: true };
    expect(sayProblem({ code: 'not-agreed' }, question, en.words, 'en')).to.equal(
      'Tick “I agree that pictures of me that are taken on the…”',
    );
  });
});

describe('the words of a problem', () => {
  const question = ask('aim', { label: { en: 'Your aim', cy: 'Eich nod' } });

  it('name the question in the visitor’s language', () => {
    expect(sayProblem({ code: 'required' }, question, cy.words, 'cy')).to.equal('Rhowch eich nod');
  });

  it('give the partner’s reason', () => {
    const because = { ...question, required: { en: 'We match people by it.' } };
    expect(sayProblem({ code: 'required-because' }, because, en.words, 'en')).to.contain(
      'We match people by it.',
    );
  });

  it('give the limit', () => {
    expect(sayProblem({ code: 'too-small', facts: { min: 2 } }, question, en.words, 'en')).to.equal(
      'Enter 2 or more for “Your aim”',
    );
  });

  it('are the service’s own where we have none, and never nothing', () => {
    const said = (facts: object): string => sayProblem({ code: 'odd', ...facts }, undefined, en.words, 'en');
    expect(said({ message: 'The hall is shut.' })).to.equal('The hall is shut.');
    expect(said({})).to.equal('Please check your answers.');
    expect(said({ code: 'constructor' })).to.equal('Please check your answers.');
  });
});
