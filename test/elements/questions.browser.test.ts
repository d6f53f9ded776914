import { expect, fixture, html } from '@open-wc/testing';
import '../../src/event-booking.ts';
import { Visitor } from '../journeys/visitor.ts';
import { before, walk } from './events.ts';
import { fillsInContact, lastBody, openForm, questionsScript } from './forms.ts';
import { Room } from './room.ts';

describe('a form asks', () => {
  it('what a free public event asks, where nothing was set', async () => {
    const { visitor } = await openForm();
    await visitor.readsHeading('Book a place: River walk');
    expect(visitor.labels()).to.deep.equal([
      'Your name',
      'Email address',
      'Organisation (optional)',
      'Which of these are you? (optional)',
      'How many places?',
      'Is there anything you need so that you can take part? (optional)',
      'Is there anything else you would like to tell us? (optional)',
    ]);
  });

  it('sets by their names, in order', async () => {
    const { visitor } = await openForm({ questions: 'access contact' });
    await visitor.readsHeading('Book a place: River walk');
    expect(visitor.labels().map((label) => label.split(' ').slice(0, 3).join(' '))).to.deep.equal([
      'Access',
      'What would help',
      'Is there anything',
      'Your name',
      'Email address',
      'Telephone number (optional)',
    ]);
  });

  it('what else there is to say last of all, after a partner’s own questions', async () => {
    const { visitor } = await openForm(
      { questions: 'standard access' },
      { inside: [questionsScript({ name: 'train', label: 'Which train?', type: 'text' })] },
    );
    await visitor.reads('Which train?');
    const labels = visitor.labels();
    expect(labels.at(-1)).to.equal('Is there anything else you would like to tell us? (optional)');
    expect(labels.filter((label) => label.includes('so that you can take part'))).to.deep.equal([]);
    expect(labels.at(-2)).to.equal('Which train? (optional)');
  });

  it('what the event provides before what is needed, and in Welsh', async () => {
    const { visitor } = await openForm(
      { questions: 'contact access dietary', lang: 'cy' },
      { facts: { accessibilitySupport: ['Dolen glyw'] } },
    );
    await visitor.reads('Ar gael eisoes: Dolen glyw');
    await visitor.reads('Pa fwyd sydd ei angen arnoch?');
    await visitor.ticks('Byddai’n well gennyf siarad am hyn');
    await visitor.reads('Beth yw’r ffordd orau o gysylltu â chi?');
  });

  it('for one of several answers, and leads to their heading where none is given', async () => {
    const { visitor, room } = await openForm(
      { questions: 'contact' },
      {
        inside: [
          questionsScript({
            name: 'reach',
            label: 'How can we reach you on the day?',
            type: 'group',
            required: 'The walk may be called off.',
            questions: [
              { name: 'mobile', label: 'Mobile', type: 'tel', why: 'On the day' },
              { name: 'friend', label: 'A friend’s number', type: 'tel', why: 'On the day' },
            ],
          }),
        ],
      },
    );
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    const said =
      'Answer at least one of the questions under “How can we reach you on the day?”. The walk may be called off.';
    const link = await visitor.sees('the link', () => visitor.all<HTMLElement>('.summary a')[0]);
    expect(link.textContent?.trim()).to.equal(said);
    link.click();
    expect(visitor.focused()?.localName).to.equal('fieldset');
    expect(visitor.focused()?.textContent).to.include(`Error: ${said}`);
    await visitor.fillsIn('A friend’s number', '01632 960 001');
    await visitor.readsNoMore('There is a problem');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    expect((await lastBody(room))['answers']).to.deep.equal({ friend: '01632 960 001' });
  });

  it('for words where something else is chosen, and leads to where they are written', async () => {
    for (const [set, choice, asked] of [
      ['dietary', 'Something else, or an allergy', 'Which food do you need?'],
      ['how-did-you-hear', 'Another way', 'How did you hear about this event?'],
      ['audience', 'Something else', 'Which of these describe you?'],
    ] as const) {
      const { visitor, room } = await openForm({ questions: `contact ${set}` });
      await fillsInContact(visitor);
      await visitor.ticks(choice);
      await visitor.presses('Book a place');
      const said = `Say in your own words what you chose for “${asked}”`;
      const link = await visitor.sees('the link', () => visitor.all<HTMLElement>('.summary a')[0]);
      expect(link.textContent?.trim()).to.equal(said);
      link.click();
      const words = visitor.focused();
      expect(words?.getAttribute('name')).to.match(/-other$/);
      expect(words?.getAttribute('aria-invalid')).to.equal('true');
      expect(words?.getAttribute('aria-describedby')).to.match(/-error$/);
      await visitor.fillsIn('Please say', 'No celery');
      await visitor.readsNoMore('There is a problem');
      await visitor.presses('Book a place');
      await visitor.readsHeading('You are booked');
      expect(JSON.stringify((await lastBody(room))['answers'])).to.include('No celery');
    }
  });

  it('for an answer of a certain form in the partner’s own words, before it is wrong and when it is', async () => {
    const { visitor, form } = await openForm(
      { questions: 'contact', lang: 'cy' },
      {
        inside: [
          questionsScript({
            name: 'card',
            label: { en: 'Your card', cy: 'Eich cerdyn' },
            type: 'text',
            pattern: '[A-Z]{2}\\d{4}',
            title: {
              en: 'Two letters and four figures, like AB1234',
              cy: 'Dwy lythyren a phedwar ffigur, fel AB1234',
            },
            required: { en: 'The door opens with it.', cy: 'Mae’n agor y drws.' },
          }),
        ],
      },
    );
    await visitor.reads('Dwy lythyren a phedwar ffigur, fel AB1234 Mae’n agor y drws.');
    await visitor.fillsIn('Eich enw', 'Seren Jones');
    await visitor.fillsIn('Cyfeiriad e-bost', 'seren@example.org');
    await visitor.fillsIn('Eich cerdyn', '1234');
    await visitor.presses('Archebu lle');
    const link = await visitor.sees('the link', () => visitor.all<HTMLElement>('.summary a')[0]);
    expect(link.textContent?.trim()).to.equal('Dwy lythyren a phedwar ffigur, fel AB1234');
    expect(form.renderRoot.querySelector('#q-card-error')?.textContent?.trim()).to.match(
      /Gwall: *Dwy lythyren a phedwar ffigur, fel AB1234$/,
    );
    await visitor.fillsIn('Eich cerdyn', 'AB1234');
    await visitor.presses('Archebu lle');
    await visitor.readsHeading('Mae eich archeb wedi’i chadarnhau');
  });

  it('for a date in three fields side by side, in the column of a telephone too', async () => {
    const { visitor, form } = await openForm(
      { questions: 'contact' },
      { inside: [questionsScript({ name: 'day', label: 'You arrive on', type: 'date' })] },
    );
    form.style.cssText = 'display: block; inline-size: 290px';
    await visitor.reads('You arrive on');
    const tops = visitor.all('[name^="q-day-"]').map((input) => input.getBoundingClientRect().top);
    expect(tops).to.have.length(3);
    expect(new Set(tops).size).to.equal(1);
  });

  it('for an end that is not before its start, and says what it must be', async () => {
    const { visitor } = await openForm(
      { questions: 'contact' },
      {
        inside: [
          questionsScript(
            { name: 'from', label: 'From', type: 'time', value: '14:00' },
            { name: 'to', label: 'To', type: 'time', value: '13:00', notBefore: 'from' },
          ),
        ],
      },
    );
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    await visitor.reads('Enter 14:00 or later for “To”');
  });

  it('questions of the partner’s own from an address, a script, and the event, merged in order', async () => {
    const file = await Room.open();
    const address = await file.serves([
      { name: 'lunch', label: 'Do you want lunch?', type: 'checkbox' },
      { name: 'email', label: 'Where can we write to you?', type: 'email', required: true },
    ]);
    const { visitor } = await openForm(
      { questions: `contact ${address}` },
      {
        facts: { questions: [{ name: 'boots', label: 'Your boots’ size', type: 'number' }] },
        inside: [
          questionsScript(
            { name: 'train', label: 'Which train?', type: 'text' },
            { name: 'lunch', label: 'Lunch with us?', type: 'checkbox' },
          ),
        ],
      },
    );
    await visitor.reads('Your boots’ size');
    const read = visitor.text();
    const places = [
      'Your name',
      'Where can we write to you?',
      'Telephone number',
      'Lunch with us?',
      'Which train?',
      'Your boots’ size',
    ].map((words) => read.indexOf(words));
    expect(places).to.deep.equal([...places].sort((one, other) => one - other));
    expect(Math.min(...places)).to.be.above(0);
    expect(read).not.to.include('Do you want lunch?');
    expect(read).not.to.include('Email address');
  });

  it('questions that a script of the page set, before or after', async () => {
    const { form, visitor } = await openForm();
    await visitor.reads('Your name');
    form.questions = [{ name: 'team', label: 'Your team', type: 'text' }];
    await visitor.reads('Your team');
    await visitor.reads('Your name');
  });

  it('what can be asked, and tells the editor what cannot', async () => {
    const lost = await Room.open();
    await lost.follows({ status: 404, body: 'no', repeat: true });
    const { visitor } = await openForm(
      { questions: `contract standard ${lost.url}/questions.json` },
      {
        inside: [
          questionsScript(
            { name: 'Bad Name', label: 'One', type: 'text' },
            { name: 'mood', label: 'Mood', type: 'slider' },
            { name: 'good', label: 'A good one', type: 'text' },
          ),
        ],
      },
    );
    await visitor.reads('A good one');
    await visitor.readsNotice(
      'questions="contract" is not a set of questions that is known here. Did you mean “contact”?',
    );
    await visitor.readsNotice(`${lost.url}/questions.json was not found (404).`);
    await visitor.readsNotice('the question “Bad Name” is left out because of its "name"');
    await visitor.readsNotice('slider');
    await visitor.readsNotice('script[data-questions]');
  });

  it('to agree to the privacy notice, and says who gets the answers and until when', async () => {
    const { visitor, room } = await openForm({
      'privacy-url': '/privacy',
      recipient: 'Riverside Heritage Trust',
      'keep-until': '2019-06-30',
    });
    await visitor.reads(
      'Your answers go to Riverside Heritage Trust and are kept until Sunday 30 June 2019.',
    );
    const [notice] = visitor.all<HTMLAnchorElement>('.trust a');
    expect(notice?.href).to.equal(new URL('/privacy', location.href).href);
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    await visitor.readsHeading('There is a problem');
    await visitor.reads(
      'Tick the box to agree to your answers being used. Without that they may not be kept',
    );
    expect(await room.posts()).to.have.length(0);
    await visitor.ticks('I agree to my answers being used for this booking');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    const { consent } = await lastBody(room);
    expect(consent).to.have.length(1);
    const [agreed] = consent as { granted: boolean; text: string; at: string }[];
    expect(agreed?.granted).to.equal(true);
    expect(agreed?.text).to.equal('I agree to my answers being used for this booking');
    expect(Date.now() - Date.parse(agreed?.at ?? '')).to.be.within(0, 60_000);
  });

  it('with an answer there already, that can be changed', async () => {
    const { visitor, room } = await openForm(
      {},
      { inside: [questionsScript({ name: 'from', label: 'You come from', type: 'text', value: 'Bath' })] },
    );
    await visitor.reads('You come from');
    expect(visitor.valueOf('You come from')).to.equal('Bath');
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    expect((await lastBody(room))['answers']).to.deep.include({ from: 'Bath' });
  });

  it('no more than was named: an enquiry where there is no event', async () => {
    const { visitor, room } = await openForm({ event: '', questions: 'contact' });
    await visitor.readsHeading('Get in touch');
    await fillsInContact(visitor);
    await visitor.presses('Send');
    await visitor.readsHeading('Thank you. Your message was sent.');
    expect(await lastBody(room)).not.to.have.property('event');
  });
});

