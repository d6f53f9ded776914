/** Where a question stands: it may be put to each person. */
export interface Place {
  readonly question: string;
  readonly person?: number | undefined;
}

/** The question that an input belongs to, by its name or that of one of its parts, and the person whose inputs these are. */
export const placeOf = (inputName: string, order: readonly number[]): Place | undefined => {
  const [, question, inputs] = /^q-([a-z][A-Za-z0-9]*)(?:\.(\d+))?(?:-|$)/.exec(inputName) ?? [];
  return question ? { question, ...(inputs && { person: order.indexOf(Number(inputs)) }) } : undefined;
};
