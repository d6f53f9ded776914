import type { Catalogue } from '../catalogue.ts';
import type { DetailWords } from './en.ts';

const words: DetailWords = {
  programme: 'Rhaglen',
  prices: 'Prisiau',
  soldOut: (offer) => `${offer} (wedi gwerthu allan)`,
  languages: 'Iaith',
  languageNames: { en: 'Saesneg', cy: 'Cymraeg', bfi: 'Iaith Arwyddion Prydain' },
  doors: 'Drysau’n agor',
  meetingPoint: 'Man cyfarfod',
  instructions: 'Cyn i chi ddod',
  access: 'Mynediad',
  accessUnknown: 'Ni wyddys dim am fynediad. Gofynnwch i’r trefnwyr.',
  contact: 'Cysylltu',
  join: 'Ymuno ar-lein',
  joinOnceBooked: 'Cewch y ddolen i ymuno ar ôl archebu.',
  visitorsTime: (when) => `Amser y digwyddiad ei hun yw hwnnw. Lle rydych chi: ${when}`,
};

export const cy: Catalogue<DetailWords> = { language: 'cy', words };
