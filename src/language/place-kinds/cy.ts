import type { PlaceKindWords } from './en.ts';

export const cy: PlaceKindWords = {
  question: { label: 'Math o le', missing: 'Dewiswch fath o le' },
  nothingPaid: 'Nid oes dim i’w dalu ar y dudalen hon.',
  free: 'Am ddim',
  priced: (kind, price) => `${kind}: ${price}`,
  elsewhere: 'Telir am y rhain, a’u harchebu, ar wefan arall:',
  payOn: (kind, host) => `${kind} (talu ac archebu ar ${host})`,
  noneHere: 'Ni ellir archebu lle yma.',
};
