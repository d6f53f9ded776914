import { expect } from '@open-wc/testing';
import { rare } from '../../src/fields/rare.ts';
import { keepFile } from '../../src/fields/picked-files.ts';
import { usual } from '../../src/fields/usual.ts';
import type { Answer, Question } from '../../src/booking/question.ts';
import { ask } from '../booking/questions.ts';
import { Drawn, pick, put, textOf } from './draw.ts';

const aFile = new File(['plan'], 'walk plan.pdf', { type: 'application/pdf' });
keepFile(aFile);

const options = [
  { value: 'museum', label: 'A museum' },
  { value: 'community', label: 'A community group', hint: 'However small' },
];

/** What a type needs besides a label, and what a visitor does to answer it. A type that is not here is typed into. */
const samples: {
  [type in Question['type']]?: { facts?: Partial<Question>; fill(drawn: Drawn): void; answer: Answer };
} = {
  textarea: { fill: ({ inputs }) => put(inputs[0]!, 'Two\nlines'), answer: 'Two\nlines' },
  email: { fill: ({ inputs }) => put(inputs[0]!, 'Ada@Example.ORG'), answer: 'Ada@example.org' },
  tel: { fill: ({ inputs }) => put(inputs[0]!, '+44 1632 960 001'), answer: '+44 1632 960 001' },
  number: { fill: ({ inputs }) => put(inputs[0]!, ' 12 '), answer: 12 },
  time: { fill: ({ inputs }) => put(inputs[0]!, '09:30'), answer: '09:30' },
  date: {
    fill: ({ inputs }) => ['28', '2', '2019'].forEach((value, index) => put(inputs[index]!, value)),
    answer: '2019-02-28',
  },
  select: { facts: { options }, fill: ({ inputs }) => put(inputs[0]!, 'community'), answer: 'community' },
  radio: { facts: { options }, fill: ({ inputs }) => put(inputs[1]!, true), answer: 'community' },
  checkbox: { facts: { options }, fill: ({ inputs }) => put(inputs[1]!, true), answer: ['community'] },
  consent: { fill: ({ inputs }) => put(inputs[0]!, true), answer: true },
  address: {
    fill: ({ inputs }) =>
      ['12 Castle Street', '', 'Caernarfon', 'LL55 1SE', 'Cymru'].forEach((value, at) =>
        put(inputs[at]!, value),
      ),
    answer: '12 Castle Street\n\nCaernarfon\nLL55 1SE\nCymru',
  },
  file: {
    fill: ({ inputs }) => pick(inputs[0]!, aFile),
    answer: ['walk plan.pdf', '4', 'application/pdf'],
  },
  rating: { fill: ({ inputs }) => put(inputs[3]!, true), answer: 4 },
};

/** What makes a question need more than its type. */
const needsMore: { readonly [type in Question['type']]?: Partial<Question> } = {
  textarea: { maxLength: 5000 },
  radio: { options: [...options, { value: 'other', label: 'Another', other: true }] },
};

const silent = new Set<Question['type']>(['hidden', 'group', 'note']);
/** What says by itself how it is answered. */
const explained = new Set<Question['type']>(['file', 'date']);
const several = new Set<Question['type']>(['date', 'radio', 'checkbox', 'rating', 'address']);

const hostile = [
  '<script>window.pwned=1</script>',
  '"><img src=x onerror=window.pwned=1>',
  "' onfocus='window.pwned=1' autofocus x='",
  '</textarea><script>window.pwned=1</script>',
  '</option></select><svg onload=window.pwned=1>',
  'javascript:window.pwned=1',
  '${window.pwned=1} {{constructor.constructor("window.pwned=1")()}}',
  '<!--?lit$123456789$-->lit$123456789$',
  '\u202eevil\u202c \u2066never closed',
  '__proto__',
  'W'.repeat(4000),
  '\ud83d a lone half',
];

