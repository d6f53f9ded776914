import { expect } from 'chai';
import { normalise, normaliseAnswers, wellFormed } from '../../src/booking/normalise.ts';
import type { Answer, Question } from '../../src/booking/question.ts';
import { ownMembers } from './own-members.ts';
import { ask } from './questions.ts';

describe('an answer as it was meant', () => {
  const table: [what: string, type: Question['type'], typed: Answer, meant: Answer | undefined][] = [
    ['loses the space around it', 'text', '  Siân Ní Bhriain\u00a0 ', 'Siân Ní Bhriain'],
    ['keeps the space inside it', 'text', 'Jean-Luc  double  space', 'Jean-Luc  double  space'],
    ['has plain spaces for those that do not break', 'text', 'nb\u00a0space', 'nb space'],
    ['is on one line where there is one', 'text', 'name\r\nX-Header: 1\u2028x', 'name X-Header: 1 x'],
    [
      'keeps its lines where there are several',
      'textarea',
      'one\r\ntwo\rthree\n\nfour',
      'one\ntwo\nthree\n\nfour',
    ],
    ['loses what no keyboard types', 'text', 'nul\u0000 bell\u0007 del\u007f', 'nul bell del'],
    ['loses it on several lines too, but no tab', 'textarea', 'a\u0000\tb\u001b[31m', 'a\tb[31m'],
    ['keeps wide letters in words', 'text', 'ＡＢＣ 山田　太郎', 'ＡＢＣ 山田　太郎'],
    ['keeps emoji, joiners and accents', 'text', '👨‍👩‍👧 e\u0301', '👨‍👩‍👧 e\u0301'],
    ['keeps a formula, which is the organiser’s file’s business', 'text', '=1+1', '=1+1'],
    ['is nothing where nothing can be seen', 'text', ' \u200b\u00a0\t', undefined],
    ['is nothing where nothing was typed', 'email', '', undefined],
    ['has plain digits in a telephone number', 'tel', '０７７００ ９００１２３', '07700 900123'],
    ['has plain digits for Arabic ones in a telephone number', 'tel', '٠٧٧٠٠ ۹۰۰۱۲۳', '07700 900123'],
    ['has plain dashes in a telephone number', 'tel', '01632–960‑001', '01632-960-001'],
    [
      'has no unseen marks in a pasted number',
      'tel',
      '\u202a+44\u00a07700\u200b 900123\u202c',
      '+44 7700 900123',
    ],
    ['has no unseen marks in a pasted address', 'email', '\ufeffada@example.org\u200b', 'ada@example.org'],
    ['keeps the marks that join letters in words', 'text', 'می\u200cخواهم', 'می\u200cخواهم'],
    [
      'keeps every part of an address in its place',
      'address',
      ' 1 High St \n\n Ely\r\n\n',
      '1 High St\n\nEly',
    ],
    ['keeps a telephone number readable', 'tel', ' +44 (0)1632 960 001 ', '+44 (0)1632 960 001'],
    ['has a plain host in an address', 'email', ' Ada.L＠Example.ORG', 'Ada.L@example.org'],
    ['is the address of a name with its address', 'email', '"Ada L" < ada@example.org > ', 'ada@example.org'],
    ['is the address in pointed brackets', 'email', '<ada@example.org>', 'ada@example.org'],
    ['is the address of a link', 'email', 'MAILTO:ada@example.org?subject=Hi', 'ada@example.org'],
    ['is an address without the mark that followed', 'email', 'ada@example.org.', 'ada@example.org'],
    ['is an address without a comma after it', 'email', 'ada@example.org, ', 'ada@example.org'],
    ['has dots in its host', 'email', 'ada@example,co,uk', 'ada@example.co.uk'],
    [
      'keeps two addresses, of which nobody knows which is meant',
      'email',
      'a@b.org,c@d.org',
      'a@b.org,c@d.org',
    ],
    ['keeps a question mark in a name', 'email', 'ada?l@example.org', 'ada?l@example.org'],
    ['keeps a name in text of another type', 'text', 'Ada <ada@example.org>.', 'Ada <ada@example.org>.'],
    ['is nothing where only marks are left', 'email', '<>', undefined],
    ['is no two lines in an address', 'email', 'a@b.example\r\nBcc: x', 'a@b.example bcc: x'],
    ['has plain digits in a date', 'date', '２０１９-02-28', '2019-02-28'],
    ['is well-formed', 'text', 'a\ud800b', 'a\ufffdb'],
    ['is the number it is', 'number', 3, 3],
    ['is the no that it is', 'checkbox', false, false],
    ['has no empty words in a list', 'checkbox', [' a ', ' '], ['a']],
    ['is nothing where the list is empty', 'checkbox', [], undefined],
    ['is what the partner wrote where it is hidden', 'hidden', ' \u00a0x ', ' \u00a0x '],
  ];
  for (const [what, type, typed, meant] of table) {
    it(what, () => expect(normalise(typed, ask('q', { type }))).to.deep.equal(meant));
  }

  it('is the option that was picked, to the letter', () => {
    const question = ask('q', { type: 'radio', options: [{ value: 'a\u00a0 ', label: 'A' }] });
    expect(normalise('a\u00a0 ', question)).to.equal('a\u00a0 ');
  });

  it('means the same when it is read again', () => {
    for (const [, type, typed] of table) {
      const once = normalise(typed, ask('q', { type }));
      if (once !== undefined) expect(normalise(once, ask('q', { type }))).to.deep.equal(once);
    }
  });

  it('is taken for every question in every group, and for nothing that is no question', () => {
    const questions = [ask('a'), ask('g', { type: 'group', questions: [ask('b')] }), ask('blank')];
    expect(
      normaliseAnswers(questions, { a: ' x ', b: ' y ', blank: ' ', stranger: 'z', g: 'z' }),
    ).to.deep.equal({
      a: 'x',
      b: 'y',
    });
    expect(normaliseAnswers([ask('constructor')], ownMembers({}))).to.deep.equal({});
  });

  it('leaves whole pairs whole', () => {
    expect(wellFormed('💩 \ud83d \udca9 a')).to.equal('💩 \ufffd \ufffd a');
  });
});
