import { expect } from 'chai';
import { emptyDraft, emptyRow, type Draft } from '../../../demo/snippet-maker/draft.ts';
import { lookFindings } from '../../../demo/snippet-maker/look/findings.ts';
import { snippetFindings } from '../../../demo/snippet-maker/snippet/findings.ts';
import { embedOf } from '../../../demo/snippet-maker/snippet/embed.ts';
import { snippetText } from '../../../demo/snippet-maker/snippet/text.ts';

const integrity = {
  './turnout.js': 'sha384-one',
  './turnout-complete.js': 'sha384-whole',
  './turnout-1.0.0/form.js': 'sha384-two',
};
const snippet = (part: Partial<Draft>, count = 0): string => {
  const draft = { ...emptyDraft('/turnout/'), ...part };
  return snippetText(embedOf(draft, count), draft, integrity);
};
const memoryCafe = { ...emptyRow, name: 'Memory café', date: '2027-03-09', starts: '11:00', ends: '13:00' };

describe('a snippet', () => {
  it('says no more than differs from what happens by itself', () => {
    expect(snippet({ from: 'address', addresses: '/events.json', preset: 'booking', action: '/bookings' })).to
      .equal(`<script type="module" src="/turnout/turnout.js" data-cfasync="false" data-no-optimize="1" data-no-defer="1" nowprocket></script>

<event-booking src="/events.json" action="/bookings">
  <p>Please get in touch with us to book a place.</p>
</event-booking>`);
  });

  it('holds the space of as many events as there are, and never more than one screen', () => {
    const text = snippet({ rows: [memoryCafe] }, 2);
    expect(text).to.include('style="display:block;min-height:min(2*max(13em,22em - 14vw),100vh)"');
    expect(snippet({ shape: 'div' }, 1)).to.match(
      /<div data-turnout="event-booking"\s+style="display:block;/,
    );
    expect(snippet({ shape: 'frame' }, 4)).not.to.include('min-height');
  });

  it('holds the events that were typed, and says them to visitors without script', () => {
    const text = snippet({ rows: [memoryCafe], telephone: '01632 960 018', email: 'us@charity.example' });
    expect(text).to.include('"startDate": "2027-03-09T11:00"').and.include('"endDate": "2027-03-09T13:00"');
    expect(text).to.include('<li>Memory café, 9 March 2027, 11:00</li>');
    expect(text).to.include('ring <a href="tel:01632960018">01632 960 018</a> or write to');
    expect(snippet({ rows: [memoryCafe], language: 'cy' }))
      .to.include('lang="cy"')
      .and.include('9/3/2027');
  });

  it('leaves events that end after midnight whole', () => {
    const rows = [{ ...memoryCafe, date: '2027-12-31', starts: '21:00', ends: '01:00' }];
    expect(snippet({ rows })).to.include('"endDate": "2028-01-01T01:00"');
  });

  it('says prices and places as they were meant', () => {
    const text = snippet({
      rows: [
        { ...memoryCafe, price: 'free', places: '12' },
        { ...memoryCafe, price: '£5 / £3' },
      ],
    });
    expect(text).to.include('"isAccessibleForFree": true').and.include('"maximumAttendeeCapacity": 12');
    expect(text).to.include('"price": "5"').and.include('"price": "3"');
  });

  it('keeps text as text, whatever was typed', () => {
    const hostile = '</script><img src=x onerror=alert(1)>"\'&';
    const text = snippet({
      rows: [{ ...memoryCafe, name: hostile, venue: hostile }],
      recipient: hostile,
      telephone: hostile,
      preset: 'web3forms',
      action: hostile,
      settings: { access_key: hostile },
      look: { accent: 'red;}</style>' },
    });
    expect(text).not.to.include('<img');
    expect(text.match(/<\/script>/g)).to.have.length(2);
    expect(text).not.to.include('</style>');
  });

  it('stands for the tag where an editor strips it', () => {
    const text = snippet({ shape: 'div', from: 'address', addresses: '/events.json', language: 'cy' });
    expect(text).to.include('<div data-turnout="event-booking" lang="cy" data-src="/events.json">');
    expect(text).to.include('</div>');
  });

  it('takes one file, and what it must be in an attribute', () => {
    expect(
      snippet({ file: 'turnout-complete.js', folder: 'https://files.example', integrity: true }),
    ).to.include(
      '<script type="module" src="https://files.example/turnout-complete.js" integrity="sha384-whole" data-cfasync="false" data-no-optimize="1" data-no-defer="1" nowprocket></script>',
    );
  });

  it('protects every file of the folder by an import map before the script', () => {
    const text = snippet({ integrity: true });
    expect(text.indexOf('importmap')).to.be.lessThan(text.indexOf('type="module"'));
    const map = JSON.parse(/importmap">([^<]*)</.exec(text)?.[1] ?? '') as unknown;
    expect(map).to.deep.equal({
      integrity: { '/turnout/turnout.js': 'sha384-one', '/turnout/turnout-1.0.0/form.js': 'sha384-two' },
    });
  });

  it('is a frame whose address holds the attributes, as the last resort', () => {
    const text = snippet({ shape: 'frame', rows: [memoryCafe], recipient: 'Riverside & Co' });
    expect(text).to.include('src="/turnout/embed.html?src=%2Fevents.json&amp;recipient=Riverside+%26+Co"');
    expect(text).not.to.include('ld+json');
    expect(text).to.include(
      '<script async src="/turnout/fit-frames.js" data-cfasync="false" data-no-optimize="1" data-no-defer="1" nowprocket></script>',
    );
  });

  it('tells, as a frame, which sites its page must list, and nothing where they are its own', () => {
    const told = (part: Partial<Draft>): string => {
      const draft = {
        ...emptyDraft('https://files.charity.example/turnout/'),
        shape: 'frame',
        ...part,
      } as const;
      return snippetFindings(embedOf(draft, 0), draft)
        .map(({ text }) => text)
        .join(' ');
    };
    const bookings = 'https://bookings.charity.example/bookings';
    expect(told({ rows: [memoryCafe], preset: 'booking', action: bookings }))
      .to.include('<meta name="turnout-allow" content="https://bookings.charity.example">')
      .and.include('put it on the site of that folder as /events.json');
    expect(told({ from: 'address', addresses: 'https://files.charity.example/events.json' })).not.to.include(
      'turnout-allow',
    );
  });

  it('names no service’s fields but those that are called otherwise there', () => {
    const text = snippet({ preset: 'gravity-forms', action: '/x', names: { email: 'input_3', name: ' ' } });
    expect(text).to.include('names="{&quot;email&quot;:&quot;input_3&quot;}"');
  });
});

describe('the colours of a snippet', () => {
  const said = (look: Draft['look'], page: Draft['page'] = { background: '', text: '' }): string =>
    lookFindings({ ...emptyDraft('/'), look, page })
      .map(({ text }) => text)
      .join(' ');

  it('are called too faint, or easy to see, in words', () => {
    expect(said({ accent: '#f0c040' })).to.include(
      'Buttons on your page: too faint for many people (1.7 to 1',
    );
    expect(said({ accent: '#f0c040' })).to.include('Words on buttons will be black, and easy to read');
    expect(said({ accent: '#6b2c91' })).to.include('Buttons on your page: easy to see');
    expect(said({}, { background: '#ffffff', text: '#999999' })).to.include('on its background: too faint');
  });

  it('say nothing of what comes from the page', () => {
    expect(said({})).to.equal('');
  });
});
