import { expect } from 'chai';
import { mendFor } from '../../../src/elements/setup-notice/mends.ts';
import { sendingPresets, services } from '../../contracts/services/index.ts';

describe('what the editor is told of a service', () => {
  it('says which preset was meant, and which there are', () => {
    const said = mendFor({ code: 'unknown-preset', facts: { value: 'formspre' } });
    expect(said).to.contain('Did you mean “formspree”?').and.to.contain('hubspot');
    expect(mendFor({ code: 'unknown-preset', facts: { value: 'zzz' } })).not.to.contain('Did you mean');
    expect(mendFor({ code: 'unknown-enctype', facts: { value: 'jsn' } })).to.contain('“json”');
  });

  for (const preset of sendingPresets) {
    const codes = [
      ...services[preset].mistakes.map(({ code }) => code),
      ...(services[preset].surprises ?? []).flatMap(({ cause }) => cause ?? []),
    ];
    for (const code of new Set(codes)) {
      it(`has a sentence for what can be wrong with ${preset}: ${code}`, () =>
        expect(mendFor({ code, facts: {} }))
          .to.match(/\. .*[.:)]|: /)
          .and.not.to.equal(code));
    }
  }
});
