import { expect } from 'chai';
import { addressInOneLine } from '../../src/event/address.ts';

describe('A place as it is written on a letter', () => {
  it('is written out for a calendar, and says nothing twice', () => {
    const address = { streetAddress: '1 High Street', addressLocality: 'Cupar', postalCode: 'KY15 4BS' };
    expect(addressInOneLine({ type: 'Place', name: 'Corn Exchange', address }, 'en')).to.equal(
      'Corn Exchange, 1 High Street, Cupar, KY15 4BS',
    );
    const fife = { type: 'Place', name: 'Fife', address: { addressLocality: 'Fife' } } as const;
    expect(addressInOneLine(fife, 'en')).to.equal('Fife');
  });
});
