import { expect } from 'chai';
import { cy as form } from '../../src/language/form/cy.ts';
import { cy as timetable } from '../../src/language/timetable/cy.ts';

describe('Welsh', () => {
  it('counts places, softening after two', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 12].map(timetable.words.placesLeft)).to.deep.equal([
      'Dim lle ar ôl',
      '1 lle ar ôl',
      '2 le ar ôl',
      '3 lle ar ôl',
      '4 lle ar ôl',
      '5 lle ar ôl',
      '6 lle ar ôl',
      '7 lle ar ôl',
      '12 lle ar ôl',
    ]);
    expect([1, 2, 3].map(form.words.submit)).to.deep.equal(['Archebu lle', 'Archebu 2 le', 'Archebu 3 lle']);
  });

  it('counts events, softening after two', () => {
    expect([0, 1, 2, 3].map(timetable.words.eventCount)).to.deep.equal([
      'Dim digwyddiadau',
      '1 digwyddiad',
      '2 ddigwyddiad',
      '3 digwyddiad',
    ]);
  });

  it('counts people, with breath after three and six', () => {
    expect([1, 2, 3, 4, 6, 7].map(timetable.words.waiting)).to.deep.equal([
      'Llawn. Mae 1 person yn aros',
      'Llawn. Mae 2 berson yn aros',
      'Llawn. Mae 3 pherson yn aros',
      'Llawn. Mae 4 o bobl yn aros',
      'Llawn. Mae 6 pherson yn aros',
      'Llawn. Mae 7 o bobl yn aros',
    ]);
  });

  it('changes a date to what the sentence asks for', () => {
    const date = 'Dydd Iau 28 Chwefror 2019';
    expect(timetable.words.opensOn(date)).to.equal('Archebu’n agor ddydd Iau 28 Chwefror 2019');
    expect(timetable.words.asOf(date)).to.equal('Fel yr oedd ar ddydd Iau 28 Chwefror 2019');
    expect(timetable.words.rescheduled(date)).to.contain('oedd dydd Iau 28 Chwefror 2019.');
    expect(form.words.keptUntil(date)).to.equal(
      'Bydd eich atebion yn cael eu cadw tan ddydd Iau 28 Chwefror 2019.',
    );
  });

  it('is with someone, by the sound their name begins with', () => {
    expect(timetable.words.attendedBy('Magid Magid')).to.equal('Gyda Magid Magid');
    expect(timetable.words.attendedBy('Amber Alferoff')).to.equal('Gydag Amber Alferoff');
  });
});
