import { createHash, randomUUID } from 'node:crypto';
import { Sheet } from './sheet.ts';

/** What Google gives a script, as far as this one uses it, and what the tests look at afterwards. */
export const createServices = (lock: { isFree: boolean } = { isFree: true }) => {
  let isHeld = false;
  const sheets = new Map<string, Sheet>();
  const cache = new Map<string, string>();
  const letters: string[] = [];
  const spreadsheet = {
    getSheetByName: (name: string) => sheets.get(name) ?? null,
    insertSheet: (name: string) => {
      const sheet = new Sheet(() => isHeld || name === 'Events');
      sheets.set(name, sheet);
      return sheet;
    },
    getSpreadsheetTimeZone: () => 'Etc/UTC',
  };
  const services = {
    console: { error: () => undefined },
    SpreadsheetApp: { getActiveSpreadsheet: () => spreadsheet, flush: () => undefined },
    LockService: {
      getScriptLock: () => ({
        tryLock: () => (isHeld = lock.isFree && !isHeld),
        releaseLock: () => {
          isHeld = false;
        },
      }),
    },
    CacheService: {
      getScriptCache: () => ({
        get: (key: string) => cache.get(key) ?? null,
        put: (key: string, value: string) => cache.set(key, value),
      }),
    },
    MailApp: {
      sendEmail: (to: string, subject: string, text: string) => letters.push(`${to} ${subject} ${text}`),
    },
    ContentService: {
      MimeType: { JSON: 'application/json' },
      createTextOutput: (text: string) => ({
        setMimeType: (type: string): Output => ({ text, type }),
      }),
    },
    HtmlService: {
      createHtmlOutput: (text: string) => ({ setTitle: (): Output => ({ text, type: 'text/html' }) }),
    },
    Utilities: {
      DigestAlgorithm: { SHA_256: 'sha256' },
      Charset: { UTF_8: 'utf8' },
      // Bytes are signed in Java, and so in Apps Script.
      computeDigest: (_: string, text: string) => [
        ...new Int8Array(createHash('sha256').update(text, 'utf8').digest()),
      ],
      getUuid: () => randomUUID(),
      newBlob: (text: string) => ({ getBytes: () => [...Buffer.from(text, 'utf8')] }),
      formatDate,
    },
  };
  return { services, sheets, letters };
};

/** What a script answers with. */
export interface Output {
  readonly text: string;
  readonly type: string;
}

/** The two patterns that the script uses. */
const formatDate = (date: Date, timeZone: string, pattern: string): string => {
  const [day, time] = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  })
    .format(date)
    .split(' ');
  return `${day}T${pattern.endsWith('ss') ? time : time?.slice(0, 5)}`;
};
