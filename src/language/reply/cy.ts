import type { ReplyWords } from './en.ts';

export const cy: ReplyWords = {
  tellMe: 'Rhowch wybod i mi am yr un nesaf',
  noted: 'Rydych wedi gofyn am gael clywed am yr un nesaf',
  noPlace: 'Nid archeb yw hon: ni chymerwyd lle.',
};
