import { expect, fixture, html } from '@open-wc/testing';
import type { EventTimetable } from '../../src/event-timetable.ts';
import '../../src/event-timetable.ts';
import { Visitor } from '../journeys/visitor.ts';
import { before as now, fife, sheffield, swansea } from './events.ts';
import { Room } from './room.ts';

const make = (attributes: Record<string, string> = {}): EventTimetable => {
  const element = document.createElement('event-timetable');
  for (const [name, value] of Object.entries({ now, ...attributes })) element.setAttribute(name, value);
  return element;
};

const attach = async (element: Element): Promise<Visitor> => {
  await fixture<HTMLElement>(html`<div>${element}</div>`);
  return new Visitor(element);
};

const jsonLd = (...events: object[]): HTMLScriptElement => {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = JSON.stringify({ '@context': 'https://schema.org', '@graph': events });
  return script;
};

describe('a webmaster gives events', () => {
  it('by src, before the element is attached or after', async () => {
    const room = await Room.open();
    const src = await room.serves({ events: [sheffield] });
    const early = await attach(make({ src }));
    await early.reads('Partnerships with Purpose: Sheffield');
    const element = make();
    const late = await attach(element);
    element.src = src;
    await late.reads('Partnerships with Purpose: Sheffield');
  });

  it('by a property, before the element is attached or after', async () => {
    const element = make();
    element.events = [swansea];
    const early = await attach(element);
    await early.reads('Partnerships with Purpose: Swansea');
    const other = make();
    const late = await attach(other);
    other.events = [swansea];
    await late.reads('Partnerships with Purpose: Swansea');
  });

  it('by both: the one set last wins, attached or not', async () => {
    const room = await Room.open();
    const src = await room.serves({ events: [sheffield] });
    const propertyLast = make({ src });
    propertyLast.events = [swansea];
    await (await attach(propertyLast)).reads('Swansea');
    const srcLast = make();
    srcLast.events = [swansea];
    srcLast.src = src;
    await (await attach(srcLast)).reads('Sheffield');
    srcLast.events = [fife];
    await new Visitor(srcLast).reads('Fife');
    srcLast.setAttribute('src', `${src}?again`);
    await new Visitor(srcLast).reads('Sheffield');
  });

  it('between the tags as JSON-LD, where neither was set', async () => {
    const element = make();
    element.append(jsonLd(sheffield, swansea));
    const visitor = await attach(element);
    await visitor.reads('Sheffield');
    await visitor.reads('Swansea');
  });

  it('between the tags in its own words, as microdata', async () => {
    const visitor = await attach(
      await fixture(html`
        <event-timetable now=${now}>
          <article itemscope itemtype="https://schema.org/Event">
            <h3 itemprop="name">Open day</h3>
            <time itemprop="startDate" datetime="2019-02-11">Monday 11 February</time>
          </article>
        </event-timetable>
      `),
    );
    await visitor.readsHeading('February 2019');
    await visitor.reads('Open day');
  });

  it('between the tags later on, as a tag manager does', async () => {
    const element = make();
    element.innerHTML = '<p>Ring us.</p>';
    const visitor = await attach(element);
    await visitor.reads('Ring us.');
    element.append(jsonLd(fife));
    await visitor.reads('Partnerships with Purpose: Fife');
    await visitor.readsNoMore('Ring us.');
  });

  it('at several addresses, of which one fails: the others are shown, and the editor is told of the one', async () => {
    const good = await Room.open();
    const bad = await Room.open();
    const src = await good.serves({ events: [sheffield] });
    await bad.follows({ status: 404, body: 'gone', repeat: true });
    const visitor = await attach(make({ src: `${bad.url}/lost.json ${src}` }));
    await visitor.reads('Partnerships with Purpose: Sheffield');
    await visitor.readsNotice(`${bad.url}/lost.json was not found (404).`);
    expect(visitor.text()).not.to.include('We cannot show the events just now');
  });

  it('from a slow address and then a quick one: the newest is shown, whatever comes later', async () => {
    const slow = await Room.open();
    const quick = await Room.open();
    await slow.follows({ store: false, gate: 'slow', body: { events: [sheffield] } });
    const element = make({ src: `${slow.url}/events.json` });
    const visitor = await attach(element);
    element.src = await quick.serves({ events: [swansea] });
    await visitor.reads('Swansea');
    await slow.opens('slow');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(visitor.text()).not.to.include('Sheffield');
  });

  it('and takes them back: what stands between the tags is read again', async () => {
    const element = make();
    element.append(jsonLd(fife));
    element.events = [swansea];
    const visitor = await attach(element);
    await visitor.reads('Swansea');
    element.events = undefined;
    await visitor.reads('Fife');
  });

  it('and a limit, before or after: so many are shown', async () => {
    const element = make({ limit: '1' });
    element.events = [swansea, sheffield, fife];
    const visitor = await attach(element);
    await visitor.reads('Sheffield');
    expect(visitor.text()).not.to.include('Swansea');
    element.limit = 2;
    await visitor.reads('Swansea');
    expect(visitor.text()).not.to.include('Fife');
    element.removeAttribute('limit');
    await visitor.reads('Fife');
  });
});

describe('a page’s own script hears of a timetable', () => {
  it('what was read and what was left out', async () => {
    const element = make();
    element.events = [swansea, { '@type': 'Event', name: 'No date' }];
    const heard = new Promise<GlobalEventHandlersEventMap['timetable-loaded']>((resolve) => {
      document.addEventListener('timetable-loaded', resolve, { once: true });
    });
    await attach(element);
    const { events, skipped } = await heard;
    expect(events.map(({ identifier }) => identifier)).to.deep.equal(['swansea']);
    expect(skipped).to.deep.equal([{ source: 'events', item: 'No date', reason: 'no-start' }]);
  });

  it('that nothing could be read, and why', async () => {
    const room = await Room.open();
    await room.follows({ status: 404, body: 'gone', repeat: true });
    const element = make({ src: `${room.url}/events.json` });
    const heard = new Promise<GlobalEventHandlersEventMap['timetable-failed']>((resolve) => {
      document.addEventListener('timetable-failed', resolve, { once: true });
    });
    await attach(element);
    expect((await heard).problem).to.deep.equal({ source: `${room.url}/events.json`, code: 'not-found' });
    expect(element.matches(':state(failed)')).to.equal(true);
  });

  it('that a later reading failed, while the last good events stay', async () => {
    const element = make();
    element.events = [swansea];
    const visitor = await attach(element);
    await visitor.reads('Swansea');
    const room = await Room.open();
    await room.follows({ status: 404, body: 'gone', repeat: true });
    const heard: string[] = [];
    for (const name of ['timetable-loaded', 'timetable-failed'])
      element.addEventListener(name, () => heard.push(name));
    element.src = `${room.url}/events.json`;
    await visitor.readsNotice('was not found (404)');
    expect(heard).to.deep.equal(['timetable-failed']);
    expect(visitor.text()).to.include('Swansea');
  });

  it('which event was chosen', async () => {
    const element = make({ bookable: '' });
    element.events = [swansea];
    const visitor = await attach(element);
    const heard = new Promise<GlobalEventHandlersEventMap['timetable-select']>((resolve) => {
      document.addEventListener('timetable-select', resolve, { once: true });
    });
    await visitor.choosesEvent('Swansea');
    const chosen = await heard;
    expect(chosen.cancelable).to.equal(true);
    expect(chosen.event.name).to.equal('Partnerships with Purpose: Swansea');
  });
});
