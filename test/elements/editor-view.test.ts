import { expect } from 'chai';
import { isEditorView } from '../../src/elements/page/editor-view.ts';

const pages: readonly (readonly [address: string, isEditors: boolean])[] = [
  ['http://localhost:8080/events', true],
  ['http://127.0.0.1/', true],
  ['http://[::1]:3000/', true],
  ['http://site.local/', true],
  ['http://events.localhost/', true],
  ['https://charity.test/', true],
  ['file:///home/seren/events.html', true],
  ['https://charity.example/events?preview=true', true],
  ['https://charity.example/?p=12&preview_id=12&preview=true', true],
  ['https://charity.example/?customize_changeset_uuid=6f1c', true],
  ['https://charity.example/?elementor-preview=9', true],
  ['https://charity.example/events#turnout-check', true],
  ['https://charity.example/events', false],
  ['https://charity.example/events#turnout-checkers', false],
  ['https://charity.example/events?previewed=1', false],
  ['https://charity.example/preview', false],
  ['https://localhost.charity.example/', false],
  ['https://mylocalhost/', false],
  ['https://127.charity.example/', false],
  ['https://charity.example/?q=a+preview', false],
];

describe('the setup notice', () => {
  for (const [address, isEditors] of pages)
    it(`is ${isEditors ? 'shown' : 'kept from visitors'} at ${address}`, () => {
      expect(isEditorView(new URL(address))).to.equal(isEditors);
    });
});
