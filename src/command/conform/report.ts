import type { Finding } from './finding.ts';

/** One line a promise, and below a broken one what was seen and what to do. */
export const reportOf = (findings: readonly Finding[]): readonly string[] => {
  const count = (found: Finding['found']): number => findings.filter((one) => one.found === found).length;
  return [
    ...findings.flatMap(linesOf),
    `${count('kept')} kept, ${count('broken')} broken, ${count('not asked')} not asked.`,
  ];
};

const linesOf = ({ promise, found, saw, mend }: Finding): readonly string[] => [
  `${(found === 'broken' ? 'BROKEN' : found).padEnd(11)}${promise}${found === 'not asked' ? ` (${saw})` : ''}`,
  ...(found === 'broken' ? [`${' '.repeat(11)}seen: ${saw}`, `${' '.repeat(11)}mend: ${mend}`] : []),
];
