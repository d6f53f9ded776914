import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/event-timetable.ts';
import type { EventTimetable } from '../../src/elements/event-timetable/event-timetable.ts';
import { Visitor } from '../journeys/visitor.ts';

describe('the one of src and events that was set last', () => {
  it('wins, though src is set to what it was before', async () => {
    const src = '/test/fixtures/journeys.json';
    const element = await fixture<EventTimetable>(html`<event-timetable src=${src}></event-timetable>`);
    const visitor = new Visitor(element);
    await visitor.readsHeading('Swansea');
    element.events = [{ name: 'Tea', startDate: '2027-03-09' }];
    await visitor.readsHeading('Tea');
    const again = oneEvent(element, 'timetable-loaded');
    element.src = src;
    await again;
    await visitor.readsHeading('Swansea');
  });
});

describe('an event without a name', () => {
  it('is counted in the setup notice, not called by its number', async () => {
    const events = [{ name: 'Tea', startDate: '2027-03-09' }, { startDate: '2027-03-10' }];
    const element = await fixture(html`<event-timetable .events=${events} check></event-timetable>`);
    const visitor = new Visitor(element);
    await visitor.readsNotice('the 2nd event is left out because it has no name');
    expect(visitor.notice()).not.to.include('“2”');
  });
});
