import { expect, waitUntil } from '@open-wc/testing';
import { ask } from '../booking/questions.ts';
import { Drawn, put, textOf } from './draw.ts';

describe('a field', () => {
  let drawn: Drawn;
  afterEach(() => drawn.remove());

  const options = [
    { value: 'loop', label: 'A hearing loop' },
    { value: 'step', label: 'Step-free access' },
    { value: 'none', label: 'None of these', exclusive: true },
    { value: 'other', label: 'Something else', other: true },
  ];

  it('of one box says yes or no, and is called by the words beside it', async () => {
    drawn = new Drawn(ask('it', { type: 'checkbox', label: 'Introduce me to people with aims like mine' }));
    expect(drawn.answer).to.equal(false);
    expect(textOf(drawn.one('label'))).to.equal('Introduce me to people with aims like mine');
    await expect(drawn.root.host).to.be.accessible();
    drawn.one('label').click();
    expect(drawn.answer).to.equal(true);
  });

  it('of one box starts ticked where the partner says so, but an agreement never does', () => {
    drawn = new Drawn(ask('it', { type: 'checkbox', value: true }));
    expect(drawn.answer).to.equal(true);
    drawn.remove();
    drawn = new Drawn(ask('it', { type: 'consent', value: true }));
    expect(drawn.answer).to.equal(false);
  });

  it('with “none of these” takes back the others, and the others take it back', () => {
    drawn = new Drawn(ask('it', { type: 'checkbox', options }));
    const heard: unknown[] = [];
    drawn.form.addEventListener('input', () => heard.push(drawn.answer));
    for (const index of [0, 1, 2, 0]) drawn.inputs[index]!.click();
    expect(heard).to.deep.equal([['loop'], ['loop', 'step'], ['none'], ['loop']]);
  });

  for (const type of ['radio', 'checkbox'] as const) {
    it(`asks for words where something else is picked: ${type}`, async () => {
      drawn = new Drawn(ask('it', { type, options }));
      const words = drawn.one<HTMLInputElement>('[name=q-it-other]');
      const answer = (text: string): unknown => (type === 'radio' ? text : [text]);
      expect(words.checkVisibility()).to.equal(false);
      put(drawn.one<HTMLInputElement>('[value=other]'), true);
      expect(words.checkVisibility()).to.equal(true);
      expect(drawn.answer).to.deep.equal(answer('other'));
      put(words, ' A  quiet space ');
      expect(drawn.answer).to.deep.equal(answer('A  quiet space'));
      await expect(drawn.root.host).to.be.accessible();
      put(drawn.one<HTMLInputElement>('[value=loop]'), true);
      expect(drawn.answer).to.deep.equal(type === 'radio' ? 'loop' : ['loop', 'A  quiet space']);
    });

    it(`starts with the words that stood for something else: ${type}`, () => {
      const initial = type === 'radio' ? 'A quiet space' : ['loop', 'A quiet space'];
      drawn = new Drawn(ask('it', { type, options }), { initial });
      expect(drawn.answer).to.deep.equal(initial);
    });
  }

  for (const type of ['radio', 'checkbox', 'select'] as const) {
    it(`shows and says what is full, and lets nobody pick it: ${type}`, async () => {
      const some = [
        { value: 'am', label: 'Morning', remaining: 0 },
        { value: 'pm', label: 'Afternoon', remaining: 2 },
      ];
      drawn = new Drawn(ask('it', { type, options: some }), { initial: type === 'checkbox' ? ['am'] : 'am' });
      expect(textOf(drawn.one(type === 'select' ? 'option[value=am]' : '.option label'))).to.equal(
        'Morning (full)',
      );
      expect(drawn.answer).to.equal(undefined);
      expect(drawn.one<HTMLInputElement>('[value=am]').disabled).to.equal(true);
      expect(drawn.one<HTMLInputElement>('[value=pm]').disabled).to.equal(false);
      await expect(drawn.root.host).to.be.accessible();
    });
  }

  it('to select from asks for words where something else is picked, and keeps them', async () => {
    drawn = new Drawn(ask('it', { type: 'select', options }));
    const words = drawn.one<HTMLInputElement>('[name=q-it-other]');
    expect(words.checkVisibility()).to.equal(false);
    put(drawn.one<HTMLSelectElement>('select'), 'other');
    expect(words.checkVisibility()).to.equal(true);
    put(words, 'loop of my own');
    drawn.again({ answer: drawn.answer });
    expect(drawn.answer).to.equal('loop of my own');
    expect(words.checkVisibility()).to.equal(true);
    await expect(drawn.root.host).to.be.accessible();
    put(drawn.one<HTMLSelectElement>('select'), 'step');
    expect(words.checkVisibility()).to.equal(false);
    expect(drawn.answer).to.equal('step');
    put(drawn.one<HTMLSelectElement>('select'), 'other');
    expect(drawn.answer).to.equal('loop of my own');
    drawn.remove();
    drawn = new Drawn(ask('it', { type: 'select', options }), { initial: 'A quiet space' });
    expect(drawn.answer).to.equal('A quiet space');
    expect(drawn.one('[name=q-it-other]').checkVisibility()).to.equal(true);
  });

  it('for a date shows one that would be taken, in figures', () => {
    for (const [facts, said] of [
      [{}, 'For example, 27 3 2026'],
      [{ autocomplete: 'bday' }, 'For example, 27 3 1985'],
      [{ min: '2031-05-01', max: '2031-05-09' }, 'For example, 1 5 2031'],
      [{ max: '2019-12-31' }, 'For example, 31 12 2019'],
      [{ hint: 'The day you arrive' }, 'The day you arrive'],
    ] as const) {
      drawn?.remove();
      drawn = new Drawn(ask('it', { type: 'date', ...facts }));
      expect(drawn.all('.hint').map(textOf)).to.deep.equal([said]);
      expect(drawn.behind(drawn.inputs[0]!, 'aria-describedby')).to.equal(said);
    }
  });

  it('for a file says which kinds are taken, as people call them', () => {
    for (const [accept, said] of [
      [undefined, 'Up to 10 MB'],
      ['.pdf, image/*', 'PDF, pictures. Up to 10 MB'],
      ['application/pdf,.pdf,.docx,application/msword,image/jpeg', 'PDF, Word, JPEG. Up to 10 MB'],
      ['audio/*,video/*,text/plain', 'Sound, video, TXT. Up to 10 MB'],
    ] as const) {
      drawn?.remove();
      drawn = new Drawn(ask('it', { type: 'file', ...(accept && { accept }) }));
      expect(drawn.all('.hint').map(textOf)).to.deep.equal([said]);
    }
  });

  it('of several lines tells ears what is left when typing rests, and not at each key', async () => {
    drawn = new Drawn(ask('it', { type: 'textarea', maxLength: 5 }));
    const said: string[] = [];
    new MutationObserver(() => said.push(textOf(drawn.one('[role=status]')))).observe(
      drawn.one('[role=status]'),
      {
        childList: true,
      },
    );
    for (const text of ['a', 'ab', 'abc']) put(drawn.inputs[0]!, text);
    expect(said).to.deep.equal([]);
    await waitUntil(() => said.length > 0, 'nothing was said', { timeout: 5000 });
    expect(said).to.deep.equal(['You have 2 characters left']);
  });

  it('of an address marks the parts that are missing, and no others', () => {
    const marked = (answer: string | undefined): string[] => {
      drawn?.remove();
      drawn = new Drawn(ask('it', { type: 'address', required: true }), { answer, error: 'Look again' });
      return drawn.inputs
        .filter((input) => input.getAttribute('aria-invalid') === 'true')
        .map(({ name }) => name.replace('q-it-', ''));
    };
    expect(marked('1 Stryd Fawr\n\n\nLL23 7AG\n')).to.deep.equal(['town']);
    expect(marked('\n\nY Bala\n\n')).to.deep.equal(['line1']);
    const edge = (part: string): string => getComputedStyle(drawn.one(`[name=q-it-${part}]`)).borderTopColor;
    expect(edge('line1')).not.to.equal(edge('town'));
    expect(edge('line2')).to.equal(edge('town'));
    expect(marked(undefined)).to.deep.equal(['line1', 'town']);
    // What is wrong with a whole address, by the word of a service, is said of all of it.
    expect(marked('1 Stryd Fawr\n\nY Bala\n\n')).to.have.length(5);
  });

  it('of an address is filled in by browsers, part by part, but not where it is sensitive', () => {
    drawn = new Drawn(ask('it', { type: 'address' }));
    expect(drawn.inputs.map((input) => input.getAttribute('autocomplete'))).to.deep.equal([
      'address-line1',
      'address-line2',
      'address-level2',
      'postal-code',
      'country-name',
    ]);
    drawn.remove();
    drawn = new Drawn(ask('it', { type: 'address', sensitive: true }));
    expect(drawn.inputs.every((input) => input.getAttribute('autocomplete') === 'off')).to.equal(true);
  });

  it('of several lines counts what is left where there is a limit, and cuts nothing off', () => {
    drawn = new Drawn(ask('it', { type: 'textarea', maxLength: 5 }));
    const input = drawn.inputs[0]!;
    expect(drawn.behind(input, 'aria-describedby')).to.equal('You have 5 characters left');
    put(input, '💩💩💩💩');
    drawn.again({ answer: drawn.answer });
    expect(drawn.behind(input, 'aria-describedby')).to.equal('You have 1 character left');
    put(input, 'too long');
    drawn.again({ answer: drawn.answer });
    expect(drawn.behind(input, 'aria-describedby')).to.equal('You have 3 characters too many');
    expect(drawn.answer).to.equal('too long');
  });

  it('of several lines counts nothing where there is no limit', () => {
    drawn = new Drawn(ask('it', { type: 'textarea' }));
    expect(drawn.all('[part=count]')).to.deep.equal([]);
  });

  it('to select from starts with nothing picked', () => {
    drawn = new Drawn(ask('it', { type: 'select', options }));
    expect(textOf(drawn.one('option'))).to.equal('Choose one');
    expect(drawn.answer).to.equal(undefined);
  });

  it('lets the browser fill in what it knows, but nothing sensitive', () => {
    drawn = new Drawn(ask('it', { type: 'email' }), { autocomplete: 'email' });
    expect(drawn.inputs[0]?.getAttribute('autocomplete')).to.equal('email');
    drawn.remove();
    drawn = new Drawn(ask('it', { sensitive: true }), { autocomplete: 'name' });
    expect(drawn.inputs[0]?.getAttribute('autocomplete')).to.equal('off');
    drawn.remove();
    drawn = new Drawn(ask('it', { type: 'date' }), { autocomplete: 'bday' });
    expect(drawn.inputs.map((input) => input.getAttribute('autocomplete'))).to.deep.equal([
      'bday-day',
      'bday-month',
      'bday-year',
    ]);
  });

  it('speaks the visitor’s language where the partner does', () => {
    const label = { en: 'Your aim', cy: 'Eich nod' };
    drawn = new Drawn(ask('it', { label, hint: { cy: 'Un llinell' } }), { language: 'cy' });
    expect(textOf(drawn.one('label'))).to.contain('Eich nod');
    expect(textOf(drawn.one('.hint'))).to.equal('Un llinell');
  });

  it('of a group names what stands inside', async () => {
    drawn = new Drawn(ask('it', { type: 'group', label: 'Match-making', hint: 'For the tables' }));
    expect(drawn.one<HTMLFieldSetElement>('fieldset').querySelector('legend')?.textContent).to.contain(
      'Match-making',
    );
    expect(drawn.behind(drawn.one('fieldset'), 'aria-describedby')).to.equal('For the tables');
    expect(textOf(drawn.one('legend'))).to.equal('Match-making');
    expect(drawn.one('fieldset').getAttribute('part')).to.equal('question group');
  });

  it('that is hidden says what the partner wrote, of whatever kind, or what the address said', () => {
    drawn = new Drawn(ask('it', { type: 'hidden', value: 'spring' }));
    expect(drawn.answer).to.equal('spring');
    drawn.remove();
    drawn = new Drawn(ask('it', { type: 'hidden', value: 3 }));
    expect(drawn.answer).to.equal(3);
    drawn.remove();
    drawn = new Drawn(ask('it', { type: 'hidden' }), { initial: 'newsletter' });
    expect(drawn.answer).to.equal('newsletter');
    drawn.remove();
    drawn = new Drawn(ask('it', { type: 'hidden' }));
    expect(drawn.answer).to.equal(undefined);
  });

  it('can be hit by any thumb, and read on any telephone', () => {
    drawn = new Drawn(ask('it', { type: 'radio', options }));
    for (const label of drawn.all('.option > label')) {
      expect(label.getBoundingClientRect().height).to.be.at.least(44);
    }
    drawn.remove();
    drawn = new Drawn(ask('it'));
    const input = drawn.inputs[0]!;
    expect(input.getBoundingClientRect().height).to.be.at.least(44);
    expect(parseFloat(getComputedStyle(input).fontSize)).to.be.at.least(16);
  });
});
