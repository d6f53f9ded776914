/** What the page says on which a visitor looks after a booking. */
export interface ManageWords {
  readonly headings: { readonly [standing: string]: string };
  readonly reference: (reference: string) => string;
  readonly places: (places: number) => string;
  readonly cancel: string;
  readonly why: string;
  /** Of what is no booking. */
  readonly withdraw: string;
  readonly withdrawn: string;
  readonly notFound: string;
  readonly later: string;
}

const en: ManageWords = {
  headings: {
    confirmed: 'You are booked',
    pending: 'Your request was received',
    noted: 'You asked to hear about the next one',
    'waiting-list': 'You are on the waiting list',
    cancelled: 'Your booking is cancelled',
  },
  reference: (reference) => `Your reference: ${reference}`,
  places: (places) => `Places: ${places}`,
  cancel: 'Cancel this booking',
  withdraw: 'Do not tell me after all',
  withdrawn: 'You will not be told',
  why: 'If you cannot come, cancelling lets someone else have your place.',
  notFound: 'There is no booking at this address',
  later: 'That did not work. Nothing was changed. Please try again in a minute.',
};

const cy: ManageWords = {
  headings: {
    confirmed: 'Mae eich lle wedi’i archebu',
    pending: 'Derbyniwyd eich cais',
    noted: 'Rydych wedi gofyn am gael clywed am yr un nesaf',
    'waiting-list': 'Rydych ar y rhestr aros',
    cancelled: 'Mae eich archeb wedi’i chanslo',
  },
  reference: (reference) => `Eich cyfeirnod: ${reference}`,
  places: (places) => `Lleoedd: ${places}`,
  cancel: 'Canslo’r archeb hon',
  withdraw: 'Peidiwch â rhoi gwybod i mi wedi’r cyfan',
  withdrawn: 'Ni chewch eich hysbysu',
  why: 'Os na allwch ddod, bydd canslo’n rhoi eich lle i rywun arall.',
  notFound: 'Nid oes archeb yn y cyfeiriad hwn',
  later: 'Ni weithiodd hynny. Ni newidiwyd dim. Rhowch gynnig arall arni mewn munud.',
};

/** In the language in which the booking was made. */
export const manageWords = (locale: string): { readonly lang: string; readonly words: ManageWords } =>
  /^cy\b/i.test(locale) ? { lang: 'cy', words: cy } : { lang: 'en', words: en };
