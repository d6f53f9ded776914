/** The parts of a form that a page may style through the element that holds it, states among them. */
export const formParts = [
  'panel, form-heading, about, summary, summary-heading, remedy, earlier, question, person, label, hint, why, error',
  'input, option, count, note, trust, submit, status, outcome, outcome-heading, reference, contact, notice, test',
  'person-tool, add, step, check, step-heading, back, answers-heading, answers',
  'invalid, confirmed, waiting-list, pending, noted, unconfirmed, unknown',
].join(', ');
