import type Axe from 'axe-core';
import type { Result } from 'axe-core';
import 'axe-core/axe.min.js';

declare global {
  var axe: typeof Axe;
}

/** What axe finds, a line for each: every rule that is on by default and the size of targets (WCAG 2.2, 2.5.8), or some rules. */
export const violationsIn = async (page: Element, rules?: readonly string[]): Promise<readonly string[]> => {
  const { violations } = await axe.run(page, {
    resultTypes: ['violations'],
    ...(rules ? { runOnly: [...rules] } : { rules: { 'target-size': { enabled: true } } }),
  });
  return violations.flatMap(lines);
};

const lines = ({ id, help, nodes }: Result): readonly string[] =>
  nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.flat().join(' ')}: ${failureSummary}`);
