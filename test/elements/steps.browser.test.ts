import { expect } from '@open-wc/testing';
import { lastBody, leavesEmail, openForm, questionsScript, type Opened } from './forms.ts';
import type { Visitor } from '../journeys/visitor.ts';

const text = (name: string, label: string, more: object = {}): object => ({
  name,
  label,
  type: 'text',
  ...more,
});

/** Four steps: what the form asks itself, who comes, access and the day; and where the answers are checked. */
const openLong = async (attributes: { readonly [name: string]: string } = {}): Promise<Opened> =>
  openForm(
    { questions: 'contact', ...attributes },
    {
      inside: [
        questionsScript(
          {
            name: 'places',
            label: 'How many places?',
            type: 'number',
            min: 1,
            max: 5,
            value: 1,
            required: true,
          },
          {
            name: 'who',
            label: 'Who is coming',
            type: 'group',
            each: true,
            questions: [text('personName', 'Their name', { required: true }), text('diet', 'Diet')],
          },
          {
            name: 'access',
            label: 'Access',
            type: 'group',
            hint: 'We want everyone to take part.',
            questions: [
              {
                name: 'needs',
                label: 'Do you need anything?',
                type: 'radio',
                required: true,
                options: [
                  { value: 'y', label: 'Yes, please' },
                  { value: 'n', label: 'No, thank you' },
                ],
              },
              text('whatNeeds', 'What do you need?', {
                when: { question: 'needs', is: 'y' },
                required: true,
              }),
              { name: 'arrive', label: 'You arrive on', type: 'date' },
            ],
          },
          {
            name: 'talk',
            label: 'Would you rather talk',
            type: 'group',
            when: { question: 'needs', is: 'y' },
            questions: [text('when', 'When can we ring?')],
          },
          text('anythingElse', 'Is there anything else?'),
        ),
      ],
    },
  );

const heading = async (visitor: Visitor, words: string): Promise<void> => {
  const found = await visitor.readsHeading(words);
  await visitor.sees(`focus at “${words}”`, () => visitor.focused() === found);
};

const fillsInFirst = async (visitor: Visitor): Promise<void> => {
  await visitor.fillsIn('Your name', 'Seren Jones');
  await visitor.fillsIn('Email address', 'seren@example.org');
};

const comesToCheck = async (visitor: Visitor): Promise<void> => {
  await fillsInFirst(visitor);
  await visitor.presses('Continue');
  await visitor.readsHeading('Who is coming');
  await visitor.presses('This is me, Seren Jones');
  await visitor.sees('the name', () => visitor.valueOf('Their name') === 'Seren Jones');
  await visitor.presses('Continue');
  await visitor.readsHeading('Access');
  await visitor.picks('No, thank you');
  await visitor.presses('Continue');
  await visitor.readsHeading('Anything else');
  await visitor.presses('Continue');
  await visitor.readsHeading('Check your answers');
};

const changes = async (visitor: Visitor, what: string): Promise<void> => {
  const link = await visitor.sees(`the link “Change ${what}”`, () =>
    visitor
      .all<HTMLAnchorElement>('.change a')
      .find(({ textContent }) => textContent.replace(/\s+/g, ' ').trim() === `Change ${what}`),
  );
  link.click();
};

