import { expect } from '@open-wc/testing';
import { fillsInContact, openForm, type Opened } from './forms.ts';
import { hideNotices, showNotices } from './notices.ts';
import type { Step } from '../faults/steps.ts';

const said = (status: number, body: object = {}): Step => ({ store: false, status, body });
const slug = (status: number, name: string): Step =>
  said(status, { type: `https://turnout.example/problems/${name}`, title: name, status });

/** Everything that can come of an enquiry but its being taken, and what is read then. */
const outcomes: readonly (readonly [what: string, Step, reads: string])[] = [
  [
    'is there already',
    { store: false, reply: 'already-booked' },
    'There is a message with these details already.',
  ],
  ['comes when nothing is taken any more', { store: false, reply: 'closed' }, 'Messages are not taken here'],
  ['comes too early', slug(409, 'booking-not-open'), 'Messages are not taken here yet.'],
  ['finds no one', slug(404, 'not-found'), 'Messages are not taken here any more.'],
  ['is one of too many', { ...said(429), retryAfter: '20' }, 'Many people are writing. We will try again in'],
  [
    'is not answered',
    { store: false, status: 503, retryAfter: '120', body: {} },
    'whether your message arrived',
  ],
];

const english = /\bbook|\bplaces?\b|\bevent/i;
const welsh = /archeb|\blle\b|digwyddiad/i;

const openEnquiry = async (attributes: { readonly [name: string]: string } = {}): Promise<Opened> =>
  openForm({ event: '', questions: 'contact', 'privacy-url': '/privacy', ...attributes });

describe('an enquiry that', () => {
  beforeEach(hideNotices);
  afterEach(showNotices);

  for (const [what, step, reads] of outcomes) {
    it(`${what} is called a message`, async () => {
      const { visitor, room } = await openEnquiry();
      await room.follows(step);
      await fillsInContact(visitor);
      await visitor.ticks('I agree to my answers being used for this enquiry');
      await visitor.presses('Send');
      await visitor.reads(reads);
      expect(visitor.text()).not.to.match(english);
    });

    it(`${what} is called a message in Welsh`, async () => {
      const { visitor, room } = await openEnquiry({ lang: 'cy' });
      await room.follows(step);
      await visitor.fillsIn('Eich enw', 'Seren Jones');
      await visitor.fillsIn('Cyfeiriad e-bost', 'seren@example.org');
      await visitor.ticks('Rwy’n cytuno i’m hatebion gael eu defnyddio ar gyfer yr ymholiad hwn');
      await visitor.presses('Anfon');
      await visitor.sees('what came of it', () => visitor.all('.summary, .outcome, .waits').length > 0);
      expect(visitor.text()).not.to.match(welsh);
    });
  }

  it('has nowhere to go is called a message', async () => {
    const { visitor } = await openEnquiry({ action: '' });
    await visitor.reads('Messages cannot be sent from this page.');
    expect(visitor.text()).not.to.match(english);
  });

  it('was stored and is sent changed may be kept, or sent as another message', async () => {
    const { visitor, room } = await openEnquiry({ 'privacy-url': '' });
    await room.follows({ status: 503, retryAfter: '120', body: {} });
    await fillsInContact(visitor);
    await visitor.presses('Send');
    await visitor.readsHeading('We could not tell whether your message arrived');
    await visitor.fillsIn('Your name', 'Seren Mair Jones');
    await visitor.presses('Try again');
    await visitor.reads('An earlier message from this page is already recorded.');
    await visitor.reads('Send as a new message');
    expect(visitor.text()).not.to.match(english);
    visitor.all<HTMLElement>('.remedies button')[0]!.click();
    await visitor.readsHeading('Your earlier message stands');
    expect(visitor.text()).not.to.match(english);
    expect(await room.booked()).to.equal(1);
  });
});
