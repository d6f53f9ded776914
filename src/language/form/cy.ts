import type { Catalogue } from '../catalogue.ts';
import { dates, places, softened } from '../welsh.ts';
import type { FormWords } from './en.ts';

const words: FormWords = {
  bookAPlace: (event) => `Archebu lle: ${event}`,
  joinTheWaitingList: (event) => `Ymuno â’r rhestr aros: ${event}`,
  enquire: 'Cysylltu',
  chooseAnother: 'Dewis digwyddiad arall',
  chooseFirst: 'Dewiswch ddigwyddiad er mwyn archebu lle.',
  loading: 'Wrthi’n llwytho’r ffurflen',
  optional: 'dewisol',
  submit: (n) => (n > 1 ? `Archebu ${places(n)}` : 'Archebu lle'),
  submitWaiting: 'Ymuno â’r rhestr aros',
  sending: 'Wrthi’n anfon',
  stillSending: 'Yn dal i anfon. Gall hyn gymryd munud.',
  checking: 'Wrthi’n gwirio mai person sy’n archebu. Gall hyn gymryd ychydig eiliadau.',
  busy: (seconds) =>
    `Mae llawer o bobl yn archebu. Byddwn yn rhoi cynnig arall arni ymhen ${seconds} eiliad.`,
  offline: 'Rydych all-lein. Byddwn yn anfon hyn pan fyddwch yn ôl ar-lein. Cadwch y dudalen hon ar agor.',
  tryNow: 'Rhoi cynnig arni nawr',
  tryAgain: 'Rhoi cynnig arall arni',
  charactersLeft: (n) => `Mae gennych ${n} nod ar ôl`,
  charactersOver: (n) => `Mae gennych ${n} nod yn ormod`,
  choose: 'Dewiswch un',
  error: 'Gwall:',
  thereIsAProblem: 'Mae problem wedi codi',
  didYouMean: (address) => `Ai ${address} oeddech chi’n ei feddwl?`,
  changeTo: (address) => `Ie, newid i ${address}`,
  goesTo: (recipient) => `Bydd ${recipient} yn cael eich atebion.`,
  goesToUntil: (recipient, date) =>
    `Bydd ${recipient} yn cael eich atebion ac yn eu cadw tan ${softened(date)}.`,
  keptUntil: (date) => `Bydd eich atebion yn cael eu cadw tan ${softened(date)}.`,
  privacyNotice: 'Hysbysiad preifatrwydd (yn agor mewn tab newydd)',
  notAllowed: 'Ni chaniateir anfon o’r dudalen hon.',
  notFetched:
    'Ni chafodd ei anfon, gan nad oedd modd llwytho rhan o’r dudalen hon. Gwiriwch y cysylltiad a rhowch gynnig arall arni.',
  waitInstead: 'Ymuno â’r rhestr aros yn lle hynny',
  bookFewer: (n) => `Archebu ${places(n)} yn lle hynny`,
  sendAsNew: 'Anfon fel archeb newydd',
  keepThatOne: (reference) => `Cadw’r archeb ${reference}`,
  otherWay: 'Gallwch hefyd gysylltu â’r trefnwyr:',
  confirmed: 'Mae eich archeb wedi’i chadarnhau',
  onWaitingList: 'Rydych ar y rhestr aros',
  pending: 'Mae eich cais wedi dod i law',
  unconfirmed: 'Mae eich archeb wedi’i hanfon',
  enquirySent: 'Diolch. Mae eich neges wedi’i hanfon.',
  yourReference: 'Eich cyfeirnod:',
  keepReference: 'Cadwch y cyfeirnod hwn.',
  position: (n) => `Rydych yn rhif ${n} ar y rhestr. Os daw lle’n rhydd, gall y trefnwyr ei gynnig i chi.`,
  onListNext: 'Os daw lle’n rhydd, gall y trefnwyr ei gynnig i chi.',
  pendingNext: 'Bydd y trefnwyr yn penderfynu ac yn rhoi gwybod i chi.',
  unconfirmedNext:
    'Ni all y gwasanaeth hwn gadarnhau archebion yma. Os na chlywch gan y trefnwyr, gofynnwch iddynt.',
  confirmationSentTo: (email) => `Rydym wedi anfon cadarnhad i ${email}.`,
  confirmationSent: 'Rydym wedi anfon cadarnhad atoch.',
  unknownHeading: 'Nid ydym yn gwybod a gyrhaeddodd eich archeb',
  unknownRepeatable:
    'Mae eich atebion yma o hyd. Mae’n ddiogel rhoi cynnig arall arni: ni fyddwch yn archebu ddwywaith.',
  unknownOnce:
    'Mae eich atebion yma o hyd. Gwiriwch a ddaeth cadarnhad cyn rhoi cynnig arall arni, neu cysylltwch â’r trefnwyr.',
  tryAfter: (time) => `Rhowch gynnig arall arni ar ôl ${time}.`,
  earlierUnheardOnce: (time) =>
    `Fe wnaethoch chi anfon archeb am ${time} ond ni chawsom ateb. Gwiriwch a ddaeth cadarnhad cyn ei hanfon eto, neu cysylltwch â’r trefnwyr.`,
  earlierUnheard: (time) =>
    `Anfonwyd archeb gennych am ${time} ac ni ddaeth ateb. Mae’n ddiogel ei hanfon eto: ni fyddwch yn archebu ddwywaith.`,
  ofMessage: {
    unknownHeading: 'Nid ydym yn gwybod a gyrhaeddodd eich neges',
    unknownRepeatable:
      'Mae eich atebion yma o hyd. Mae’n ddiogel rhoi cynnig arall arni: dim ond unwaith y caiff eich neges ei chyfrif.',
    earlierUnheardOnce: (time) =>
      `Fe wnaethoch chi anfon neges am ${time} ond ni chawsom ateb. Gwiriwch a ddaeth ateb cyn ei hanfon eto, neu cysylltwch â’r trefnwyr.`,
    earlierUnheard: (time) =>
      `Anfonwyd neges gennych am ${time} ac ni ddaeth ateb. Mae’n ddiogel ei hanfon eto: dim ond unwaith y caiff ei chyfrif.`,
    submit: () => 'Anfon',
    checking: 'Wrthi’n gwirio mai person sy’n ysgrifennu. Gall hyn gymryd ychydig eiliadau.',
    busy: (seconds) =>
      `Mae llawer o bobl yn ysgrifennu. Byddwn yn rhoi cynnig arall arni ymhen ${seconds} eiliad.`,
    sendAsNew: 'Anfon fel neges newydd',
    keepThatOne: (reference) => `Cadw’r neges ${reference}`,
    earlierKept: 'Mae eich neges gynharach yn sefyll',
    problems: {
      'already-booked': () => 'Mae neges gyda’r manylion hyn yma eisoes.',
      'booking-not-open': () => 'Nid yw negeseuon yn cael eu derbyn yma eto.',
      'booking-closed': () => 'Nid yw negeseuon yn cael eu derbyn yma bellach.',
      'booking-cancelled': () => 'Cafodd y neges hon ei thynnu’n ôl.',
      'id-reused': () => 'Mae neges gynharach o’r dudalen hon eisoes wedi’i chofnodi.',
      'not-found': () => 'Nid yw negeseuon yn cael eu derbyn yma bellach.',
      'sold-out': () => 'Nid yw negeseuon yn cael eu derbyn yma bellach.',
      'endpoint-not-working': () => 'Ni ellir anfon negeseuon o’r dudalen hon.',
      'too-many-requests': () =>
        'Mae gormod o negeseuon yn cyrraedd ar hyn o bryd. Rhowch gynnig arall arni yn nes ymlaen.',
      'not-accepted': () => 'Ni dderbyniwyd y neges.',
    },
  },
  changeOrCancel: 'Newid neu ganslo',
  bookAnother: 'Archebu lle mewn digwyddiad arall',
  bookAgain: 'Archebu lle arall',
  day: 'Diwrnod',
  month: 'Mis',
  year: 'Blwyddyn',
  pleaseSay: 'Dywedwch pa un',
  earlierKept: 'Mae eich archeb gynharach yn sefyll',
  sendAnother: 'Anfon un arall',
};

export const cy: Catalogue<FormWords> = { language: 'cy', dates, words };
