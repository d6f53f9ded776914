import { expect, fixture, html } from '@open-wc/testing';
import { Room } from '../elements/room.ts';
import { Visitor } from './visitor.ts';

// The page loads /dist/turnout.js, as a partner's does.
const strict = (action: string, more: { src?: string } = {}): string =>
  `/__strict.html?${new URLSearchParams({ action, ...more }).toString()}`;

interface Strict extends Window {
  readonly violations: readonly string[];
}

describe('a page with the strictest content security policy and trusted types', () => {
  it('shows the timetable, asks, finds errors and books, and the browser has nothing to report', async () => {
    const room = await Room.open();
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="A strict page" width="600" height="800" src=${strict(room.bookings)}></iframe>`,
    );
    const page = await new Visitor(frame).sees('the page', () =>
      frame.contentDocument?.querySelector('event-booking'),
    );
    const visitor = new Visitor(page);
    await visitor.choosesEvent('Swansea');
    await visitor.readsHeading('Book a place: Partnerships with Purpose: Swansea');
    await visitor.presses('Book a place');
    await visitor.readsHeading('There is a problem');
    await visitor.fillsIn('Your name', 'Seren Jones');
    await visitor.fillsIn('Email address', 'seren@example.org');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    expect(await room.booked()).to.equal(1);
    const { violations } = frame.contentWindow as unknown as Strict;
    expect(violations).to.deep.equal([]);
  });

  it('reads the events of a web page, in which nothing runs and of which nothing is loaded', async () => {
    const room = await Room.open();
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe
        title="A strict page"
        width="600"
        height="800"
        src=${strict(room.bookings, { src: '/test/fixtures/page.html' })}
      ></iframe>`,
    );
    const page = await new Visitor(frame).sees('the page', () =>
      frame.contentDocument?.querySelector('event-booking'),
    );
    const visitor = new Visitor(page);
    await visitor.readsHeading('An open day at the mill');
    await visitor.choosesEvent('An open day at the mill');
    await visitor.readsHeading('Book a place: An open day at the mill');
    const { violations } = frame.contentWindow as unknown as Strict;
    expect(violations).to.deep.equal([]);
    expect(frame.contentDocument?.title).to.equal('Events');
  });
});
