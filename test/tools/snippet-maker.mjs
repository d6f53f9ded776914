import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts the snippet maker's page beside the bundle, to work from that folder alone: its script stands beside it, and what
 * each file must be is written into it, since a page that was opened from a disk may read no other file.
 */
export const writeSnippetMaker = (folder) => {
  const { integrity } = JSON.parse(readFileSync(join(folder, 'turnout.integrity.json'), 'utf8'));
  const page = readFileSync('demo/snippet-maker.html', 'utf8')
    .replaceAll('/dist/', '')
    .replace(/(id="integrity">)/, (start) => start + JSON.stringify(integrity).replaceAll('<', ''));
  writeFileSync(join(folder, 'snippet-maker.html'), page);
  copyFileSync('demo/snippet-maker/page.css', join(folder, 'snippet-maker.css'));
};
