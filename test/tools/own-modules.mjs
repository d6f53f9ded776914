const build = new URL('../../build/', import.meta.url).href;

/** What a test file imports from build/, directly or not, is imported under the file's own mark. */
export const resolve = async (specifier, context, next) => {
  const resolved = await next(specifier, context);
  const mark = context.parentURL?.match(/\?own=\d+$/)?.[0];
  return mark && resolved.url.startsWith(build)
    ? { ...resolved, url: resolved.url.replace(/\?.*|$/, mark) }
    : resolved;
};
