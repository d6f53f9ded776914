import type { Booking } from '../../booking/booking.ts';
import type { Preset, PresetSettings } from '../preset.ts';
import { addressLike } from './address.ts';
import { flatten } from './flat.ts';
import { outcomeWith } from './plain.ts';

const example = 'https://forminit.com/f/a1b2c3d4';

/** Forminit (once Getform) keeps what it is sent as typed blocks; its public mode needs no key. */
export const preset: Preset = {
  name: 'forminit',
  idempotent: false,
  enctype: 'json',
  enctypes: ['json'],
  redirect: 'manual',
  settings: [{ name: 'action', required: true, example }],
  check: addressLike(/^https:\/\/forminit\.com\/f\/[\w-]+\/?$/, example),
  request: (booking, settings) => ({
    payload: { blocks: blocks(booking, settings) },
    headers: { Accept: 'application/json' },
  }),
  outcome: (reply, settings) => outcomeWith(reply, settings, (body) => body !== undefined),
};

/** The most blocks that one submission may have. */
const most = 50;

const blocks = (booking: Booking, settings: PresetSettings): readonly object[] => {
  const { name, email, telephone } = booking.attendee;
  const facts = Object.entries(flatten(booking, settings)).map(([key, value]) => block(key, value));
  // What is over the limit stands in one block, line by line: nothing is lost.
  const [kept, over] = facts.length < most ? [facts, []] : [facts.slice(0, most - 2), facts.slice(most - 2)];
  const rest = over.map((one) => `${one.name}: ${one.value}`).join('\n');
  return [
    {
      type: 'sender',
      properties: {
        email,
        firstName: name,
        // A number that is not written for all the world is refused.
        phone: /^\+\d{7,15}$/.test(telephone ?? '') ? telephone : undefined,
      },
    },
    ...kept,
    ...(rest ? [{ type: 'text', name: 'more', value: rest }] : []),
  ];
};

const block = (name: string, value: unknown) =>
  typeof value === 'number'
    ? { type: 'number', name, value }
    : { type: 'text', name, value: Array.isArray(value) ? value.join(', ') : String(value) };
