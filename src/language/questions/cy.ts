import { places } from '../welsh.ts';
import type { QuestionWords } from './en.ts';

export const cy: QuestionWords = {
  name: { label: 'Eich enw', missing: 'Rhowch eich enw' },
  email: {
    label: 'Cyfeiriad e-bost',
    hint: 'Er mwyn i’r trefnwyr allu ysgrifennu atoch.',
    missing: 'Rhowch eich cyfeiriad e-bost',
  },
  telephone: { label: 'Rhif ffôn', why: 'Rhag ofn i rywbeth newid ar fyr rybudd.' },
  organisation: { label: 'Sefydliad' },
  organisationType: { label: 'Pa un o’r rhain ydych chi?' },
  places: { label: 'Faint o leoedd?', missing: 'Rhowch faint o leoedd sydd eu hangen arnoch' },
  placesLeft: (left, max) =>
    max < left ? `Gallwch archebu hyd at ${places(max)}.` : `Mae ${places(left)} ar ôl.`,
  accessRequirements: {
    label: 'A oes arnoch angen unrhyw beth er mwyn gallu cymryd rhan?',
    hint: 'Er enghraifft mynediad heb risiau, dolen glyw, dehonglydd iaith arwyddion, lle tawel.',
    why: 'Er mwyn gallu ei drefnu mewn pryd.',
  },
  anythingElse: { label: 'A hoffech ddweud unrhyw beth arall wrthym?' },
  privacy: {
    label: 'Rwy’n cytuno i’m hatebion gael eu defnyddio ar gyfer yr archeb hon',
    why: 'Dim ond os cytunwch y gellir cadw eich atebion.',
    required: 'Heb hynny ni ellir eu cadw',
    missing: 'Ticiwch y blwch i gytuno i’ch atebion gael eu defnyddio',
  },
  privacyOfMessage: { label: 'Rwy’n cytuno i’m hatebion gael eu defnyddio ar gyfer yr ymholiad hwn' },
  organisationTypes: {
    museum: 'Amgueddfa, oriel neu sefydliad treftadaeth',
    community: 'Grŵp cymunedol neu wirfoddol',
    statutory: 'Y sector cyhoeddus',
    funder: 'Cyllidwr',
    individual: 'Rwy’n dod ar fy rhan fy hun',
    other: 'Rhywbeth arall',
  },
};
