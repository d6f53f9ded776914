/**
 * Anything that a person could dial: 5 to 25 digits, the marks people put between them, and an extension; what it is
 * called before (“Mob”, “tel:” of a copied link) or in brackets after it (“work”).
 */
export const isTelephone = (text: string): boolean => {
  const digits = text.replace(/\D/g, '').length;
  return (
    digits >= 5 &&
    digits <= 25 &&
    /^(?:(?:tel|mob|ff)[a-zô]*[.:]?)?[\d\s+()./,;*#·-]+(?:\be?x[a-z.]*[\d\s]+|[a-z ]+\))?$/i.test(text) &&
    text.length <= 60
  );
};
