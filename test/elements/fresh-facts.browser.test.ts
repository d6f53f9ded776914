import { expect, fixture, html } from '@open-wc/testing';
import type { EventTimetable } from '../../src/event-timetable.ts';
import '../../src/event-timetable.ts';
import { Visitor } from '../journeys/visitor.ts';
import { before as now, walk } from './events.ts';
import { Room } from './room.ts';

const left = (remainingAttendeeCapacity: number): object => ({
  items: [{ id: 'walk', remainingAttendeeCapacity }],
});

describe('a timetable that asks how many places are left', () => {
  let room: Room;
  let element: EventTimetable;
  let visitor: Visitor;
  let heard: string[];

  const open = async (
    events: readonly object[] = [{ ...walk, maximumAttendeeCapacity: 40 }],
  ): Promise<void> => {
    room = await Room.open();
    await room.serves(left(2));
    element = await fixture<EventTimetable>(html`
      <event-timetable
        .events=${events}
        now=${now}
        bookable
        availability="${room.url}/availability"
        @timetable-loaded=${() => heard.push('loaded')}
      ></event-timetable>
    `);
    visitor = new Visitor(element);
  };

  beforeEach(() => {
    heard = [];
  });

  it('tells it in the row, without saying again that the events were loaded', async () => {
    await open();
    await visitor.reads('Only 2 places left');
    expect(heard).to.deep.equal(['loaded']);
    expect(await room.gets()).to.have.length(1);
  });

  it('asks nobody who the visitor is', async () => {
    await open();
    await visitor.reads('Only 2 places left');
    const [asked] = await room.gets();
    expect(asked?.headers['cookie']).to.equal(undefined);
    expect(asked?.headers['referer']).to.equal(undefined);
    expect(asked?.path).to.match(/\/availability$/);
  });

  it('asks at most every 30 seconds, however often the page is looked at or drawn', async () => {
    await open();
    await visitor.reads('Only 2 places left');
    for (let turn = 0; turn < 5; turn += 1) {
      document.dispatchEvent(new Event('visibilitychange'));
      element.requestUpdate();
      await element.updateComplete;
    }
    const parent = element.parentElement;
    element.remove();
    parent?.append(element);
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await room.gets()).to.have.length(1);
  });

  it('keeps focus in the row when its button goes with the last place', async () => {
    await open();
    await visitor.reads('Only 2 places left');
    const [button] = visitor.all<HTMLElement>('li button');
    button?.focus();
    element.refreshAvailability(new Map([['walk', { eventId: 'walk', remainingAttendeeCapacity: 0 }]]));
    await visitor.reads('Full');
    await visitor.sees('focus at the name', () => visitor.focused()?.textContent?.trim() === 'River walk');
  });

  it('stays as it was when nobody answers', async () => {
    await open([{ ...walk, remainingAttendeeCapacity: 9 }]);
    await room.follows({ status: 500, body: 'no', repeat: true });
    await visitor.reads('places left');
    expect(visitor.text()).to.include('River walk');
    expect(visitor.text()).not.to.include('We cannot show');
  });

  it('reads the text “Only 2 places left” anew after the page was translated', async () => {
    await open();
    await visitor.reads('Only 2 places left');
    const [fact] = visitor.all<HTMLElement>('.facts .few-left');
    const walker = document.createTreeWalker(fact as Node, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts.filter(({ data }) => data.trim())) {
      const font = document.createElement('font');
      font.textContent = 'Dim ond 2 le ar ôl';
      text.replaceWith(font);
    }
    element.refreshAvailability(new Map([['walk', { eventId: 'walk', remainingAttendeeCapacity: 1 }]]));
    await visitor.reads('Only 1 place left');
    expect(visitor.text()).not.to.include('Dim ond');
  });
});
