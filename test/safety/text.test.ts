import { expect } from 'chai';
import { withoutMarkup } from '../../src/safety/markup.ts';
import { plainText, singleLine } from '../../src/safety/text.ts';

describe('text from outside', () => {
  it('keeps names, emoji and accents as they were typed', () => {
    for (const honest of [
      'Siân Ní Bhriain',
      "O'Brien–Smith",
      '李小龙',
      'محمد',
      '👨‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
      'e\u0301',
      'Jean-Luc  Petit',
      '__proto__',
    ]) {
      expect(plainText(honest)).to.equal(honest);
      expect(singleLine(honest)).to.equal(honest);
    }
  });

  it('cannot turn around the words that stand beside it', () => {
    expect(plainText('Tea \u202Eytrap\u202C \u2066x\u2069')).to.equal('Tea ytrap x');
  });

  it('has no control characters', () => {
    expect(plainText('a\0b\x07c\x1B[31md\x7Fe\x9Ff')).to.equal('abc[31mdef');
  });

  it('keeps its lines, however they were ended', () => {
    expect(plainText('a\r\nb\rc\nd\u2028e\u0085f\tg')).to.equal('a\nb\nc\nd\ne\nf\tg');
  });

  it('is one line where one line is asked for, so that no header can be smuggled into a letter', () => {
    expect(singleLine(' a@b.example \r\n Bcc: everyone@b.example\n')).to.equal(
      'a@b.example Bcc: everyone@b.example',
    );
  });

  it('is cut at the limit, and never through the middle of a character', () => {
    expect(plainText('x'.repeat(9000))).to.have.length(4000);
    expect(plainText('ab😀', 3)).to.equal('ab');
    expect(plainText('ab😀', 4)).to.equal('ab😀');
  });

  it('is well-formed', () => {
    expect(plainText('a\uD800b')).to.equal('a\uFFFDb');
    expect(plainText('\uDC00\uD800')).to.equal('\uFFFD\uFFFD');
    expect(plainText('😀')).to.equal('😀');
  });
});

describe('markup from outside', () => {
  const reduced = (html: string, text: string) => expect(withoutMarkup(html), html).to.equal(text);

  it('is reduced to what it says', () => {
    reduced('<b>Tea</b> &amp; <i class="a>b">cake</i>', 'Tea & cake');
    reduced('Tea', 'Tea');
  });

  it('loses scripts and styles with what they hold', () => {
    reduced('Tea<script>alert(1)</script>', 'Tea');
    reduced('Tea<style>*{color:red}</style >!', 'Tea!');
    reduced('Tea<script>never closed', 'Tea');
    reduced('Tea<!-- <b>unseen</b> -->!', 'Tea!');
    reduced('<scr<script>ipt>x</scr</script>ipt>', 'ipt>xipt>');
  });

  it('becomes lines where it had blocks', () => {
    reduced('<p>One</p>\n<p>Two<br>\n three</p>', '\nOne\n\nTwo\nthree\n');
    reduced('<ul><li>a<li>b</ul>', '\n\na\nb\n');
  });

  it('keeps the lines of text that has no blocks', () => {
    reduced('One\n\n<em>Two</em>\nthree', 'One\n\nTwo\nthree');
  });

  it('keeps what only looks like markup', () => {
    reduced('1 < 2 and 3 > 2, I <3 tea & cake', '1 < 2 and 3 > 2, I <3 tea & cake');
    reduced('R&D, Marks&Spencer; &nosuch;', 'R&D, Marks&Spencer; &nosuch;');
  });

  it('has its entities decoded once', () => {
    reduced('&amp;lt;b&amp;gt;', '&lt;b&gt;');
    reduced('&lt;script&gt;', '<script>');
    reduced(
      'it&#8217;s &#x2019; &ldquo;Caf&eacute;&rdquo; &Wcirc;yl&nbsp;&pound;5 &hellip;',
      'it’s ’ “Café” Ŵyl\u00A0£5 …',
    );
    reduced('&#0;&#1114112;&#99999999999;', '\uFFFD\uFFFD\uFFFD');
  });

  it('is read in one go, however hostile', () => {
    for (const hostile of [
      '<b',
      '<b "',
      "<b x='",
      '<!--',
      '<script',
      '<script>',
      '</',
      '&',
      '&#',
      '<b\n=',
      '= "<',
    ]) {
      expect(withoutMarkup(hostile.repeat(20_000)).length).to.be.at.most(40_000);
    }
  });
});
