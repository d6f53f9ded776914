import { expect } from 'chai';
import type { EventRecord } from '../../src/event/event.ts';
import { matching } from '../../src/event/matching.ts';
import { eventWith } from './records.ts';

const ids = (events: readonly EventRecord[]): readonly string[] => events.map(({ identifier }) => identifier);

describe('What a visitor looks for: it finds', () => {
  const events = [
    eventWith({
      identifier: 'swansea',
      name: { en: 'Well in the woods', cy: 'Iach yn y coed' },
      description: 'Museums and social prescribing',
      audience: ['Funders', 'Councillors'],
      location: [{ type: 'Place', name: 'Amgueddfa', address: { addressLocality: 'Abertawe' } }],
    }),
    eventWith({
      identifier: 'fife',
      name: 'Café and archive',
      audience: ['Trustees'],
      keywords: ['History'],
    }),
  ];
  const found = (wish: Parameters<typeof matching>[1], language = 'en'): readonly string[] =>
    ids(matching(events, wish, language));

  it('everything when nothing is looked for', () => {
    expect(found({})).to.have.length(2);
    expect(found({ text: ' ', audience: '', place: '' })).to.have.length(2);
  });

  it('words in any order, any case and without their accents', () => {
    expect(found({ text: 'archive CAFE' })).to.deep.equal(['fife']);
    expect(found({ text: 'CAFÉ' })).to.deep.equal(['fife']);
    expect(found({ text: 'woods archive' })).to.deep.equal([]);
  });

  it('what stands in the description, the keywords and the place', () => {
    expect(found({ text: 'prescribing' })).to.deep.equal(['swansea']);
    expect(found({ text: 'history' })).to.deep.equal(['fife']);
    expect(found({ text: 'abertawe' })).to.deep.equal(['swansea']);
  });

  it('words in the language of the page', () => {
    expect(found({ text: 'coed' }, 'cy')).to.deep.equal(['swansea']);
    expect(found({ text: 'coed' }, 'en')).to.deep.equal([]);
  });

  it('an audience and a place', () => {
    expect(found({ audience: 'funders' })).to.deep.equal(['swansea']);
    expect(found({ audience: 'fund' })).to.deep.equal([]);
    expect(found({ place: 'Abertawe' })).to.deep.equal(['swansea']);
    expect(found({ place: 'Fife' })).to.deep.equal([]);
  });
});
