import type { SeveralWords } from './en.ts';

export const cy: SeveralWords = {
  title: (n) => (n > 1 ? `Archebu ${digwyddiadau(n)}` : 'Archebu digwyddiad'),
  picked: 'Y digwyddiadau rydych yn eu harchebu',
  pickedAlready: 'Rydych wedi dewis hwn',
  waits: 'Llawn: byddwch yn ymuno â’r rhestr aros',
  remove: (event) => `Tynnu ${event} oddi ar y rhestr`,
  addAnother: 'Ychwanegu digwyddiad arall',
  pickToAdd: 'I ychwanegu digwyddiad arall, dewiswch ef yn yr amserlen.',
  goOn: (n) => `Mynd ymlaen â ${digwyddiadau(n)}`,
  sameTime: (one, other) => `Mae ${one} a ${other} ar yr un pryd.`,
  sameDay: (one, other) => `Mae ${one} a ${other} ar yr un diwrnod. Gwiriwch y gallwch ddod i’r ddau.`,
  bookedAlone: (event) =>
    `Mae sawl math o le ar gyfer ${event}, felly caiff ei archebu ar ei ben ei hun. Archebwch ef ar ôl anfon hwn.`,
  sending: (n, of) => `Wrthi’n anfon ${n} o ${of}`,
  cameOfIt: 'Dyma a ddaeth o’ch archebion',
  notAll: 'Nid aeth pob archeb drwodd',
  keepsDone: 'Mae’r hyn a archebwyd yn aros. Dim ond y lleill y bydd y botwm isod yn eu hanfon.',
  unknown: 'Ni allem ddweud a gyrhaeddodd yr archeb hon. Mae’n ddiogel ei hanfon eto.',
  unknownOnce: 'Ni allem ddweud a gyrhaeddodd yr archeb hon. Gwiriwch a ddaeth cadarnhad cyn ei hanfon eto.',
  notSent: 'Heb ei anfon eto',
  checkAnswers: 'Mae angen edrych eto ar rywbeth yn yr atebion. Gweler isod.',
};

/** Numbers take the singular; two softens it. */
const digwyddiadau = (n: number): string => (n === 2 ? '2 ddigwyddiad' : `${n} digwyddiad`);
