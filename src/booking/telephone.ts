/** Anything that a person could dial: 5 to 25 digits, the marks people put between them, and an extension. */
export const isTelephone = (text: string): boolean => {
  const digits = text.replace(/\D/g, '').length;
  return (
    digits >= 5 &&
    digits <= 25 &&
    /^[\d\s+()./,;*#-]+(?:\b(?:ext|extension|x)\.?[\d\s]+)?$/i.test(text) &&
    text.length <= 60
  );
};
