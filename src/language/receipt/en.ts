const words = {
  event: 'Event',
  when: 'When',
  where: 'Where',
  places: 'Places',
  nameOnIt: 'Name',
  yourAnswers: 'What you told us',
  yes: 'Yes',
  no: 'No',
  personNext: (n: number) => `Person ${n}`,
  addToCalendar: 'Add to your calendar',
  googleCalendar: 'Google Calendar',
  outlookCalendar: 'Outlook',
  print: 'Print',
  tellSomeone: 'Tell a colleague',
  copyLink: 'Copy the link',
  copied: 'The link was copied.',
};

/** What is said on a confirmation besides what came of it: every language has these words. */
export type ReceiptWords = typeof words;

export const en: ReceiptWords = words;
