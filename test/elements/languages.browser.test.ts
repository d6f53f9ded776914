import { expect, fixture, html } from '@open-wc/testing';
import '../../src/event-booking.ts';
import { Visitor } from '../journeys/visitor.ts';
import { before as now, sheffield, walk } from './events.ts';
import { fillsInContact, openForm } from './forms.ts';

const welsh = { ...walk, name: { en: 'River walk', cy: 'Taith gerdded' }, remainingAttendeeCapacity: 2 };

describe('a page in Welsh', () => {
  it('has a Welsh timetable, dates and all', async () => {
    const page = await fixture<HTMLElement>(html`
      <div lang="cy"><event-timetable .events=${[welsh]} now=${now} bookable></event-timetable></div>
    `);
    const visitor = new Visitor(page);
    await visitor.readsHeading('Mawrth 2019');
    await visitor.readsHeading('Taith gerdded');
    await visitor.reads('Dydd Llun 4 Mawrth 2019');
    await visitor.reads('Archebu lle');
    expect(visitor.text()).not.to.match(/Monday|March|Book|places/);
  });

  it('has a Welsh form, and books', async () => {
    const { visitor, room } = await openForm({ lang: 'cy' });
    await visitor.reads('Eich enw');
    expect(visitor.text()).not.to.match(/Your name|Monday|Book a place/);
    const [name, email] = visitor.all<HTMLInputElement>('form input[type="text"], form input[type="email"]');
    for (const [input, text] of [
      [name, 'Seren Jones'],
      [email, 'seren@example.org'],
    ] as const) {
      if (!input) throw new Error('There are too few fields.');
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    visitor.all<HTMLElement>('.send .button')[0]?.click();
    await visitor.sees('the confirmation', () => visitor.all('.outcome')[0]);
    expect(visitor.text()).not.to.match(/You are booked|Your reference/);
    expect(await room.booked()).to.equal(1);
  });

  it('stands beside one in English', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <event-timetable lang="cy" .events=${[welsh]} now=${now}></event-timetable>
        <event-timetable lang="en" .events=${[welsh]} now=${now}></event-timetable>
      </div>
    `);
    const [one, other] = [...page.children].map((element) => new Visitor(element));
    await one?.readsHeading('Mawrth 2019');
    await other?.readsHeading('March 2019');
    expect(other?.text()).to.include('River walk');
    expect(other?.text()).not.to.include('Taith gerdded');
  });
});

describe('a page whose language changes', () => {
  it('on the element itself, or on what it stands in, is followed', async () => {
    const page = await fixture<HTMLElement>(html`
      <div lang="en"><event-timetable .events=${[welsh]} now=${now}></event-timetable></div>
    `);
    const visitor = new Visitor(page);
    await visitor.readsHeading('March 2019');
    page.lang = 'cy';
    await visitor.readsHeading('Mawrth 2019');
    page.querySelector('event-timetable')?.setAttribute('lang', 'en');
    await visitor.readsHeading('March 2019');
  });

  it('is followed from inside another component', async () => {
    const host = await fixture<HTMLElement>(html`<section lang="en"></section>`);
    const root = host.attachShadow({ mode: 'open' });
    const timetable = document.createElement('event-timetable');
    timetable.events = [welsh];
    timetable.setAttribute('now', now);
    root.append(timetable);
    const visitor = new Visitor(host);
    await visitor.readsHeading('March 2019');
    host.lang = 'cy';
    await visitor.readsHeading('Mawrth 2019');
    timetable.lang = 'en';
    await visitor.readsHeading('March 2019');
  });

  it('keeps what was typed', async () => {
    const { form, visitor } = await openForm();
    await fillsInContact(visitor);
    form.lang = 'cy';
    await visitor.reads('Eich enw');
    const [name] = visitor.all<HTMLInputElement>('form input[type="text"]');
    expect(name?.value).to.equal('Seren Jones');
  });

  it('that is not known here is spoken to in English', async () => {
    const page = await fixture<HTMLElement>(html`
      <div lang="tlh"><event-timetable .events=${[sheffield]} now=${now}></event-timetable></div>
    `);
    await new Visitor(page).readsHeading('February 2019');
  });

  it('that nobody has written yet says that its words are English, and that names are not', async () => {
    const page = await fixture<HTMLElement>(html`
      <div lang="ar" dir="rtl">
        <event-timetable .events=${[{ ...walk, name: 'نزهة على النهر' }]} now=${now} bookable></event-timetable>
      </div>
    `);
    const visitor = new Visitor(page);
    await visitor.reads('Book a place');
    const [button, name] = ['.button', '.name span'].map((selector) => visitor.all(selector)[0]);
    expect(button?.closest('[lang]')?.getAttribute('lang')).to.equal('en');
    expect(name?.closest('[lang]')?.getAttribute('lang')).to.equal('ar');
    expect(name && getComputedStyle(name).direction).to.equal('rtl');
  });

  it('that nobody has written yet leaves what the page itself says as it is', async () => {
    const page = await fixture<HTMLElement>(html`
      <div lang="ar" dir="rtl">
        <event-timetable src="data:application/json,[" now=${now}><p>لا شيء</p></event-timetable>
      </div>
    `);
    const visitor = new Visitor(page);
    await visitor.sees('that it failed', () => visitor.all('.calm')[0]);
    const slot = visitor.all('slot:not([name])')[0];
    expect(slot?.parentElement?.closest('[lang]')).to.equal(null);
  });

  it('that nobody has written yet has its form say so too', async () => {
    const { visitor } = await openForm({ lang: 'ar', dir: 'rtl' });
    await visitor.reads('Your name');
    const [button] = visitor.all('.send .button');
    expect(button?.closest('[lang]')?.getAttribute('lang')).to.equal('en');
  });
});
