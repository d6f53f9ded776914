const words = {
  step: (n: number, of: number, title: string) => `Step ${n} of ${of}: ${title}`,
  /** What stands before the first group of questions. */
  yourDetails: 'Your details',
  /** What stands between groups. */
  moreQuestions: 'More questions',
  /** What stands after them all. */
  anythingElse: 'Anything else',
  checkAnswers: 'Check your answers',
  goOn: 'Continue',
  back: 'Back',
  change: 'Change',
  notAnswered: 'Not answered',
  yes: 'Yes',
  no: 'No',
};

/** What is said in a form that is asked in steps: every language has these words. */
export type StepWords = typeof words;

export const en: StepWords = words;
