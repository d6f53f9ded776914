/** The name of an input: prefixed, so that a question may be called `action` without replacing the form's own. */
export const inputNameOf = (question: string, person?: number): string =>
  person === undefined ? `q-${question}` : `q-${question}.${person}`;

export const inputIdOf = (inputName: string): string => inputName.replace('.', '-p');
