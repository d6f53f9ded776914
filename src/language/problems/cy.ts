import type { Catalogue } from '../catalogue.ts';
import { dates, places, softened } from '../welsh.ts';
import type { Facts, ProblemWords } from './en.ts';

/** “Eich enw” becomes “eich enw”; what follows needs no mutation then. */
const isYours = /^eich(?= )/i;
const yours = (label: string): string | undefined =>
  isYours.test(label) && !label.endsWith('?') ? label.replace(isYours, 'eich') : undefined;

/** A long label is known by its beginning. What is quoted is never mutated. */
const quoted = (label: string): string =>
  `“${label.length > 60 ? `${label.slice(0, 50).replace(/\s+\S*$/, '')}…` : label}”`;

const ask = ({ label, type }: Facts): string => {
  const thing = yours(label);
  switch (type) {
    case 'radio':
    case 'select':
    case 'rating':
      return thing ? `Dewiswch ${thing}` : `Dewiswch ateb ar gyfer ${quoted(label)}`;
    case 'choices':
      return `Dewiswch o leiaf un ateb ar gyfer ${quoted(label)}`;
    case 'tick':
      return `Ticiwch ${quoted(label)}`;
    case 'email':
      if (/^(cyfeiriad )?e-?bost$/i.test(label)) return 'Rhowch eich cyfeiriad e-bost';
      return `Rhowch ${thing ?? `gyfeiriad e-bost ar gyfer ${quoted(label)}`}`;
    case 'tel':
      if (/^(rhif )?ffôn$/i.test(label)) return 'Rhowch eich rhif ffôn';
      return `Rhowch ${thing ?? `rif ffôn ar gyfer ${quoted(label)}`}`;
    case 'number':
      return `Rhowch ${thing ?? `rif ar gyfer ${quoted(label)}`}`;
    case 'file':
      return `Dewiswch ${thing ?? `ffeil ar gyfer ${quoted(label)}`}`;
    case 'date':
      return `Rhowch ${thing ?? `ddyddiad ar gyfer ${quoted(label)}`}`;
    case 'time':
      return `Rhowch ${thing ?? `amser ar gyfer ${quoted(label)}`}`;
    default:
      if (thing) return `Rhowch ${thing}`;
      return label.endsWith('?') ? `Atebwch ${quoted(label)}` : `Llenwch ${quoted(label)}`;
  }
};

