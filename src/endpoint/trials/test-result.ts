import type { Outcome } from '../../booking/outcome.ts';
import type { Problem } from '../../booking/problem.ts';

/** What came of a test booking, as its editor is told: one sentence's worth, with the cause where it is known. */
export const testResult = (outcome: Outcome): Problem => {
  if (outcome.kind === 'accepted') return { code: `test-${outcome.standing}` };
  if (outcome.kind === 'unknown') return { code: 'test-unknown', facts: { reason: outcome.reason } };
  const { reason, problems } = outcome;
  const [first] = problems;
  const cause = first?.facts?.['cause'];
  if (typeof cause === 'string') return { code: cause, facts: { ...first?.facts } };
  if (reason === 'endpoint-not-working') return { code: 'test-no-endpoint' };
  const said = problems.map(({ question, message, code }) =>
    [question, message ?? code].filter(Boolean).join(': '),
  );
  return { code: 'test-refused', facts: { reason, said: said.join('; ') } };
};
