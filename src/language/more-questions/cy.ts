import type { MoreQuestionWords } from './en.ts';

export const cy: MoreQuestionWords = {
  accessRequirements: {
    label: 'A oes arnoch angen unrhyw beth er mwyn gallu cymryd rhan?',
    hint: 'Er enghraifft mynediad heb risiau, dolen glyw, dehonglydd iaith arwyddion, lle tawel.',
  },
  personName: { label: 'Eu henw' },
  companions: {
    label: 'Faint o ofalwyr neu gymdeithion fydd yn dod gyda chi?',
    hint: 'Maent yn dod er mwyn i chi allu cymryd rhan, ac nid ydynt yn cymryd lle.',
  },
};
