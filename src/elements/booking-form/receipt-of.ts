import type { Receipt } from './receipt/receipt.ts';
import type { Telling } from './telling.ts';

const receipts = new Map<string, Receipt | undefined>();

/** What can be kept of a booking, once it is there; without it the confirmation still says what came of it. */
export const receiptOf = ({ language, form }: Telling): Receipt | undefined => {
  if (!receipts.has(language)) {
    receipts.set(language, undefined);
    void fetchReceipt(language).then(() => form.requestUpdate());
  }
  return receipts.get(language);
};

/** What could not be fetched, offline say, is asked for again a little later, for as long as it is missed. */
const fetchReceipt = async (language: string): Promise<void> => {
  try {
    const { receiptIn } = await import('./receipt/receipt.ts');
    receipts.set(language, await receiptIn(language));
  } catch {
    await new Promise((resolve) => setTimeout(resolve, againInMilliseconds));
    receipts.delete(language);
  }
};

const againInMilliseconds = 5000;
