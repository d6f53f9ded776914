/** Each contender in turn, round after round; the first is what the others are measured by. */
export const inTurn = async (contenders, rounds, measure) => {
  const found = new Map(contenders.map(({ name }) => [name, []]));
  // The first round warms the browser up.
  for (let round = 0; round <= rounds; round++)
    for (const contender of contenders) {
      const figures = await measure(contender);
      if (round) found.get(contender.name).push(figures);
    }
  return [...found].map(([name, figures]) => ({ name, figures: medians(figures) }));
};

const medians = (runs) =>
  Object.fromEntries(
    Object.keys(runs[0] ?? {}).map((figure) => [figure, median(runs.map((run) => run[figure]))]),
  );

const median = (values) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)];

/** Prints a table: the first contender's figures as they are, the others' as multiples of them; what was nothing there is told in milliseconds. */
export const printRatios = (title, found, marks = {}) => {
  const [first] = found;
  const figures = Object.keys(first.figures);
  console.log(`\n${title}`);
  console.log(row('', figures));
  for (const { name, figures: own } of found) {
    const told = figures.map((figure) =>
      own === first.figures || !first.figures[figure]
        ? inWords(own[figure])
        : `${(own[figure] / first.figures[figure]).toFixed(2)}×`,
    );
    console.log(row(name, told));
  }
  if (Object.keys(marks).length)
    console.log(
      row(
        'mark',
        figures.map((figure) => marks[figure] ?? ''),
      ),
    );
};

const inWords = (value) => (value > 1e5 ? `${(value / 1e6).toFixed(1)} MB` : `${value.toFixed(1)} ms`);

const row = (name, cells) => name.padEnd(26) + cells.map((cell) => cell.padStart(12)).join('');
