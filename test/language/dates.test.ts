import { expect } from 'chai';
import { dateWriter } from '../../src/language/dates.ts';
import { cy } from '../../src/language/timetable/cy.ts';

const swansea = { year: 2019, month: 2, day: 28 };
const english = dateWriter('en');
const welsh = dateWriter('cy', cy.dates);
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('Dates in English', () => {
  it('are in British order without a comma', () => {
    expect(english.long(swansea)).to.equal('Thursday 28 February 2019');
    expect(dateWriter('en-GB').long(swansea)).to.equal('Thursday 28 February 2019');
    expect(english.monthAndYear({ year: 2019, month: 2 })).to.equal('February 2019');
    expect(english.weekday(swansea)).to.equal('Thursday');
    expect(english.dayNumber(swansea)).to.equal('28');
  });

  it('are in American order on an American page', () => {
    expect(dateWriter('en-US').long(swansea)).to.equal('Thursday, February 28, 2019');
  });

  for (const [hour, minute, text] of [
    [0, 0, 'midnight'],
    [0, 30, '12:30am'],
    [9, 5, '9:05am'],
    [10, 0, '10am'],
    [12, 0, 'midday'],
    [12, 1, '12:01pm'],
    [13, 30, '1:30pm'],
    [23, 59, '11:59pm'],
  ] as const)
    it(`call ${hour}:${minute} ${text}`, () => expect(english.time({ hour, minute })).to.equal(text));

  it('write whole pounds without pence', () => {
    expect(english.price(5, 'GBP')).to.equal('£5');
    expect(english.price(12.5, 'GBP')).to.equal('£12.50');
    expect(english.price(0, 'GBP')).to.equal('£0');
    expect(english.price(1250, 'EUR')).to.equal('€1,250');
    expect(english.price(5, 'quid')).to.equal('5 quid');
  });

  it('tell a moment in the zone of the event', () => {
    const moment = Date.UTC(2026, 5, 30, 23, 30);
    expect(english.instant(moment, 'Europe/London')).to.equal('Wednesday 1 July 2026, 12:30am');
    expect(english.instant(moment, 'Pacific/Honolulu')).to.equal('Tuesday 30 June 2026, 1:30pm');
    expect(english.instant(moment, 'Mars/Olympus')).to.equal('Tuesday 30 June 2026, 11:30pm');
  });

  it('are right for every month and at the ends of the calendar', () => {
    expect(english.long({ year: 2028, month: 2, day: 29 })).to.equal('Tuesday 29 February 2028');
    expect(english.long({ year: 1066, month: 10, day: 14 })).to.contain('14 October 1066');
    expect(english.monthAndYear({ year: 9999, month: 12 })).to.equal('December 9999');
  });
});

describe('Dates in Welsh, also where the browser has none', () => {
  it('have Welsh names', () => {
    expect(welsh.long(swansea)).to.equal('Dydd Iau 28 Chwefror 2019');
    expect(welsh.monthAndYear({ year: 2019, month: 2 })).to.equal('Chwefror 2019');
    expect(welsh.weekday(swansea)).to.equal('Dydd Iau');
    expect(welsh.dayNumber(swansea)).to.equal('28');
  });

  it('name each month and each day of the week', () => {
    const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) =>
      welsh.monthAndYear({ year: 2019, month }),
    );
    expect(months.join(' ').replace(/ 2019/g, '')).to.equal(
      'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
    );
    const days = [3, 4, 5, 6, 7, 8, 9].map((day) => welsh.weekday({ year: 2019, month: 2, day }));
    expect(days.join(', ')).to.equal(
      'Dydd Sul, Dydd Llun, Dydd Mawrth, Dydd Mercher, Dydd Iau, Dydd Gwener, Dydd Sadwrn',
    );
  });

  it('have Welsh times', () => {
    expect(welsh.time({ hour: 10, minute: 0 })).to.equal('10am');
    expect(welsh.time({ hour: 13, minute: 30 })).to.equal('1.30pm');
    expect(welsh.time({ hour: 12, minute: 0 })).to.equal('hanner dydd');
    expect(welsh.instant(Date.UTC(2026, 6, 1, 9), 'Europe/London')).to.equal(
      'Dydd Mercher 1 Gorffennaf 2026, 10am',
    );
  });

  it('have prices in pounds', () => expect(welsh.price(5, 'GBP')).to.equal('£5'));
});

describe('Dates in other languages', () => {
  it('are written as the language writes them', () => {
    const german = dateWriter('de');
    expect(german.long(swansea)).to.equal('Donnerstag, 28. Februar 2019');
    expect(german.time({ hour: 9, minute: 5 })).to.equal('09:05');
    expect(plain(german.price(12.5, 'EUR'))).to.equal('12,50 €');
    expect(dateWriter('fr').monthAndYear({ year: 2019, month: 2 })).to.equal('février 2019');
  });

  it('stay in the calendar that the timetable is grouped by', () => {
    expect(dateWriter('th').monthAndYear({ year: 2019, month: 2 })).to.contain('2019');
  });

  it('are in British English where the browser lacks the language or the tag is none', () => {
    for (const tag of ['tlh', 'en_GB', 'x', '', 'not a language', '__proto__'])
      expect(dateWriter(tag).long(swansea), tag).to.equal('Thursday 28 February 2019');
  });
});
