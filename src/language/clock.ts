import type { ClockTime } from './catalogue.ts';

/** `10am`, `1:30pm`: noon and midnight have words, for 12am and 12pm are mistaken for each other. */
export const twelveHours = (
  { hour, minute }: ClockTime,
  words: { readonly separator: string; readonly noon: string; readonly midnight: string },
): string => {
  if (!minute && hour % 12 === 0) return hour ? words.noon : words.midnight;
  const minutes = minute ? words.separator + String(minute).padStart(2, '0') : '';
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
};
