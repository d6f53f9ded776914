import type { Draft } from '../draft.ts';
import type { Embed } from './embed.ts';
import { escaped } from './escape.ts';
import { leftAlone } from './left-alone.ts';

/** The last resort, for builders that forbid scripts: a frame whose address holds the attributes. */
export const frameText = ({ attributes }: Embed, { folder, recipient }: Draft): string => {
  const base = folder.trim().replace(/\/*$/, '/');
  const said = new URLSearchParams(attributes.map(([name, value]) => [name, value]));
  const title = recipient.trim() ? `Events of ${recipient.trim()}` : 'Our events';
  return `<iframe title="${escaped(title)}" width="100%" height="900" style="border: 0"
  src="${escaped(`${base}embed.html?${said.toString()}`)}">
</iframe>
<script async src="${escaped(`${base}fit-frames.js`)}" ${leftAlone}></script>`;
};
