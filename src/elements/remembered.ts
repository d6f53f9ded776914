/** The same function, worked out again only when its argument is another object. */
export const remembered = <Argument, Result>(
  work: (argument: Argument) => Result,
): ((argument: Argument) => Result) => {
  let last: { readonly argument: Argument; readonly result: Result } | undefined;
  return (argument) => {
    if (!last || last.argument !== argument) last = { argument, result: work(argument) };
    return last.result;
  };
};
