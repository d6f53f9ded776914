import { services } from '../bookings/services.ts';
import type { Draft } from '../draft.ts';
import type { Finding } from '../finding.ts';
import { isOnThisComputer, onThisComputer } from '../on-this-computer.ts';
import type { Embed } from './embed.ts';
import { toBeListed } from './listed.ts';

/** What to know about the form of the snippet that was picked. */
export const snippetFindings = (embed: Embed, draft: Draft): readonly Finding[] => {
  const wrong = (text: string): Finding => ({ kind: 'wrong', text });
  const note = (text: string): Finding => ({ kind: 'note', text });
  const { shape, folder, from, keptIn, preset, telephone, email } = draft;
  const listed = toBeListed(embed, folder);
  return [
    ...(folder.trim()
      ? []
      : [wrong('Say where the folder of Turnout stands on your site, such as /turnout/.')]),
    ...(isOnThisComputer(folder) ? [onThisComputer(folder)] : []),
    ...(shape === 'frame' && embed.hidden.length > 0
      ? [
          wrong(
            'A frame cannot carry what your service needs to know. Pick another service, or another kind of snippet.',
          ),
        ]
      : []),
    ...(shape === 'frame' && embed.styles.length > 0
      ? [note('A frame does not take colours from here. Put them into embed.css, in the folder of Turnout.')]
      : []),
    ...(shape === 'frame' && listed.length > 0
      ? [
          note(
            `A frame reads from and sends to its own site alone. In embed.html, in the folder of Turnout, write: <meta name="turnout-allow" content="${listed.join(' ')}">`,
          ),
        ]
      : []),
    ...(from === 'table' && (keptIn === 'file' || shape === 'frame')
      ? [
          note(
            `Download the events file, and put it on ${shape === 'frame' ? 'the site of that folder' : 'your site'} as /events.json.`,
          ),
        ]
      : []),
    ...(from === 'table' && preset && services[preset].group === 'contract'
      ? [
          note(
            'What takes your bookings may know its own events alone. Give it these too: pick “In a file on your site” above, and download them for it.',
          ),
        ]
      : []),
    ...(telephone.trim() || email.trim()
      ? []
      : [
          note(
            'Give a telephone number or an email address: visitors read it wherever the form cannot be used.',
          ),
        ]),
  ];
};
