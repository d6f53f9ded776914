import { expect } from 'chai';
import { parseAst } from 'rollup/parseAst';

interface Slimming {
  slim(tree: unknown, code: string): string;
}

const { slim } = (await import(
  new URL('../../../test/tools/slim-templates.mjs', import.meta.url).href
)) as Slimming;

const slimmed = (code: string): string => slim(parseAst(code), code);

describe('templates in the bundle', () => {
  it('keep one space wherever a template has any, so that words and inline elements stay apart', () => {
    expect(slimmed('html`<p>\n    a <b>b</b>\n    <i>${c}</i>\n</p>`')).to.equal(
      'html`<p> a <b>b</b> <i>${c}</i> </p>`',
    );
  });

  it('keep what their expressions hold', () => {
    expect(slimmed('html`<p>\n${"a  b"}${html`<b>\n\n</b>`}</p>`')).to.equal(
      'html`<p> ${"a  b"}${html`<b> </b>`}</p>`',
    );
  });

  it('leave every other text alone', () => {
    const code = 'const a = `b\n   c`; other`d  e`; "html`  `";';
    expect(slimmed(code)).to.equal(code);
  });

  it('leave out what styles say to people, and spaces that styles do without', () => {
    expect(
      slimmed('css`\n  /* why; */\n  a,\n  b > c {\n    color: red;\n    margin: 0 auto;\n  }\n`'),
    ).to.equal('css` a,b>c{color:red;margin:0 auto}`');
  });

  it('leave out the nought before a point, and no other', () => {
    expect(slimmed('css`a{margin:0 0.5em -0.25em 10.5px;width:calc(0.5em*20)}`')).to.equal(
      'css`a{margin:0 .5em -.25em 10.5px;width:calc(.5em*20)}`',
    );
  });

  it('keep the spaces that mean something in a style', () => {
    const code = 'css`a :hover b{width:calc(1px + (2em - 3px));container:x / inline-size}`';
    expect(slimmed(code)).to.equal(code);
  });

  it('keep quoted text in styles as it is', () => {
    const code = `css\`a{grid-template:'date  what' auto;content:"/* ; } */  : "}\``;
    expect(slimmed(code)).to.equal(code);
  });
});
