/**
 * Gives filled buttons words that can be read, whatever accent the page sets. Styles do it alone (`onAccent`) where a
 * browser can reckon with colours; for an older one it is asked after each drawing, with what is fetched for it.
 */
export const keepAccentReadable = async (root: ParentNode): Promise<void> => {
  if (CSS.supports('color', 'color(from currentColor xyz-d65 x y z)')) return;
  const { paintAccent } = await import('./paint-accent.ts').catch(() => ({ paintAccent: undefined }));
  paintAccent?.(root);
};