const words: ProblemWords = {
  required: (facts) => facts.missing || ask(facts),
  'required-because': (facts) => `${facts.missing || ask(facts)}. ${facts.reason}`,
  'not-agreed': ({ label, missing }) => missing || `Ticiwch ${quoted(label)}`,
  'not-an-email': () => 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@example.com',
  'email-needed': () =>
    'Rhowch eich cyfeiriad e-bost. Mae’r digwyddiad hwn yn derbyn un archeb ar gyfer pob cyfeiriad',
  needed: ({ by, ...facts }) =>
    [facts.missing || ask(facts), by && `Mae ei angen ar gyfer ${quoted(String(by))}`]
      .filter(Boolean)
      .join('. '),
  'not-a-telephone': () => 'Rhowch rif ffôn, fel 01632 960 001 neu +44 808 157 0192',
  'not-a-number': ({ label }) => `Rhowch rif ar gyfer ${quoted(label)}, mewn ffigurau`,
  'not-whole': ({ label }) => `Rhowch rif cyfan ar gyfer ${quoted(label)}`,
  'not-a-date': ({ label }) => `Rhowch ddyddiad go iawn ar gyfer ${quoted(label)}, fel 27 3 2026`,
  'not-a-time': ({ label }) => `Rhowch amser ar gyfer ${quoted(label)}, fel 14:30`,
  'address-without-line': ({ label }) => `Rhowch y llinell gyntaf ar gyfer ${quoted(label)}`,
  'address-without-town': ({ label }) => `Rhowch y dref neu’r ddinas ar gyfer ${quoted(label)}`,
  'address-incomplete': ({ label }) => `Rhowch y llinell gyntaf a’r dref o leiaf ar gyfer ${quoted(label)}`,
  'file-too-large': ({ label, max }) => `Dewiswch ffeil o hyd at ${max} MB ar gyfer ${quoted(label)}`,
  'file-wrong-kind': ({ label }) =>
    `Dewiswch fath arall o ffeil ar gyfer ${quoted(label)}: enwir y rhai a dderbynnir yno`,
  'one-of': ({ label, missing, reason }) =>
    [missing || `Atebwch o leiaf un o’r cwestiynau o dan ${quoted(label)}`, reason]
      .filter(Boolean)
      .join('. '),
  'own-words': ({ label }) =>
    `Dywedwch yn eich geiriau eich hun beth a ddewiswyd gennych ar gyfer ${quoted(label)}`,
  'option-full': ({ label }) =>
    `Dewiswch rywbeth arall ar gyfer ${quoted(label)}: mae’r hyn a ddewiswyd gennych yn llawn erbyn hyn`,
  'not-an-option': ({ label }) => `Dewiswch un o’r atebion a restrir ar gyfer ${quoted(label)}`,
  'too-small': ({ label, min }) => `Rhowch ${min} neu fwy ar gyfer ${quoted(label)}`,
  'too-large': ({ label, max }) => `Rhowch ${max} neu lai ar gyfer ${quoted(label)}`,
  'too-early': ({ label, min }) => `Rhowch ${softened(String(min))} neu’n hwyrach ar gyfer ${quoted(label)}`,
  'too-late': ({ label, max }) => `Rhowch ${softened(String(max))} neu’n gynharach ar gyfer ${quoted(label)}`,
  'too-long': ({ label, max }) => `Cwtogwch ${quoted(label)} i ${max} nod neu lai`,
  'wrong-pattern': ({ label, title }) =>
    title || `Ysgrifennwch ${quoted(label)} yn y ffurf y gofynnir amdani`,
  'too-many-places': ({ max }) =>
    max ? `Gallwch archebu hyd at ${places(Number(max))}` : 'Dewiswch lai o leoedd',
  'sold-out': () => 'Mae’r lleoedd i gyd newydd gael eu cymryd.',
  'insufficient-capacity': ({ remaining }) =>
    remaining ? `Dim ond ${places(Number(remaining))} sydd ar ôl.` : 'Nid oes digon o leoedd ar ôl.',
  'already-booked': () => 'Mae lle yn y digwyddiad hwn eisoes wedi’i archebu gyda’r manylion hyn.',
  'booking-not-open': () => 'Nid yw’r cyfnod archebu ar gyfer y digwyddiad hwn wedi dechrau eto.',
  'booking-cancelled': () => 'Cafodd yr archeb hon ei chanslo.',
  'booking-closed': () => 'Mae’r cyfnod archebu ar gyfer y digwyddiad hwn wedi dod i ben.',
  'id-reused': () => 'Mae archeb gynharach o’r dudalen hon eisoes wedi’i chofnodi.',
  'not-found': () => 'Nid oes modd archebu lle yn y digwyddiad hwn yma bellach.',
  invalid: () => 'Gwiriwch eich atebion.',
  'endpoint-not-working': () => 'Nid yw archebu’n gweithio ar y dudalen hon.',
  'too-many-requests': () =>
    'Mae gormod o archebion yn cyrraedd ar hyn o bryd. Rhowch gynnig arall arni yn nes ymlaen.',
  'proof-of-work': () =>
    'Ni chafodd ei anfon, gan nad oedd modd gwirio’r porwr hwn mewn pryd. Rhowch gynnig arall arni, neu cysylltwch â’r trefnwyr.',
  'captcha-needed': () => 'Ni anfonwyd dim y tro hwn. Cwblhewch y gwiriad uwchben y botwm, yna anfonwch ef.',
  'captcha-failed': () =>
    'Ni chafodd ei anfon, gan fod y gwiriad uwchben y botwm wedi dod i ben neu heb lwyddo. Cwblhewch ef eto, yna anfonwch ef.',
  'not-accepted': () => 'Ni dderbyniwyd yr archeb.',
};

export const cy: Catalogue<ProblemWords> = { language: 'cy', dates, words };
