import { expect } from 'chai';
import { heightIn } from '../../src/frame/height.ts';

describe('a message about a frame’s height', () => {
  it('is a height in whole pixels', () => {
    expect(heightIn({ turnout: 'height', value: 640.2 })).to.equal(641);
  });

  it('is nothing where it says anything else', () => {
    for (const data of [
      undefined,
      null,
      'height',
      640,
      { turnout: 'height' },
      { turnout: 'height', value: '640' },
      { turnout: 'height', value: -1 },
      { turnout: 'height', value: NaN },
      { turnout: 'height', value: Infinity },
      { turnout: 'go', value: 640 },
    ])
      expect(heightIn(data)).to.equal(undefined);
  });
});
