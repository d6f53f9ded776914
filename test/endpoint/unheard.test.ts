import { expect } from 'chai';
import { newSubmissionId } from '../../src/endpoint/submission-id.ts';
import { findUnheard, forgetUnheard, isUnheard, rememberUnheard } from '../../src/endpoint/unheard.ts';

/** Stands in for the tab's storage, which Node lacks. */
const withStorage = (storage: unknown, test: () => void): void => {
  const real = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage');
  Object.defineProperty(globalThis, 'sessionStorage', { configurable: true, get: () => storage });
  try {
    test();
  } finally {
    if (real) Object.defineProperty(globalThis, 'sessionStorage', real);
    else Reflect.deleteProperty(globalThis, 'sessionStorage');
  }
};

const mapped = () => {
  const kept = new Map([['turnout-unheard', '']]);
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};

describe('a submission that was not heard of', () => {
  it('is named by a random UUID', () => {
    const ids = Array.from({ length: 50 }, newSubmissionId);
    for (const id of ids)
      expect(id).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(new Set(ids).size).to.equal(50);
  });

  it('is remembered for its event, with the moment it was first sent, until it is forgotten', () =>
    withStorage(mapped(), () => {
      const submissionId = newSubmissionId();
      rememberUnheard({ eventId: 'tea / 1 é', submissionId, at: 1 });
      rememberUnheard({ eventId: 'tea / 1 é', submissionId, at: 2 });
      expect(findUnheard('tea / 1 é')).to.deep.equal({ eventId: 'tea / 1 é', submissionId, at: 1 });
      expect(findUnheard('tea')).to.equal(undefined);
      forgetUnheard(submissionId);
      expect(findUnheard('tea / 1 é')).to.equal(undefined);
    }));

  it('leaves nothing in the tab but the event, the id and the moment', () => {
    const storage = mapped();
    withStorage(storage, () => {
      const submissionId = newSubmissionId();
      rememberUnheard({ eventId: '', submissionId, at: 7 });
      expect([...storage.kept.values()]).to.deep.equal([`${submissionId} 7 `]);
      expect(findUnheard()).to.include({ eventId: '' });
    });
  });

  it('is remembered where the page may not store anything', () => {
    const locked = {
      getItem() {
        throw new Error('SecurityError');
      },
      setItem() {
        throw new Error('SecurityError');
      },
    };
    withStorage(locked, () => {
      const submissionId = newSubmissionId();
      rememberUnheard({ eventId: 'locked', submissionId, at: 1 });
      expect(findUnheard('locked')).to.include({ submissionId });
      forgetUnheard(submissionId);
      expect(isUnheard(submissionId)).to.equal(false);
    });
  });

  it('is not made up from what another script of the page wrote there', () => {
    const storage = mapped();
    storage.kept.set(
      'turnout-unheard',
      `[{"eventId":"x"}]\nnot-an-id 5 x\n${newSubmissionId()} 5 %E0%A4%A\n`,
    );
    withStorage(storage, () => {
      expect(findUnheard('x')).to.equal(undefined);
      expect(findUnheard('')).to.equal(undefined);
    });
  });
});
