/** Whether a file is of a kind that is asked for: by its ending or its media type, as HTML's `accept` says it. */
export const acceptsFile = (accept: string, name: string, mediaType: string): boolean => {
  const kinds = accept
    .toLowerCase()
    .split(',')
    .flatMap((kind) => kind.trim() || []);
  const ending = /\.[^.]*$/.exec(name.toLowerCase())?.[0];
  const type = mediaType.toLowerCase();
  return (
    kinds.length === 0 ||
    kinds.some((kind) =>
      kind.startsWith('.') ? kind === ending : kind === type || kind === type.replace(/\/.*$/, '/*'),
    )
  );
};