describe('a long form', () => {
  it('asks a step at a time, says how far it is, and moves focus to each step’s heading', async () => {
    const { visitor, room } = await openLong();
    await visitor.readsHeading('Step 1 of 5: Your details');
    expect(visitor.text()).not.to.include('Diet');
    await fillsInFirst(visitor);
    await visitor.presses('Continue');
    await heading(visitor, 'Step 2 of 5: Who is coming');
    await visitor.fillsIn('Their name', 'Ada');
    await visitor.presses('Continue');
    await heading(visitor, 'Step 3 of 5: Access');
    await visitor.reads('We want everyone to take part.');
    await visitor.picks('No, thank you');
    await visitor.presses('Continue');
    await heading(visitor, 'Step 4 of 5: Anything else');
    await visitor.presses('Continue');
    await heading(visitor, 'Step 5 of 5: Check your answers');
    expect(await room.posts()).to.have.length(0);
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    expect(await lastBody(room)).to.deep.include({
      people: [{ name: 'Ada', answers: {} }],
      answers: { needs: 'n' },
    });
  });

  it('says what stands between groups, and what else there is only at the end', async () => {
    const { visitor } = await openForm({
      questions: 'reachable access dietary shared-aims how-did-you-hear',
    });
    await visitor.fillsIn('Your name', 'Seren Jones');
    await visitor.fillsIn('Telephone number', '01632 960 001');
    for (const title of [
      'Step 2 of 6: Access',
      'Step 3 of 6: More questions',
      'Step 4 of 6: Find others with aims like yours',
      'Step 5 of 6: Anything else',
      'Step 6 of 6: Check your answers',
    ]) {
      await visitor.presses('Continue');
      await heading(visitor, title);
    }
  });

  it('counts a step only while something is asked there', async () => {
    const { visitor } = await openLong();
    await fillsInFirst(visitor);
    await visitor.presses('Continue');
    await visitor.fillsIn('Their name', 'Ada');
    await visitor.presses('Continue');
    await visitor.readsHeading('Step 3 of 5: Access');
    await visitor.picks('Yes, please');
    await visitor.readsHeading('Step 3 of 6: Access');
    await visitor.fillsIn('What do you need?', 'A quiet space');
    await visitor.presses('Continue');
    await heading(visitor, 'Step 4 of 6: Would you rather talk');
  });

  it('says what is wrong with a step before the next is shown, and nothing of the others', async () => {
    const { visitor } = await openLong();
    await visitor.readsHeading('Step 1 of 5');
    await visitor.presses('Continue');
    await visitor.readsHeading('There is a problem');
    await visitor.sees('focus there', () => visitor.focused()?.matches('.summary'));
    expect(visitor.all('.summary li')).to.have.length(2);
    await fillsInFirst(visitor);
    await visitor.presses('Continue');
    await heading(visitor, 'Who is coming');
    expect(visitor.all('.summary')).to.have.length(0);
  });

  it('says in the next step no more what it said of an answer in the last', async () => {
    const { form, visitor } = await openLong();
    await visitor.fillsIn('Your name', 'Seren Jones');
    await leavesEmail(visitor, 'seren@gmial.com', 'Did you mean seren@gmail.com?');
    const region = form.shadowRoot?.querySelector('[role=status]');
    expect(region?.textContent).to.include('Did you mean');
    await visitor.presses('Continue');
    await heading(visitor, 'Who is coming');
    expect(region?.textContent?.trim()).to.equal('');
    await visitor.presses('Back');
    await heading(visitor, 'Step 1 of 5');
    await visitor.reads('Did you mean seren@gmail.com?');
    expect(region?.textContent?.trim()).to.equal('');
  });

  it('puts what was said of an answer as it was left into the summary when the step is to go on', async () => {
    const { visitor } = await openLong();
    await visitor.fillsIn('Your name', 'Seren Jones');
    await leavesEmail(visitor, 'seren', 'Enter an email address in the correct format');
    await visitor.presses('Continue');
    await visitor.readsHeading('There is a problem');
    await visitor.sees('focus there', () => visitor.focused()?.matches('.summary'));
    expect(visitor.all('.summary li')).to.have.length(1);
  });

  it('goes back without losing anything, and forward again', async () => {
    const { visitor } = await openLong();
    await comesToCheck(visitor);
    await visitor.presses('Back');
    await heading(visitor, 'Step 4 of 5: Anything else');
    await visitor.fillsIn('Is there anything else?', 'Half a sentence');
    await visitor.presses('Back');
    await heading(visitor, 'Access');
    await visitor.presses('Back');
    await visitor.presses('Back');
    await heading(visitor, 'Step 1 of 5');
    expect(visitor.valueOf('Your name')).to.equal('Seren Jones');
    expect(visitor.all('.back')).to.have.length(0);
    await visitor.presses('Continue');
    await heading(visitor, 'Check your answers');
    await visitor.reads('Half a sentence');
  });

  it('shows every answer as it was given, and comes back to them after a change', async () => {
    const { visitor, room } = await openLong();
    await comesToCheck(visitor);
    const rows = visitor
      .all('.answers > div')
      .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    await visitor.readsHeading('Your details');
    expect(rows).to.include.members([
      'Your name Seren Jones Change Your name',
      'Telephone number Not answered Change Telephone number',
      'Do you need anything? No, thank you Change Do you need anything?',
      'Their name Seren Jones Change Seren Jones: Their name',
    ]);
    await changes(visitor, 'Email address');
    await visitor.sees('focus at the question', () => visitor.focused()?.matches('input[type=email]'));
    await visitor.fillsIn('Email address', 'sj@example.org');
    await visitor.presses('Continue');
    await heading(visitor, 'Check your answers');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    expect((await lastBody(room))['attendee']).to.deep.include({ email: 'sj@example.org' });
  });

  it('asks what a change made necessary before it comes back', async () => {
    const { visitor } = await openLong();
    await comesToCheck(visitor);
    await changes(visitor, 'How many places?');
    await visitor.fillsIn('How many places?', '2');
    await visitor.presses('Continue');
    await heading(visitor, 'Step 2 of 5: Who is coming');
    const [, second] = visitor.all<HTMLInputElement>('.person input[name^="q-personName"]');
    expect(visitor.all('.summary')).to.have.length(0);
    second!.value = 'Ada';
    second!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await visitor.presses('Continue');
    await heading(visitor, 'Check your answers');
    await visitor.reads('Ada');
  });

  it('leads from the service’s own word to the step where it can be put right', async () => {
    const { visitor, room } = await openLong();
    await room.follows({ store: false, reply: 'invalid', invalid: ['#/attendee/email', '#/answers/arrive'] });
    await comesToCheck(visitor);
    await visitor.presses('Book a place');
    await visitor.readsHeading('There is a problem');
    await visitor.readsHeading('Step 1 of 5');
    expect(visitor.all('.summary li')).to.have.length(2);
    visitor.all<HTMLAnchorElement>('.summary a')[1]!.click();
    await visitor.readsHeading('Step 3 of 5');
    await visitor.sees('focus at the date', () =>
      visitor.focused()?.getAttribute('name')?.startsWith('q-arrive'),
    );
    await visitor.presses('Continue');
    await heading(visitor, 'Check your answers');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
  });

  it('asks to agree where the answers are checked', async () => {
    const { visitor, room } = await openLong({ 'privacy-url': '/privacy' });
    await visitor.readsHeading('Step 1 of 5');
    expect(visitor.text()).not.to.include('I agree to my answers');
    await comesToCheck(visitor);
    await visitor.presses('Book a place');
    await visitor.readsHeading('There is a problem');
    await visitor.readsHeading('Check your answers');
    await visitor.ticks('I agree to my answers being used for this booking');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    expect(await room.booked()).to.equal(1);
  });

  it('stays at its step when the facts of its event or its language change', async () => {
    const { form, visitor } = await openLong();
    await fillsInFirst(visitor);
    await visitor.presses('Continue');
    await visitor.fillsIn('Their name', 'Ada');
    form.lang = 'cy';
    await visitor.readsHeading('Cam 2 o 5: Who is coming');
    expect(visitor.valueOf('Their name')).to.equal('Ada');
    await visitor.presses('Yn ôl');
    await visitor.readsHeading('Cam 1 o 5: Eich manylion');
    expect(visitor.valueOf('Eich enw')).to.equal('Seren Jones');
  });

  it('begins at its first step again for another booking', async () => {
    const { visitor } = await openLong();
    await comesToCheck(visitor);
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    await visitor.presses('Book another place');
    await visitor.readsHeading('Step 1 of 5');
    expect(visitor.valueOf('Your name')).to.equal('');
  });
});
