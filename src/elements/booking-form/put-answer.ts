/** Puts an answer into the inputs of its question, as if it had been typed and picked there. */
export const putAnswer = (inputs: readonly HTMLInputElement[], answer: unknown): void => {
  const list = (Array.isArray(answer) ? answer : [answer]).map(String);
  const [first = ''] = list;
  // A date is typed in three.
  const [year = '', month = '', day = ''] = first.split('-');
  for (const input of inputs) {
    const part = /-(year|month|day)$/.exec(input.name)?.[1];
    if (/^(?:checkbox|radio)$/.test(input.type)) input.checked = list.includes(input.value);
    else if (input.type === 'file') continue;
    else if (part) input.value = { year, month, day }[part] ?? '';
    else if (input === inputs[0]) input.value = first;
  }
};
