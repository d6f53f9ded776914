/** The day before a day, both as `YYYY-MM-DD`; nothing where there is no such day. */
export const dayBefore = (text: string): string | undefined => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return (
    day && new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) - 1)).toISOString().slice(0, 10)
  );
};
