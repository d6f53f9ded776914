import type { Refused } from '../../booking/outcome.ts';
import type { Problem } from '../../booking/problem.ts';

/** What the webmaster alone can mend: visitors are told to get in touch, the editor is told of the cause. */
export const refusedFor = (cause: string, problems: readonly Problem[] = []): Refused => ({
  kind: 'refused',
  reason: 'endpoint-not-working',
  problems: [{ code: 'endpoint-not-working', facts: { cause, ...told(problems) } }],
});

const told = (problems: readonly Problem[]) => {
  const said = problems
    .map(({ question, message, code }) => [question, message ?? code].filter(Boolean).join(': '))
    .join(' ');
  return said ? { said } : {};
};
