import type { StepWords } from './en.ts';

export const cy: StepWords = {
  step: (n, of, title) => `Cam ${n} o ${of}: ${title}`,
  yourDetails: 'Eich manylion',
  moreQuestions: 'Rhagor o gwestiynau',
  anythingElse: 'Unrhyw beth arall',
  checkAnswers: 'Gwirio eich atebion',
  goOn: 'Parhau',
  back: 'Yn ôl',
  change: 'Newid',
  notAnswered: 'Heb ei ateb',
  yes: 'Ie',
  no: 'Na',
};
