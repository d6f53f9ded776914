import type { Loose } from '../value.ts';

/**
 * Prices that are told with whom they are for, as people write them: “Member free, Guest £5”, “£10 (£8 concessions)”,
 * “Free for members; others £3”. Each part is one amount and a name; where one is anything else, nothing is guessed.
 */
export const namedPrices = (text: string, currency = ''): readonly Loose[] | undefined => {
  if (text.length > longest) return undefined;
  const parts = partsOf(text);
  const sign = parts.map(signIn).find(Boolean) ?? currency;
  const prices = parts.map((part) => priceIn(part, sign)).filter((price) => price !== undefined);
  // What is free for some costs the others something.
  const isWhole = prices.length === parts.length && prices.some(({ name, price }) => !name || price !== '0');
  return isWhole ? prices : undefined;
};

const longest = 300; /* characters */

/** An amount has a sign, or is nothing: a number alone may be an age, or how many a family is. */
const amount =
  /(£|€|\b[A-Z]{3} ?)(\d+(?:[.,]\d+)*)|(\d+(?:[.,]\d+)*) ?(£|€)(?! ?\d)|\b(?:[Ff]ree|FREE|[Nn]o charge|[Aa]m ddim)\b/;

/** Words between prices that are none. */
const aside = /^(?:donations?\b.*|(?:please |no |advance )?book.*|all welcome|drop[- ]?in|tickets?)$/i;

/** What makes of an amount something else than a price. */
const unclear =
  /\b(?:from|off|deposit|discount|extra|more|less|half|plus|suggested|refund\w*|minimum|max\w*|about|approx\w*)\b|%/i;

const partsOf = (text: string): readonly string[] =>
  text
    // What is in brackets is a price of its own, or belongs to the name before it.
    .replace(/\(([^()]*)\)/g, (whole, inside: string) => {
      if (amount.test(inside)) return `; ${inside};`;
      return aside.test(inside.trim()) ? '' : whole;
    })
    .split(/\s*(?:[;/\n]|,(?!\d)|\.(?=\s|$))\s*/)
    .flatMap((part) => (part.split(amount).length > 7 ? part.split(/\s+(?:and|or|a|neu|&)\s+/i) : part))
    .filter((part) => part && (amount.test(part) || !aside.test(part)));

const signIn = (part: string): string => {
  const [, before, , , after] = amount.exec(part) ?? [];
  return (before ?? after ?? '').trim();
};

const priceIn = (part: string, currency: string): Loose | undefined => {
  const [found, , one, other] = amount.exec(part) ?? [];
  const name = part
    .replace(found ?? '', ' ')
    .replace(/^[\s:–—-]*(?:for )?|[\s:–—-]+$/gi, '')
    .replace(/^\((.*)\)$/, '$1');
  if (!found || amount.test(name) || unclear.test(name)) return undefined;
  const figures = (one ?? other ?? '0').replace(/,(\d\d)$/, '.$1').replaceAll(',', '');
  const sign = signIn(part) || currency;
  return {
    name: /^(?:each|pp|per person|entry|admission|y pen)$/i.test(name) ? '' : name.replace(/\s+/g, ' '),
    price: figures,
    priceCurrency: { '£': 'GBP', '€': 'EUR' }[sign] ?? sign,
  };
};
