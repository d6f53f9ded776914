/**
 * Says how many seconds an address must wait, once it sends more than people behind one address do.
 *
 * Each address may spend `perMinute` bookings at once, and gets them back evenly over a minute.
 */
export const createRate = (
  perMinute: number,
  clock: () => number /* milliseconds */,
): ((address: string) => number | undefined) => {
  const spentUntil = new Map<string, number>();
  const cost = 60_000 / perMinute;
  return (address) => {
    const now = clock();
    if (spentUntil.size > mostAddresses)
      for (const [key, until] of spentUntil) if (until <= now) spentUntil.delete(key);
    if (spentUntil.size > mostAddresses) spentUntil.clear();
    const until = Math.max(now, spentUntil.get(address) ?? 0) + cost;
    if (until - now > 60_000) return Math.ceil((until - now - 60_000) / 1000);
    spentUntil.set(address, until);
    return undefined;
  };
};

const mostAddresses = 10_000;
