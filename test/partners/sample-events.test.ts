import { expect } from 'chai';
import { jsonLd } from '../../src/source/formats/json-ld.ts';
import { about } from '../source/about.ts';
import { availabilityOf } from '../../src/event/availability.ts';
import { instantOfDate } from '../../src/event/moment.ts';
import { sampleEvents, samplesAsOf } from './sample-events.ts';

describe('the sample events for partners’ own tests', () => {
  for (const [state, sample] of Object.entries(sampleEvents))
    it(`has one that is ${state}`, () => {
      const [event] = jsonLd.read(JSON.stringify(sample), about).events;
      if (!event) throw new Error('It was not read');
      const now = instantOfDate(samplesAsOf, event.timeZone);
      const bookable = !['elsewhere', 'information-only'].includes(state);
      expect(availabilityOf(event, { now, bookable }).state).to.equal(state);
    });
});
