import type { MoreQuestionWords } from './en.ts';

export const cy: MoreQuestionWords = {
  accessRequirements: {
    label: 'A oes arnoch angen unrhyw beth er mwyn gallu cymryd rhan?',
    hint: 'Er enghraifft mynediad heb risiau, dolen glyw, dehonglydd iaith arwyddion, lle tawel.',
  },
};