describe('a question that comes and goes', () => {
  it('under the name that the partner gives a form without an event, and no other', async () => {
    const { visitor, form } = await openForm({
      event: '',
      questions: 'evaluation',
      label: 'How was the day?',
    });
    await visitor.readsHeading('How was the day?');
    expect(visitor.all('form')[0]?.getAttribute('aria-label')).to.equal('How was the day?');
    form.label = undefined;
    await visitor.readsHeading('Get in touch');
    await visitor.presses('Send');
    await visitor.readsHeading('There is a problem');
    await visitor.reads('Answer at least one of the questions');
    await visitor.fillsIn('What was most useful?', 'The walk');
    await visitor.readsNoMore('There is a problem');
    const ofAnEvent = await openForm({ label: 'How was the day?' });
    await ofAnEvent.visitor.readsHeading('Book a place: River walk');
  });

  it('keeps what was typed in it while it is hidden, and sends only what is asked', async () => {
    const { visitor, room } = await openForm(
      {},
      {
        inside: [
          questionsScript(
            { name: 'lunch', label: 'Lunch', type: 'checkbox' },
            {
              name: 'diet',
              label: 'What do you not eat?',
              type: 'text',
              when: { question: 'lunch', is: true },
            },
          ),
        ],
      },
    );
    await visitor.reads('Lunch');
    expect(visitor.text()).not.to.include('What do you not eat?');
    await visitor.ticks('Lunch');
    await visitor.fillsIn('What do you not eat?', 'Nuts');
    await visitor.ticks('Lunch');
    await visitor.readsNoMore('What do you not eat?');
    await visitor.ticks('Lunch');
    await visitor.reads('What do you not eat?');
    expect(visitor.valueOf('What do you not eat?')).to.equal('Nuts');
    await fillsInContact(visitor);
    await visitor.ticks('Lunch');
    await visitor.readsNoMore('What do you not eat?');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    expect(JSON.stringify(await lastBody(room))).not.to.include('Nuts');
  });

  it('for each person keeps what each was asked, whatever is done to the number of places', async () => {
    const { visitor, room } = await openForm(
      {},
      {
        inside: [
          questionsScript(
            { name: 'who', label: 'Name of this person', type: 'text', each: true },
            { name: 'diet', label: 'Their diet', type: 'text', each: true },
          ),
        ],
      },
    );
    await fillsInContact(visitor);
    await visitor.fillsIn('How many places?', '3');
    await visitor.reads('Person 3');
    const inputs = (): HTMLInputElement[] =>
      visitor.all<HTMLInputElement>('.person input').filter(({ name }) => name.startsWith('q-who'));
    const typed = ['Ada', 'Bilal', 'Cerys'];
    inputs().forEach((input, person) => {
      input.value = typed[person] ?? '';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    });
    await visitor.fillsIn('How many places?', '2');
    await visitor.readsNoMore('Person 3');
    await visitor.fillsIn('How many places?', '3');
    await visitor.reads('Person 3');
    expect(inputs().map(({ value }) => value)).to.deep.equal(typed);
    await visitor.fillsIn('How many places?', '');
    await visitor.readsNoMore('Person 2');
    await visitor.fillsIn('How many places?', '3');
    await visitor.reads('Person 3');
    expect(inputs().map(({ value }) => value)).to.deep.equal(typed);
    await visitor.presses('Book 3 places');
    await visitor.readsHeading('You are booked');
    const { people } = (await lastBody(room)) as { people: { answers: { who: string } }[] };
    expect(people.map(({ answers }) => answers.who)).to.deep.equal(typed);
  });
});

