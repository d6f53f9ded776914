import { expect, fixture, html } from '@open-wc/testing';
import '../../src/event-booking.ts';
import { Visitor } from '../journeys/visitor.ts';
import { corpus, elementsIn, hostile, written } from '../safety/harm.ts';
import { fillsInContact, openForm, questionsScript } from './forms.ts';

/** An event with a string wherever one can stand. */
const full = (text: string, index: number): object => ({
  '@type': 'Event',
  identifier: `${index} ${text}`,
  name: `x${text}`,
  startDate: '2099-02-11',
  description: text,
  keywords: [text],
  url: text,
  inLanguage: text,
  image: [text, { url: '/none.png', caption: text }],
  location: [
    { '@type': 'Place', name: text, address: { addressLocality: text, streetAddress: text }, url: text },
    { '@type': 'VirtualLocation', name: text, url: text, withheldUntilBooked: text },
  ],
  organizer: { '@type': 'Organization', name: text, telephone: text, email: text, url: text },
  funder: { name: text },
  attendee: { name: text },
  performer: { name: text },
  audience: [{ audienceType: text }, { en: text, [text]: text }],
  offers: [
    { price: text, priceCurrency: text, url: text, name: text, availability: text, validFrom: text },
    { price: 3, priceCurrency: 'GBP', name: text },
  ],
  accessibilitySupport: [text, { prefLabel: text }],
  accessibilityInformation: text,
  attendeeInstructions: text,
  meetingPoint: text,
  doorTime: text,
  previousStartDate: text,
  endDate: text,
  superEvent: { name: text, url: text },
  subEvent: { name: `x${text}`, startDate: '2099-02-11', location: text },
  questions: [text],
  eventStatus: text,
});

describe('a string that means harm', () => {
  for (const bookable of [true, false])
    it(`is text wherever it stands in an event that ${bookable ? 'is booked here' : 'leads elsewhere'}`, async () => {
      const links = ['https://charity.example/"><b>', 'https://charity.example/a', '/walks'];
      const strings = [...hostile, ...links, ...(await corpus())];
      const element = await fixture<HTMLElement>(html`
      <event-timetable .events=${strings.map(full)} ?bookable=${bookable}></event-timetable>
    `);
      const root = element.shadowRoot as ShadowRoot;
      const visitor = new Visitor(element);
      await visitor.sees('every row', () => root.querySelectorAll('li.event').length === strings.length);
      expect(elementsIn(root).filter((name) => !written.has(name))).to.deep.equal([]);
      for (const node of root.querySelectorAll('*'))
        for (const { name } of node.attributes)
          expect(name).not.to.match(node.matches('.base, img') ? /^on|^srcset/ : /^on|^style$|^src/);
      const pictures = [...root.querySelectorAll('img')];
      expect(pictures.length).to.be.above(0);
      for (const { src, referrerPolicy, loading } of pictures)
        expect([new URL(src).origin, referrerPolicy, loading]).to.deep.equal([
          location.origin,
          'no-referrer',
          'lazy',
        ]);
      for (const link of root.querySelectorAll('a')) expect(link.protocol).to.match(/^(https?|mailto|tel):$/);
      expect('pwned' in window).to.equal(false);
    });

  it('is text in a question, an option, a hint and an answer that was there', async () => {
    const questions = hostile.flatMap((text, index) => [
      {
        name: `one${index}`,
        label: `x${text}`,
        hint: text,
        why: text,
        type: 'text',
        value: text,
        required: text,
      },
      {
        name: `many${index}`,
        label: `x${text}`,
        type: 'radio',
        options: [{ value: text, label: text, hint: text }],
      },
      { name: `long${index}`, label: `x${text}`, type: 'textarea', value: text },
    ]);
    const { form, visitor } = await openForm(
      { recipient: hostile[2] ?? '', 'privacy-url': 'javascript:window.pwned=1' },
      {
        facts: { name: `River walk ${hostile[2]}`, organizer: { name: hostile[2], email: hostile[2] } },
        inside: [questionsScript(...questions)],
      },
    );
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    await visitor.readsHeading('There is a problem');
    const root = form.shadowRoot as ShadowRoot;
    const names = elementsIn(root).filter((name) => !written.has(name));
    expect(names.filter((name) => !/^h\d$/.test(name))).to.deep.equal([]);
    for (const link of root.querySelectorAll('a')) expect(link.protocol).not.to.equal('javascript:');
    expect('pwned' in window).to.equal(false);
  });

  it('from a service is text: its message, its reference, its address', async () => {
    const { form, visitor, room } = await openForm();
    const [, , text = ''] = hostile;
    await room.follows({
      body: {
        status: 'confirmed',
        reference: text,
        message: text,
        manageUrl: 'javascript:window.pwned=1',
      },
    });
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    await visitor.reads(text);
    const root = form.shadowRoot as ShadowRoot;
    expect(root.querySelectorAll('img, script')).to.have.length(0);
    for (const link of root.querySelectorAll('a')) expect(link.protocol).not.to.equal('javascript:');
    expect('pwned' in window).to.equal(false);
  });
});
