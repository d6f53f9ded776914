import { expect } from 'chai';
import { successPage } from '../../src/elements/booking-form/success-page.ts';
import { openForm } from './forms.ts';
import { Visitor } from '../journeys/visitor.ts';

const page = 'https://charity.example/events';
const leads = (successUrl: string, successOrigins = '') => successPage({ successUrl, successOrigins }, page);
const codes = (successUrl: string, successOrigins?: string): string[] =>
  leads(successUrl, successOrigins).troubles.map(({ code }) => code);

describe('the page that opens after a booking', () => {
  it('is one of the page’s own site, or of a site that the partner lists', () => {
    expect(leads('/thank-you').url).to.equal('https://charity.example/thank-you');
    expect(leads('https://thanks.example/a').url).to.equal(undefined);
    expect(leads('https://thanks.example/a', 'https://other.example https://thanks.example').url).to.equal(
      'https://thanks.example/a',
    );
    expect(leads('')).to.deep.equal({ url: undefined, troubles: [] });
  });

  it('is none that a page’s script gave to every object', () => {
    // Old libraries add members to the prototype of everything.
    Object.defineProperty(Object.prototype, 'url', { value: 'https://added.example/', configurable: true });
    try {
      expect(leads('').url).to.equal(undefined);
      expect(leads('https://thanks.example/a').url).to.equal(undefined);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'url');
    }
  });

  it('is no script, and no site whose name only looks like a listed one', () => {
    const listed = 'https://thanks.example';
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      'mailto:a@b.example',
      'https://thanks.example.evil.example/',
      'https://thanks.example@evil.example/',
      'http://thanks.example/',
      'https://thanks.example:8443/',
      '//evil.example/',
    ])
      expect(leads(url, listed).url, url).to.equal(undefined);
  });

  it('is told to the editor where it is wrong, with the attribute and the value', () => {
    expect(codes('https://')).to.deep.equal(['bad-success-url']);
    expect(codes('javascript:alert(1)')).to.deep.equal(['bad-success-url']);
    expect(leads('https://thanks.example/a').troubles).to.deep.equal([
      {
        code: 'success-url-elsewhere',
        facts: {
          attribute: 'success-url',
          value: 'https://thanks.example/a',
          origin: 'https://thanks.example',
        },
      },
    ]);
    for (const origins of ['thanks.example', 'http://thanks.example', 'https://thanks.example/path', '*'])
      expect(codes('/thanks', origins), origins).to.deep.equal(['bad-success-origins']);
  });
});

describe('what a page settles beforehand, where it is wrong,', () => {
  const wrong: readonly (readonly [attributes: { readonly [name: string]: string }, notice: string])[] = [
    [
      { 'success-url': 'https://thanks.example/' },
      'Write success-origins="https://thanks.example" beside it',
    ],
    [{ 'success-url': 'javascript:1' }, 'success-url="javascript:1" is not the address of a page.'],
    [{ answers: '{organisation: x}' }, 'answers="{organisation: x}" is not valid JSON.'],
    [{ answers: '{"organization": "x"}' }, 'answers fills in “organization”, which the form does not ask.'],
    [{ prefill: 'campaign' }, 'prefill="campaign" names no question of this form.'],
    [{ prefill: 'email' }, 'prefill="email" lets a link fill in what no link may.'],
    [{ prefill: 'accessRequirements' }, 'prefill="accessRequirements" lets a link fill in what no link may.'],
  ];
  for (const [attributes, notice] of wrong)
    it(`is told to the editor: ${Object.keys(attributes)[0]}, ${notice}`, async () => {
      const { visitor } = await openForm(attributes);
      await visitor.readsNotice(notice);
      await visitor.reads('Book a place');
    });

  it('is the same from a property, set before or after the element is in the page', async () => {
    const said = async (visitor: Visitor): Promise<void> => {
      await visitor.reads('We need them to run the walk.');
      await visitor.readsNotice('success-url="javascript:1" is not the address of a page.');
    };
    const settings = { lawfulBasis: 'We need them to run the walk.', successUrl: 'javascript:1' };
    const after = await openForm();
    await after.visitor.reads('Book a place');
    Object.assign(after.form, settings);
    await said(after.visitor);
    const clone = document.importNode(after.form, true);
    Object.assign(clone, settings);
    expect(clone.lawfulBasis).to.equal(settings.lawfulBasis);
    after.form.replaceWith(clone);
    await said(new Visitor(clone));
  });
});
