// Node's test events in, one JSON line a test out: { name, error? }. A skipped test counts as failed.
export default async function* reporter(source) {
  const path = [];
  for await (const { type, data } of source) {
    if (type === 'test:start') path.splice(data.nesting, Infinity, data.name);
    if (type === 'test:stdout' || type === 'test:stderr')
      yield `${JSON.stringify({ output: data.message })}\n`;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const name = path.slice(0, data.nesting).concat(data.name).join(' › ');
    const error = data.details.error;
    // A suite fails by its tests, which were told already, unless its own hook or body failed.
    if (data.details.type === 'suite' && (!error || error.failureType === 'subtestsFailed')) continue;
    if (data.skip !== undefined || data.todo !== undefined) yield line({ name, error: 'was skipped' });
    else if (type === 'test:pass') yield line({ name });
    else yield line({ name, file: data.file, error: explain(error) });
  }
}

const line = (record) => `${JSON.stringify(record)}\n`;

const explain = (error) => {
  const cause = error?.cause ?? error;
  return String(cause?.stack ?? cause?.message ?? cause);
};
