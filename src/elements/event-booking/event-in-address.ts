/** The event that a page's address asks an element to open: `#<element id>=<identifier>`. */
export const eventInAddress = (elementId: string, hash: string): string | undefined => {
  if (!elementId || !hash.startsWith(`#${elementId}=`)) return undefined;
  try {
    return decodeURIComponent(hash.slice(elementId.length + 2)) || undefined;
  } catch {
    return undefined;
  }
};
