import { expect } from '@open-wc/testing';
import '../../src/elements/booking-form/draft.ts';
import '../../src/elements/booking-form/noticing.ts';
import { fillsInContact, lastBody, openForm, questionsScript, type Opened } from './forms.ts';

const own = (): HTMLScriptElement =>
  questionsScript(
    { name: 'heard', type: 'text', label: 'How did you hear of us?' },
    { name: 'who', type: 'text', label: 'Who told you?', when: { question: 'heard', is: 'friend' } },
    { name: 'hope', type: 'textarea', label: 'What do you hope for?', maxLength: 20 },
  );

const open = async (attributes: { readonly [name: string]: string } = {}): Promise<Opened> => {
  const opened = await openForm({ event: crypto.randomUUID(), ...attributes }, { inside: [own()] });
  await fillsInContact(opened.visitor);
  await opened.form.updateComplete;
  return opened;
};

/** One key, and the input is not left. */
const types = ({ visitor }: Opened, label: string, text: string): void => {
  const input = visitor.all<HTMLLabelElement>('label').find((one) => one.textContent?.includes(label))
    ?.control as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

describe('a key that is typed into a form', () => {
  afterEach(() => sessionStorage.clear());

  it('costs nothing but itself where nothing else looks at the answer', async () => {
    const opened = await open();
    await opened.visitor.sees('a key that nothing is drawn for', async () => {
      await opened.form.updateComplete;
      types(opened, 'Your name', 'Seren');
      return !opened.form.isUpdatePending;
    });
    types(opened, 'How did you hear of us?', 'friend');
    await opened.visitor.reads('Who told you?');
    types(opened, 'What do you hope for?', 'Fun');
    await opened.visitor.reads('17 characters');
    types(opened, 'How many places?', '3');
    await opened.visitor.reads('Book 3 places');
  });

  it('takes away what it mends, also in the moment in which the question before is left', async () => {
    const { visitor } = await openForm({ questions: 'contact' });
    await visitor.presses('Book a place');
    await visitor.readsHeading('There is a problem');
    await fillsInContact(visitor);
    await visitor.readsNoMore('There is a problem');
  });

  it('is sent though its input was never left', async () => {
    const opened = await open();
    types(opened, 'Your name', 'Seren Jones-Price');
    await opened.visitor.presses('Book a place');
    await opened.visitor.readsHeading('You are booked');
    expect((await lastBody(opened.room))['attendee']).to.include({ name: 'Seren Jones-Price' });
  });

  it('is kept in the draft when the page is left, or the element taken out', async () => {
    const opened = await open({ remember: 'tab' });
    const stored = (): string => JSON.stringify({ ...sessionStorage });
    await opened.visitor.sees('a draft', () => stored().includes('Seren Jones'));
    types(opened, 'Your name', 'Angharad');
    dispatchEvent(new Event('pagehide'));
    expect(stored()).to.include('Angharad');
    types(opened, 'Your name', 'Myfanwy');
    opened.form.remove();
    expect(stored()).to.include('Myfanwy');
  });
});
