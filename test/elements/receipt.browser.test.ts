import { expect } from '@open-wc/testing';
import { fillsInContact, lastBody, openForm, questionsScript } from './forms.ts';
import type { Visitor } from '../journeys/visitor.ts';

const told = {
  recipient: 'The walk’s leaders',
  'keep-until': '2019-06-01',
  'lawful-basis': 'We need them to run the walk.',
  'privacy-url': '/privacy',
};

describe('a confirmation', () => {
  it('has the answers that were given, in the words in which they were asked', async () => {
    const { visitor } = await openForm(
      {},
      {
        inside: [
          questionsScript(
            { name: 'day', type: 'radio', label: 'Which day?', options: [{ value: 'm', label: 'Monday' }] },
            { name: 'news', type: 'consent', label: 'Send me news' },
            { name: 'source', type: 'hidden', label: 'source', value: 'poster' },
          ),
        ],
      },
    );
    await fillsInContact(visitor);
    await visitor.ticks('Monday');
    await visitor.presses('Book a place');
    await visitor.readsHeading('What you told us');
    const given = visitor.all('.given dl > div').map((one) => one.textContent?.replace(/\s+/g, ' ').trim());
    expect(given).to.include('Which day?Monday').and.to.include('Send me newsNo');
    expect(given.join()).not.to.include('poster');
  });

  it('of an enquiry has all of them, and says of nothing that it will be decided', async () => {
    const { visitor, room } = await openForm({ questions: 'reachable', event: '' });
    await room.follows({ reply: 'pending' });
    await visitor.fillsIn('Your name', 'Seren Jones');
    await visitor.fillsIn('Telephone number', '01632 960 001');
    await visitor.presses('Send');
    await visitor.readsHeading('Thank you. Your message was sent.');
    await visitor.reads('Please keep this reference.');
    expect(visitor.text()).not.to.include('decide');
    await visitor.readsHeading('What you told us');
    const given = visitor.all('.given dl > div').map((one) => one.textContent?.replace(/\s+/g, ' ').trim());
    expect(given).to.deep.equal(['Your nameSeren Jones', 'Telephone number01632 960 001']);
  });

  it('goes into calendars and to colleagues without anything about the visitor', async () => {
    const { visitor } = await openForm();
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    await visitor.reads('Add to your calendar');
    await visitor.reads('Tell a colleague');
    await visitor.reads('Print');
    const links = visitor.all<HTMLAnchorElement>('.outcome a').map(({ href }) => href);
    expect(links.some((href) => href.startsWith('https://calendar.google.com/'))).to.equal(true);
    expect(links.join(' ')).not.to.match(/seren/i);
  });

  /** The page's clipboard, as it takes what is copied or may not. */
  const withClipboard = async (
    writeText: (text: string) => Promise<void>,
    act: () => Promise<void>,
  ): Promise<void> => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    await act().finally(() => Reflect.deleteProperty(navigator, 'clipboard'));
  };

  const books = async (): Promise<Visitor> => {
    const { visitor } = await openForm({}, { facts: { url: 'https://walks.example/river' } });
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    return visitor;
  };

  it('gives the event’s address to copy, and says that it was copied', async () => {
    const copied: string[] = [];
    await withClipboard(
      async (text) => void copied.push(text),
      async () => {
        const visitor = await books();
        await visitor.presses('Copy the link');
        await visitor.reads('The link was copied.');
        expect(copied).to.deep.equal(['https://walks.example/river']);
      },
    );
  });

  it('shows the address where the page may not copy it', async () => {
    await withClipboard(
      () => Promise.reject(new Error('not allowed')),
      async () => {
        const visitor = await books();
        await visitor.presses('Copy the link');
        await visitor.reads('https://walks.example/river');
        expect(visitor.text()).not.to.include('The link was copied.');
      },
    );
  });

  it('says who gets the answers, before they are sent and after, and the organiser has it', async () => {
    const { visitor, room } = await openForm(told);
    await fillsInContact(visitor);
    const said = 'Your answers go to The walk’s leaders and are kept until Saturday 1 June 2019.';
    await visitor.reads(said);
    await visitor.reads('We need them to run the walk.');
    await visitor.ticks('I agree to my answers being used for this booking');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    await visitor.reads(said);
    expect((await lastBody(room))['privacy']).to.deep.equal({
      recipient: told.recipient,
      keepUntil: told['keep-until'],
      lawfulBasis: told['lawful-basis'],
      noticeUrl: new URL('/privacy', location.href).href,
    });
  });

  it('speaks Welsh where the page does', async () => {
    const { visitor } = await openForm({ lang: 'cy' });
    await visitor.fillsIn('Eich enw', 'Seren Jones');
    await visitor.sees('the address', () => visitor.all('input[type=email]')[0]);
    const [email] = visitor.all<HTMLInputElement>('input[type=email]');
    if (email) email.value = 'seren@example.org';
    await visitor.presses('Archebu lle');
    await visitor.reads('Yr hyn a ddywedoch wrthym');
    await visitor.reads('Ychwanegu at eich calendr');
  });
});
