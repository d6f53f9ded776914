import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'rollup/parseAst';

interface Made {
  withOwnMembers(tree: unknown, code: string): string;
}

const { withOwnMembers } = (await import(
  new URL('../../../test/tools/own-members.mjs', import.meta.url).href
)) as Made;

const written = (code: string): string => withOwnMembers(parseAst(code), code);

describe('an object that our code makes', () => {
  it('has no prototype, nor has a copy of another or one within', () => {
    expect(written('f({a:{},...b})')).to.equal('f({__proto__:null,a:{__proto__:null},...b})');
  });

  it('has none either where it is made of entries', () => {
    expect(written('f(Object.fromEntries(a))')).to.equal('f(({__proto__:null,...Object.fromEntries(a)}))');
  });

  it('is written once, however often it is gone over', () => {
    const once = written('const a={};Object.fromEntries({b:a})');
    expect(written(once)).to.equal(once);
  });

  it('keeps the prototype that it was given, however that is written', () => {
    for (const code of ['f({__proto__:a})', 'f({"__proto__":a})']) expect(written(code)).to.equal(code);
  });

  it('leaves what is taken apart as it is, and text', () => {
    const code = 'const {a}=b,[{c}]=d;({a}=b);"{}";class E{}';
    expect(written(code)).to.equal(code);
  });

  it('is so in every file that is published for pages', () => {
    const files = readdirSync('dist/modules', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js') && !file.endsWith('rows.js'))
      .map((file) => `dist/modules/${file}`);
    const others = files.filter((file) => {
      const code = readFileSync(file, 'utf8');
      return written(code) !== code;
    });
    expect(files.length).to.be.above(200);
    expect(others).to.deep.equal([]);
  });
});
