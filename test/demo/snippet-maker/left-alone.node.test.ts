import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { leftAlone } from '../../../demo/snippet-maker/snippet/left-alone.ts';

const words = leftAlone.split(' ');
const read = (file: string): string => readFileSync(file, 'utf8');

describe('the words by which programs that rewrite scripts leave ours as it is', () => {
  it('stand in every script that a page in a frame loads', () => {
    const scripts = [...read('src/frame/embed.html').matchAll(/<script\b[^>]*>/g)].map(([tag]) =>
      tag.replace(/\s+/g, ' '),
    );
    expect(scripts).to.have.length(2);
    for (const script of scripts) expect(script).to.include(leftAlone);
  });

  it('are written by the plugin for WordPress, and it writes no others', () => {
    const plugin = read('demo/wordpress/turnout/includes/script.php');
    const pairs = [...plugin.matchAll(/^\t+'((?:data-|now)[\w-]+)'\s+=> '(\w+)',$/gm)].map(
      ([, name, value]) => (name === value ? name : `${name}="${value}"`),
    );
    expect(pairs).to.deep.equal(words);
  });

  it('are told in the README, each', () => {
    for (const word of words) expect(read('README.md')).to.include(`\`${word}\``);
  });
});
