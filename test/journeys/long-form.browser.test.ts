import { expect, fixture, html } from '@open-wc/testing';
import '../../src/booking-form.ts';
import { organisersList, servers } from './servers.ts';
import { Visitor } from './visitor.ts';

/** The demonstration's long form, for an event of this run's endpoint, on a page of any language, direction and width. */
const open = async ({ lang = 'en', dir = 'ltr', width = '40em', size = '100%' } = {}): Promise<{
  form: HTMLElement;
  visitor: Visitor;
}> => {
  const { endpoint } = await servers();
  const page = await fixture<HTMLElement>(html`
    <main lang=${lang} dir=${dir}>
      <booking-form
        src="/test/fixtures/journeys.json"
        event="swansea"
        now="2019-01-23"
        action="${endpoint}/bookings"
        privacy-url="/privacy"
        questions="contact /demo/questions/making-day.json"
      ></booking-form>
    </main>
  `);
  page.style.width = width;
  page.style.fontSize = size;
  return { form: page.querySelector('booking-form')!, visitor: new Visitor(page) };
};

const type = (input: HTMLInputElement | undefined, text: string): void => {
  if (!input) throw new Error('there is no such input');
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

/** As Enter in a field does. */
const pressesEnter = (visitor: Visitor): void => {
  const field = visitor.focused() as HTMLInputElement;
  field.form?.requestSubmit();
};

describe('a visitor in a hurry books for three colleagues, in Welsh', () => {
  it('answers a step at a time, without typing anything twice, and everyone is booked once', async () => {
    const { visitor } = await open({ lang: 'cy' });
    const email = `mared-${crypto.randomUUID().slice(0, 8)}@example.org`;
    await visitor.readsHeading('Cam 1 o 5: Eich manylion');
    await visitor.fillsIn('Eich enw', 'Mared Ŵyn');
    await visitor.fillsIn('Cyfeiriad e-bost', email);
    await visitor.fillsIn('Faint o leoedd?', '3');
    pressesEnter(visitor);
    const heading = await visitor.readsHeading('Cam 2 o 5: Pwy sy’n dod');
    await visitor.sees('focus there', () => visitor.focused() === heading);

    const names = (): HTMLInputElement[] => visitor.all('input[name^="q-personName"]');
    for (const [at, name] of ['Non', 'Ifan', 'Ælfgifu O’Brien'].entries()) type(names()[at], name);
    visitor.all<HTMLInputElement>('input[name="q-craft.0"]')[1]!.click();
    type(visitor.all<HTMLInputElement>('input[name="q-food.0"]')[0], 'cnau');
    await visitor.presses('Rhoi’r un atebion i berson 2 â pherson 1');
    await visitor.sees('one more answered', () => visitor.all('input[name^="q-craft"]:checked').length === 2);
    await visitor.presses('Rhoi’r un atebion i berson 3 â pherson 1');
    await visitor.sees('all answered', () => visitor.all('input[name^="q-craft"]:checked').length === 3);
    expect(names().map(({ value }) => value)).to.deep.equal(['Non', 'Ifan', 'Ælfgifu O’Brien']);
    await visitor.presses('Parhau');

    await visitor.readsHeading('Cam 3 o 5: Mynediad');
    await visitor.picks('Oes');
    await visitor.fillsIn('Beth sydd ei angen arnynt?', 'Lle tawel');
    await visitor.presses('Parhau');
    await visitor.readsHeading('Cam 4 o 5: Cyrraedd yno');
    await visitor.presses('Parhau');
    await visitor.readsHeading('Cam 5 o 5: Gwirio eich atebion');
    await visitor.reads('Ælfgifu O’Brien');
    await visitor.reads('Argraffu');
    await visitor.ticks('Rwy’n cytuno i’m hatebion gael eu defnyddio ar gyfer yr archeb hon');
    await visitor.presses('Archebu 3 lle');
    await visitor.readsHeading('Mae eich archeb wedi’i chadarnhau');
    const mine = (await organisersList()).filter((booking) => JSON.stringify(booking).includes(email));
    expect(mine).to.have.length(1);
    const sent = JSON.stringify(mine);
    for (const word of ['Non', 'Ifan', 'Ælfgifu O’Brien', 'Lle tawel', 'cnau']) expect(sent).to.include(word);
  });
});

describe('a long form can be used by everyone', () => {
  const walk = async (visitor: Visitor, look: (step: string) => Promise<void>): Promise<void> => {
    await visitor.readsHeading('Step 1 of 5');
    await look('first');
    await visitor.presses('Continue');
    await visitor.readsHeading('There is a problem');
    await look('first, with errors');
    await visitor.fillsIn('Your name', 'Seren Jones');
    await visitor.fillsIn('Email address', 'seren@example.org');
    await visitor.fillsIn('How many places?', '2');
    await visitor.presses('Continue');
    await visitor.readsHeading('Step 2 of 5');
    await look('people');
    await visitor.presses('Continue');
    await visitor.readsHeading('There is a problem');
    await look('people, with errors');
    visitor.all<HTMLInputElement>('input[name^="q-personName"]').forEach((input) => type(input, 'Ada'));
    visitor.all<HTMLInputElement>('input[name^="q-craft"][value=clay]').forEach((input) => input.click());
    await visitor.presses('Continue');
    await visitor.readsHeading('Step 3 of 5');
    await look('access');
    await visitor.picks('No');
    await visitor.presses('Continue');
    await visitor.readsHeading('Step 4 of 5');
    await look('getting there');
    await visitor.presses('Continue');
    await visitor.readsHeading('Step 5 of 5');
    await look('checking');
  };

  it('in every step: nothing that axe finds, focus never lost, one heading in sight', async () => {
    const { form, visitor } = await open();
    await walk(visitor, async (step) => {
      await expect(form, step).to.be.accessible();
      expect(visitor.all('.step-heading'), step).to.have.length(1);
      if (step !== 'first') await visitor.sees(`focus (${step})`, () => document.activeElement === form);
    });
  });

  for (const [what, page] of [
    ['in 280 pixels', { width: '280px' }],
    ['from right to left', { dir: 'rtl', width: '320px' }],
    ['at 400 % zoom, with text at twice its size', { width: '320px', size: '200%' }],
  ] as const)
    it(`without scrolling sideways, ${what}`, async () => {
      const { form, visitor } = await open(page);
      await walk(visitor, async (step) => {
        const base = form.shadowRoot!.querySelector('.base')!;
        expect(base.scrollWidth, step).to.be.at.most(base.clientWidth + 1);
      });
    });
});

describe('a form without an event', () => {
  it('sends what was asked, as often as a page has such forms, and tells the page what came of each', async () => {
    const { endpoint } = await servers();
    const page = await fixture<HTMLElement>(html`
      <main>
        <booking-form id="idea" action="${endpoint}/bookings" questions="contact"></booking-form>
        <booking-form id="feedback" action="${endpoint}/bookings" questions="evaluation"></booking-form>
      </main>
    `);
    const ended: string[] = [];
    page.addEventListener('booking-ended', (e) =>
      ended.push(`${(e.target as Element).id} ${e.outcome.kind}`),
    );
    const [idea, feedback] = [...page.querySelectorAll('booking-form')].map((form) => new Visitor(form));
    await idea!.fillsIn('Your name', 'Seren Jones');
    await idea!.fillsIn('Email address', 'seren@example.org');
    await feedback!.readsHeading('Get in touch');
    await idea!.presses('Send');
    await idea!.readsHeading('Thank you. Your message was sent.');
    expect(ended).to.deep.equal(['idea accepted']);
    await feedback!.readsHeading('Get in touch');
  });

  it('can be held back by the page, changed, and sent by it: what is sent was checked again', async () => {
    const { form, visitor } = await open();
    const { BookingForm } = await import('../../src/booking-form.ts');
    if (!(form instanceof BookingForm)) throw new Error('no form');
    await visitor.readsHeading('Step 1 of 5');
    const email = `held-${crypto.randomUUID().slice(0, 8)}@example.org`;
    const answers = { name: 'Seren', email, needsMore: 'no', privacy: true, places: 2 };
    const people = [
      { personName: 'Ada', craft: 'clay' },
      { personName: 'Non', craft: 'wool' },
    ];
    const mine = async (): Promise<readonly unknown[]> =>
      (await organisersList()).filter((booking) => JSON.stringify(booking).includes(email));
    const ended: string[] = [];
    form.addEventListener('booking-ended', ({ outcome }) => ended.push(outcome.kind));
    expect(await form.send(answers, people.slice(1)), 'one person is missing').to.equal(undefined);
    await visitor.readsHeading('There is a problem');
    await visitor.readsHeading('Step 2 of 5');
    form.addEventListener('booking-submit', (e) => e.preventDefault(), { once: true });
    expect(await form.send(answers, people)).to.equal(undefined);
    expect(await mine()).to.have.length(0);
    expect((await form.send({ ...answers, telephone: '01632 960 018' }, people))?.kind).to.equal('accepted');
    await visitor.readsHeading('You are booked');
    expect(ended).to.deep.equal(['accepted']);
    expect(await mine()).to.have.length(1);
  });

  it('keeps what was typed when it is moved in the page or drawn again', async () => {
    const { form, visitor } = await open();
    await visitor.fillsIn('Your name', 'Seren Jones');
    await visitor.fillsIn('Email address', 'seren@example.org');
    await visitor.presses('Continue');
    await visitor.readsHeading('Step 2 of 5');
    type(visitor.all<HTMLInputElement>('input[name^="q-personName"]')[0], 'Ada');
    const elsewhere = form.parentElement!.appendChild(document.createElement('div'));
    elsewhere.append(form);
    form.setAttribute('recipient', 'Somebody else');
    await visitor.reads('Somebody else');
    await visitor.readsHeading('Step 2 of 5');
    expect(visitor.all<HTMLInputElement>('input[name^="q-personName"]')[0]?.value).to.equal('Ada');
    await visitor.presses('Back');
    expect(visitor.valueOf('Your name')).to.equal('Seren Jones');
  });
});
