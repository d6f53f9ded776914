import type { ReceiptWords } from './en.ts';

export const cy: ReceiptWords = {
  event: 'Digwyddiad',
  when: 'Pryd',
  where: 'Ble',
  places: 'Lleoedd',
  nameOnIt: 'Enw',
  yourAnswers: 'Yr hyn a ddywedoch wrthym',
  yes: 'Ie',
  no: 'Na',
  personNext: (n) => `Person ${n}`,
  addToCalendar: 'Ychwanegu at eich calendr',
  googleCalendar: 'Calendr Google',
  outlookCalendar: 'Outlook',
  print: 'Argraffu',
  tellSomeone: 'Rhoi gwybod i gydweithiwr',
  copyLink: 'Copïo’r ddolen',
  copied: 'Mae’r ddolen wedi’i chopïo.',
};
