import { expect } from 'chai';
import { suggestAddress } from '../../src/booking/suggest-address.ts';

describe('an address that was nearly a common one', () => {
  for (const [typed, meant] of [
    ['seren@gmial.com', 'seren@gmail.com'],
    ['seren@gmai.com', 'seren@gmail.com'],
    ['seren@gmaill.com', 'seren@gmail.com'],
    ['seren@gmsil.com', 'seren@gmail.com'],
    ['seren@gmail.con', 'seren@gmail.com'],
    ['seren@gmail.co', 'seren@gmail.com'],
    ['Seren.Jones@GMIAL.COM', 'Seren.Jones@gmail.com'],
    ['seren@hotmial.co.uk', 'seren@hotmail.co.uk'],
    ['seren@hotmail.couk', 'seren@hotmail.co.uk'],
    ['seren@yaho.co.uk', 'seren@yahoo.co.uk'],
    ['seren@outlok.com', 'seren@outlook.com'],
    ['seren@iclould.com', 'seren@icloud.com'],
    ['seren@btinternet.cmo', 'seren@btinternet.com'],
    ['seren@riverside.og.uk', 'seren@riverside.org.uk'],
    ['seren@riverside.co.uj', 'seren@riverside.co.uk'],
    ['seren@riverside.con', 'seren@riverside.com'],
  ] as const)
    it(`is offered for ${typed}`, () => expect(suggestAddress(typed)).to.equal(meant));

  for (const right of [
    'seren@gmail.com',
    'seren@ymail.com',
    'seren@mail.com',
    'seren@email.com',
    'seren@live.co.uk',
    'seren@gmx.de',
    'seren@example.org',
    'seren@museum.wales',
    'seren@amgueddfa.cymru',
    'seren@sheffield.gov.uk',
    'seren@skye.org',
    'seren@prifysgol.ac.uk',
    'seren@nhs.uk',
    'seren',
    '@gmial.com',
    'seren@',
    '',
    `seren@${'a'.repeat(100_000)}.con`,
    'seren@constructor',
  ])
    it(`is offered for no other: ${right.slice(0, 40)}`, () =>
      expect(suggestAddress(right)).to.equal(undefined));
});
