import type { Draft } from '../draft.ts';
import { escaped } from './escape.ts';
import { leftAlone } from './left-alone.ts';

/** What each file of the bundle must be, by its address beside the bundle, as the build wrote it into this page. */
export type Integrity = { readonly [file: string]: string };

/** The line that loads Turnout; with integrity, a file that was changed on the way is not run. */
export const scriptText = ({ file, folder, integrity: isAsked }: Draft, integrity: Integrity): string => {
  const base = folder.trim().replace(/\/*$/, '/');
  const digest = integrity[`./${file}`];
  const isWhole = file === 'turnout-complete.js';
  const own = isAsked && isWhole && digest ? ` integrity="${escaped(digest)}"` : '';
  const script = `<script type="module" src="${escaped(base + file)}"${own} ${leftAlone}></script>`;
  return isAsked && !isWhole && digest ? `${mapText(base, integrity)}\n${script}` : script;
};

/** An attribute would protect the first file and nothing that it loads; an import map protects them all. */
const mapText = (base: string, integrity: Integrity): string => {
  const files = Object.entries(integrity)
    .filter(([file]) => file !== './turnout-complete.js')
    .map(([file, digest]) => [file.replace(/^\.\//, base), digest]);
  const map = JSON.stringify({ integrity: Object.fromEntries(files) }, null, 1).replaceAll('<', '');
  return `<script type="importmap">\n${map}\n</script>`;
};