describe('every field', () => {
  let drawn: Drawn;
  afterEach(() => drawn.remove());

  for (const { type, more } of [...usual, ...rare].filter((field) => !silent.has(field.type))) {
    const sample = samples[type];
    const about = (facts: Partial<Question> = {}): Question =>
      ask('it', { label: 'Your answer', type, ...sample?.facts, ...(more && needsMore[type]), ...facts });

    describe(`that asks for ${more ? 'more than ' : ''}${type}`, () => {
      it('is called by its label, and says when it need not be answered', () => {
        drawn = new Drawn(about());
        const label = drawn.one('label, legend');
        expect(textOf(label)).to.equal(type === 'consent' ? 'Your answer' : 'Your answer (optional)');
        if (several.has(type)) expect(label.parentElement?.localName).to.equal('fieldset');
        for (const input of drawn.inputs) {
          expect(input.labels, input.outerHTML).to.have.length(1);
          expect(textOf(input.labels![0]!)).not.to.equal('');
        }
      });

      it('marks what is required, and nothing else', () => {
        drawn = new Drawn(about({ required: true }));
        expect(textOf(drawn.one('label, legend'))).to.equal('Your answer');
        const inputs = drawn.inputs.filter(({ name }) => name !== 'q-it-other');
        if (type === 'address')
          expect(inputs.map(({ required }) => required)).to.deep.equal([true, false, true, false, false]);
        else if (type === 'checkbox') expect(inputs.some(({ required }) => required)).to.equal(false);
        else expect(inputs.every(({ required }) => required)).to.equal(true);
        drawn.remove();
        drawn = new Drawn(about());
        expect(drawn.all('[required], [aria-required]:not([name=q-it-other])')).to.deep.equal([]);
      });

      it('is described by hint, reason and error, in that order, and only by what is there', () => {
        const error = 'Please answer this';
        drawn = new Drawn(about({ hint: 'A hint', why: 'The reason' }), { error });
        const owner = drawn.one('fieldset[aria-describedby], [aria-describedby]');
        const counted =
          type === 'file'
            ? ' | Up to 10 MB'
            : type === 'textarea' && more
              ? ' | You have 5000 characters left'
              : '';
        expect(drawn.behind(owner, 'aria-describedby')).to.equal(
          `A hint | The reason | Error: Please answer this${counted}`,
        );
        drawn.remove();
        drawn = new Drawn(
          about({ options: options.map(({ value, label }) => ({ value, label })), maxLength: 0 }),
        );
        if (!explained.has(type)) expect(drawn.all('[aria-describedby], .hint, .error')).to.deep.equal([]);
      });

      it('says that it is wrong while it is, to eyes and ears and to the page’s designer', () => {
        drawn = new Drawn(about(), { error: 'Please answer this' });
        expect(drawn.all('[aria-invalid=true]')).not.to.deep.equal([]);
        expect(textOf(drawn.one('[part~=error]'))).to.equal('Error: Please answer this');
        expect(drawn.one('[part~=question]').part.contains('invalid')).to.equal(true);
        drawn.again({ error: 'Another thing' });
        expect(textOf(drawn.one('[part~=error]'))).to.equal('Error: Another thing');
        drawn.again({ error: undefined });
        expect(drawn.all('[aria-invalid=true], [part~=error], [part~=invalid]')).to.deep.equal([]);
      });

      it('has an input that an error can lead to, and no id but its own', () => {
        drawn = new Drawn(about({ hint: 'A hint', why: 'The reason', maxLength: 10 }), { error: 'Wrong' });
        expect(drawn.inputs[0]?.id).to.equal('q-it');
        const ids = drawn.all('[id]').map(({ id }) => id);
        expect(new Set(ids).size).to.equal(ids.length);
        for (const id of ids) expect(id).to.match(/^q-it(-|$)/);
        for (const { name } of drawn.inputs) expect(name).to.match(/^q-it(-|$)/);
      });

      it('reads back what was answered, and nothing where nothing was', () => {
        drawn = new Drawn(about());
        expect(drawn.answer).to.equal(type === 'consent' ? false : undefined);
        if (sample) sample.fill(drawn);
        else put(drawn.inputs[0]!, '  Siân Ní Bhriain ');
        expect(drawn.answer).to.deep.equal(sample?.answer ?? 'Siân Ní Bhriain');
      });

      it('starts with the answer it is given, and reads that back', () => {
        const answer = sample?.answer ?? 'Siân';
        drawn = new Drawn(about(), { initial: answer });
        expect(drawn.answer).to.deep.equal(answer);
      });

      it('keeps what was typed, whatever it is told afterwards', () => {
        drawn = new Drawn(about());
        if (sample) sample.fill(drawn);
        else put(drawn.inputs[0]!, 'typed');
        const typed = drawn.answer;
        const before = drawn.inputs;
        drawn.again({ error: 'Wrong', answer: typed, language: 'cy' });
        drawn.again({ initial: type === 'date' ? '2020-01-01' : 'museum' });
        drawn.again({ initial: undefined });
        expect(drawn.inputs).to.deep.equal(before);
        expect(drawn.answer).to.deep.equal(typed);
      });

      it('still changes what it says after a browser has translated the page', () => {
        drawn = new Drawn(about({ hint: 'A hint' }), { error: 'Wrong' });
        for (const element of drawn.all('span, p, label, legend, option')) {
          for (const node of element.childNodes) {
            if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue;
            const font = document.createElement('font');
            font.textContent = 'übersetzt';
            node.replaceWith(font);
          }
        }
        drawn.again({ error: 'Still wrong' });
        expect(textOf(drawn.one('[part~=error]'))).to.contain('Still wrong');
      });

      it('lets nothing of what others wrote act', () => {
        for (const text of hostile) {
          drawn = new Drawn(
            about({
              label: text,
              hint: text,
              why: text,
              value: text,
              ...(sample?.facts?.options && { options: [{ value: text, label: text, hint: text }] }),
            }),
            { error: text, autocomplete: text, initial: text },
          );
          expect(
            drawn.all('script, img, svg, [onfocus], [onerror], [autofocus], [style]'),
            text,
          ).to.deep.equal([]);
          expect(drawn.one('.label, label').textContent, text).to.contain(text);
          expect(drawn.one('.hint').textContent, text).to.equal(text);
          drawn.remove();
        }
        expect('pwned' in window).to.equal(false);
      });

      it('meets the rules that a machine can check', async () => {
        drawn = new Drawn(about({ hint: 'A hint', why: 'The reason', required: true, maxLength: 10 }), {
          error: 'Please answer this',
        });
        await expect(drawn.root.host).to.be.accessible();
        drawn.remove();
        drawn = new Drawn(about());
        await expect(drawn.root.host).to.be.accessible();
      });
    });
  }

  for (const { type } of [...usual, ...rare].filter((field) => silent.has(field.type))) {
    it(`that only says something is inert and accessible: ${type}`, async () => {
      for (const text of ['Words', ...hostile]) {
        drawn = new Drawn(ask('it', { type, label: text, hint: text, value: text }));
        expect(drawn.all('script, img, svg, [onfocus], [onerror], [autofocus], [style]')).to.deep.equal([]);
        if (text !== 'Words') drawn.remove();
        else await expect(drawn.root.host).to.be.accessible();
      }
      expect('pwned' in window).to.equal(false);
    });
  }
});
