/** Copies a text; where the browser lets no page do so, selects it, and answers that it must be copied by hand. */
export const copy = async (text: string, shown: HTMLTextAreaElement): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    shown.focus();
    shown.select();
    return false;
  }
};