describe('a form behind a timetable', () => {
  it('is never an enquiry, not for a moment, whichever event is chosen', async () => {
    const { bookings } = await Room.open();
    const events = ['tea', 'talk'].map((identifier) => ({ ...walk, identifier, name: `A ${identifier}` }));
    const element = await fixture<HTMLElement>(html`
      <event-booking .events=${events} action=${bookings} now=${before} privacy-url="/privacy"></event-booking>
    `);
    const visitor = new Visitor(element);
    const read = new Set<string>();
    const { shadowRoot: root } = await visitor.sees('the form', () =>
      element.shadowRoot?.querySelector('booking-form'),
    );
    const look = (): void => {
      const form = element.shadowRoot?.querySelector<HTMLElement>('booking-form:not([hidden])');
      for (const label of form?.shadowRoot?.querySelectorAll('[for=q-privacy]') ?? [])
        read.add(label.textContent.trim());
    };
    new MutationObserver(look).observe(root!, { childList: true, subtree: true, characterData: true });
    for (const name of ['A tea', 'A talk', 'A tea']) {
      await visitor.choosesEvent(name);
      await visitor.readsHeading(`Book a place: ${name}`);
      look();
      await visitor.fillsIn('Your name', 'Seren Jones');
      await visitor.presses('Choose another event');
    }
    await visitor.choosesEvent('A talk');
    await visitor.readsHeading('Book a place: A talk');
    expect(visitor.valueOf('Your name')).to.equal('Seren Jones');
    expect([...read]).to.deep.equal(['I agree to my answers being used for this booking']);
  });
});
