import { expect } from 'chai';
import { describedIn } from '../../src/frame/described-in.ts';

const page = 'https://charity.example/turnout/embed.html';
const attributesOf = (): readonly string[] => ['src', 'action', 'questions', 'lang', 'recipient'];
const described = (query: string, listed: readonly string[] = []): ReturnType<typeof describedIn> =>
  describedIn(`${page}?${query}`, listed, attributesOf);

describe('the address of a framed page', () => {
  it('describes the usual embed', () => {
    expect(described('src=/events.json&action=/bookings&recipient=The%20Mill')).to.deep.equal({
      element: 'event-booking',
      attributes: [
        ['src', '/events.json'],
        ['action', '/bookings'],
        ['recipient', 'The Mill'],
      ],
      refused: [],
    });
  });

  it('may choose another of the elements, and no other tag', () => {
    expect(described('element=event-timetable').element).to.equal('event-timetable');
    for (const name of ['script', 'iframe', 'constructor', '__proto__', ''])
      expect(described(`element=${name}`).element, name).to.equal('event-booking');
  });

  it('says nothing that is not an attribute of the element', () => {
    const { attributes } = described('onclick=alert(1)&style=color:red&innerHTML=x&__proto__=x&lang=cy');
    expect(attributes).to.deep.equal([['lang', 'cy']]);
  });

  it('reaches no site but its own, whoever wrote it', () => {
    for (const elsewhere of [
      'https://evil.example/collect',
      '//evil.example/collect',
      'https://charity.example.evil.example/',
      'http://charity.example/',
      'https://charity.example:8443/',
      'javascript:alert(1)',
      'data:application/json,[]',
      'blob:https://charity.example/1',
      'https://[',
      '/events.json https://evil.example/events.json',
    ])
      for (const name of ['src', 'action', 'questions'])
        expect(described(`${name}=${encodeURIComponent(elsewhere)}`), `${name} ${elsewhere}`).to.deep.include(
          {
            attributes: [],
            refused: [name],
          },
        );
  });

  it('reaches the sites that its page lists', () => {
    const { attributes, refused } = described('action=https://bookings.example/now', [
      'https://bookings.example',
    ]);
    expect(attributes).to.deep.equal([['action', 'https://bookings.example/now']]);
    expect(refused).to.deep.equal([]);
  });

  it('may name sets of questions, which are no addresses', () => {
    expect(described('questions=standard%20access').refused).to.deep.equal([]);
  });
});
