import { expect, waitUntil } from '@open-wc/testing';
import { organisersList, servers } from '../journeys/servers.ts';
import { Visitor } from '../journeys/visitor.ts';

const frames: HTMLIFrameElement[] = [];

/** A partner's page as it comes over the wire, with its script (or what became of it) at the end: /dist/turnout.js. */
const openPage = async (
  script: string,
  about: { name: string },
): Promise<{ page: Document; visitor: Visitor }> => {
  const { endpoint } = await servers();
  const frame = document.createElement('iframe');
  Object.assign(frame, { title: 'A page', width: '600', height: '700' });
  document.body.append(frame);
  frames.push(frame);
  const page = frame.contentDocument as Document;
  page.open();
  page.write(`<!doctype html><html lang="en"><title>Events</title>
<event-booking src="/test/fixtures/journeys.json" action="${endpoint}/bookings">
  <h2>Repair café, 9 March 2030</h2>
  <form action="${endpoint}/bookings/form" method="post">
    <input type="hidden" name="event" value="repair-cafe-2030-03-09">
    <p><label>Your name <input name="name" value="${about.name}"></label></p>
    <p><label>Email address <input name="email" type="email" value="${about.name.toLowerCase()}@example.org"></label></p>
    <p><button>Book without script</button></p>
  </form>
</event-booking>
${script}</html>`);
  page.close();
  const visitor = new Visitor(page.body);
  await visitor.sees('the page', () => page.querySelector('form'));
  return { page, visitor };
};

const bookedBy = async (name: string): Promise<number> =>
  (await organisersList()).filter((booking) => JSON.stringify(booking).includes(name)).length;

describe('a script that', () => {
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  const never = {
    'is not where it should be': '<script type="module" src="/dist/no-such-folder/turnout.js"></script>',
    'a blocker stops': '<script type="text/blocked" src="/dist/turnout.js"></script>',
  };
  for (const [what, script] of Object.entries(never))
    it(`${what} leaves what the partner wrote, and the plain form books`, async () => {
      const name = `Visitor${crypto.randomUUID().slice(0, 8)}`;
      const { visitor } = await openPage(script, { name });
      await visitor.readsHeading('Repair café, 9 March 2030');
      await visitor.presses('Book without script');
      await visitor.sees('the organiser’s list', () => true);
      let booked = 0;
      for (let tries = 0; tries < 100 && booked === 0; tries++) {
        booked = await bookedBy(name);
        if (booked === 0) await new Promise((resolve) => setTimeout(resolve, 50));
      }
      expect(booked).to.equal(1);
    });

  /** Types as far as that into the page, which then loads the script, and goes on in what has taken over. */
  const typesOn = async (name: string, text: string, place?: readonly [number, number]) => {
    const { page, visitor } = await openPage(
      `<script>
        addEventListener('focusin', () => {
          const late = document.createElement('script');
          late.type = 'module';
          late.src = '/dist/turnout.js';
          document.head.append(late);
        }, { once: true });
      </script>`,
      { name: '' },
    );
    await visitor.readsHeading('Repair café, 9 March 2030');
    const input = page.querySelector(`[name="${name}"]`) as HTMLInputElement;
    input.focus();
    // Where the window of the tests has no focus, nothing is told of it.
    input.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    input.value = text;
    if (place) input.setSelectionRange(...place);
    await visitor.readsHeading('Book a place: Repair café');
    return visitor.sees('focus in the same question', () => {
      const at = visitor.focused() as HTMLInputElement | null;
      return at?.name === `q-${name}` && at;
    });
  };

  it('an optimiser keeps back until the first touch takes over what is being typed, where it is being typed', async () => {
    const input = await typesOn('name', 'Seren', [2, 4]);
    expect(input.value).to.equal('Seren');
    await waitUntil(() => input.selectionStart === 2 && input.selectionEnd === 4, 'the place in the text', {
      timeout: 10_000,
    });
  });

  it('comes late goes on behind what was typed where browsers tell no place in the text', async () => {
    const input = await typesOn('email', 'seren@example.or');
    await waitUntil(() => input.value !== '', 'what was typed', { timeout: 10_000 });
    // As a key that is pressed.
    input.ownerDocument.execCommand('insertText', false, 'g');
    expect(input.value).to.equal('seren@example.org');
  });
});
