import { expect } from '@open-wc/testing';
import { fillsInContact, openForm, questionsScript, type Opened } from './forms.ts';
import { pick, type Input } from '../fields/draw.ts';

const plan = new File(['A plan of the walk'], 'plan.pdf', { type: 'application/pdf' });
const asksForPlan = {
  name: 'plan',
  label: 'Your plan',
  type: 'file',
  why: 'We print it',
  accept: '.pdf,image/*',
  max: 1,
};

const open = (...questions: readonly object[]): Promise<Opened> =>
  openForm(
    { questions: 'contact', preset: 'form', enctype: 'multipart/form-data' },
    { inside: [questionsScript(...questions)] },
  );

const picks = async ({ form, visitor }: Opened, file: File): Promise<void> => {
  await visitor.reads('Up to 1 MB');
  const input = form.renderRoot.querySelector<Input>('[name="q-plan"]');
  if (input) pick(input, file);
};

const sent = async ({ room }: Opened): Promise<FormData> => {
  const [post] = await room.posts();
  const headers = { 'content-type': String(post?.headers['content-type']) };
  return new Response(post?.body ?? '', { headers }).formData();
};

describe('a file', () => {
  it('travels in the place of its answer, whole', async () => {
    const opened = await open(asksForPlan);
    await picks(opened, plan);
    await fillsInContact(opened.visitor);
    await opened.visitor.presses('Book a place');
    await opened.visitor.sees('the outcome', () => opened.visitor.all('.outcome')[0]);
    const got = (await sent(opened)).get('plan');
    expect(got).to.be.instanceOf(File);
    if (!(got instanceof File)) return;
    expect(got.name).to.equal('plan.pdf');
    expect(await got.text()).to.equal('A plan of the walk');
  });

  it('that is too large, or of another kind, is said before anything is sent', async () => {
    const opened = await open(asksForPlan);
    const { visitor, room } = opened;
    await picks(opened, new File(['x'.repeat(1_000_001)], 'big.pdf', { type: 'application/pdf' }));
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    await visitor.reads('Choose a file of up to 1 MB for “Your plan”');
    await picks(opened, new File(['MZ'], 'walk.exe', { type: 'application/octet-stream' }));
    await visitor.reads('Choose another kind of file for “Your plan”: those that are taken are named there');
    await visitor.reads('PDF, pictures. Up to 1 MB');
    await picks(opened, new File(['x'], 'walk.PNG', { type: 'image/png' }));
    await visitor.readsNoMore('There is a problem');
    expect(await room.posts()).to.have.length(0);
  });

  it('is still there when its question was hidden for a while', async () => {
    const opened = await open(
      { name: 'hide', label: 'Hide it', type: 'checkbox' },
      { ...asksForPlan, when: { not: { question: 'hide', is: true } } },
    );
    const { visitor } = opened;
    await visitor.reads('Hide it');
    await picks(opened, plan);
    await visitor.ticks('Hide it');
    await visitor.readsNoMore('Your plan');
    await visitor.ticks('Hide it');
    await visitor.reads('Your plan');
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    await visitor.sees('the outcome', () => visitor.all('.outcome')[0]);
    expect((await sent(opened)).get('plan')).to.be.instanceOf(File);
  });

  it('that was picked by mistake can be taken out again', async () => {
    const opened = await open(asksForPlan);
    const { visitor } = opened;
    await picks(opened, plan);
    await fillsInContact(visitor);
    await visitor.presses('Take this file out again');
    await visitor.readsNoMore('Take this file out again');
    expect(visitor.focused()?.getAttribute('type')).to.equal('file');
    await visitor.presses('Book a place');
    await visitor.sees('the outcome', () => visitor.all('.outcome')[0]);
    expect((await sent(opened)).get('plan')).to.equal(null);
  });

  it('is not asked for where nothing can carry it, and the editor is told', async () => {
    const { visitor } = await openForm({ questions: 'contact' }, { inside: [questionsScript(asksForPlan)] });
    await visitor.reads('Your name');
    await visitor.readsNotice('the question “plan” is left out because files cannot be sent this way');
    expect(visitor.text()).not.to.include('Your plan');
  });
});
