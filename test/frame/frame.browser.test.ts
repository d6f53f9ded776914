import { expect, waitUntil } from '@open-wc/testing';
import { fillsInContact } from '../elements/forms.ts';
import { Room } from '../elements/room.ts';
import { Visitor } from '../journeys/visitor.ts';

const events = '/test/fixtures/journeys.json';

/** On a busy machine. */
const patient = { timeout: 10_000 };

/** Frames as a partner pastes them, in a page that has loaded what fits them. */
const frame = async (
  query: Readonly<Record<string, string>>,
  page = '/dist/embed.html',
): Promise<HTMLIFrameElement> => {
  const element = document.createElement('iframe');
  element.title = 'Events';
  element.width = '600';
  element.height = '100';
  element.src = `${page}?${new URLSearchParams(query).toString()}`;
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
  document.body.append(element);
  frames.push(element);
  await loaded;
  return element;
};
const frames: HTMLIFrameElement[] = [];
const pageOf = (element: HTMLIFrameElement): Document => element.contentDocument as Document;

describe('the page for frames', () => {
  let names: readonly string[];
  before(async () => {
    names = Object.keys(window);
    // No module: the page around is another site's, and modules come only from sites that let every site have them.
    const script = document.createElement('script');
    script.src = '/dist/fit-frames.js';
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
    document.head.append(script);
    await loaded;
  });
  afterEach(() => {
    for (const element of frames.splice(0)) element.remove();
  });

  it('shows what its address describes, and the frame becomes as high as that', async () => {
    const element = await frame({
      src: events,
      action: '/bookings',
      now: '2019-01-23',
      parent: location.origin,
    });
    const visitor = new Visitor(pageOf(element).querySelector('event-booking') as HTMLElement);
    await visitor.readsHeading('Partnerships with Purpose: Swansea');
    await waitUntil(() => Number(element.height) > 300, 'the frame grows', patient);
    expect(pageOf(element).documentElement.scrollHeight).to.be.at.most(Number(element.height) + 1);
  });

  it('takes a booking to a site that it lists, and the frame is fitted to each step', async () => {
    const room = await Room.open();
    const element = await frame(
      { src: events, action: room.bookings, now: '2019-01-23', questions: 'contact' },
      '/__framed.html',
    );
    const visitor = new Visitor(pageOf(element).querySelector('event-booking') as HTMLElement);
    const fits = () => {
      const { height } = pageOf(element).body.getBoundingClientRect();
      return height > 200 && Math.abs(Number(element.height) - height) <= 1;
    };
    await visitor.choosesEvent('Partnerships with Purpose: Swansea');
    await fillsInContact(visitor);
    await waitUntil(fits, 'the frame is as high as the form', patient);
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    await waitUntil(fits, 'the frame is as high as the confirmation', patient);
    expect(await room.booked()).to.equal(1);
  });

  it('knows the page around it by the referrer where the address does not say', async () => {
    const element = await frame({ src: events, now: '2019-01-23' });
    await waitUntil(() => Number(element.height) > 300, 'the frame grows', patient);
  });

  it('speaks Welsh when it is asked to', async () => {
    const element = await frame({ src: events, now: '2019-01-23', lang: 'cy' });
    const visitor = new Visitor(pageOf(element).querySelector('event-booking') as HTMLElement);
    await visitor.reads('Chwefror 2019');
    expect(pageOf(element).documentElement.lang).to.equal('cy');
  });

  it('says in words that another site’s address is refused, and asks that site for nothing', async () => {
    const element = await frame({ src: 'https://evil.example/events.json', action: 'https://evil.example/' });
    await waitUntil(() => pageOf(element).body.textContent.includes('(src, action)'), 'the refusal', patient);
    expect(pageOf(element).querySelector('event-booking')).to.equal(null);
    const asked =
      element.contentWindow?.performance.getEntriesByType('resource').map(({ name }) => name) ?? [];
    expect(asked.filter((name) => name.includes('evil.example'))).to.deep.equal([]);
  });

  it('leaves no name in the page around', () => {
    expect(Object.keys(window).filter((name) => !names.includes(name))).to.deep.equal([]);
  });

  it('is fitted by its own messages alone', async () => {
    const element = await frame({ src: events, now: '2019-01-23', parent: 'https://elsewhere.example' });
    window.postMessage({ turnout: 'height', value: 5000 }, location.origin);
    const other = document.createElement('iframe');
    other.srcdoc = `<script>parent.postMessage({ turnout: 'height', value: 5000 }, '*')</script>`;
    document.body.append(other);
    frames.push(other);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(element.height).to.equal('100');
  });

  it('is not fitted by another site that it was led to', async () => {
    const room = await Room.open();
    const forger = `<script>parent.postMessage({ turnout: 'height', value: 5000 }, '*')</script>`;
    await room.follows({ store: false, type: 'text/html', body: forger, repeat: true });
    const element = await frame({ src: events, now: '2019-01-23', parent: 'https://elsewhere.example' });
    const forged = new Promise<MessageEvent>((resolve) =>
      window.addEventListener('message', (e) => e.source === element.contentWindow && resolve(e)),
    );
    (element.contentWindow as Window).location.href = `${room.url}/forger.html`;
    expect((await forged).origin).to.equal(new URL(room.url).origin);
    expect(element.height).to.equal('100');
  });
});
