/** Characters as people count them, not as UTF-16 does: an emoji is one. */
export const lengthOf = (text: string): number => [...text].length;
