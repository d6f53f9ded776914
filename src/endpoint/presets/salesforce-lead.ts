import type { Preset } from '../preset.ts';
import { addressLike } from './address.ts';
import { flatten } from './flat.ts';
import { unread } from './unread.ts';

const example = 'https://webto.salesforce.com/servlet/servlet.WebToLead?encoding=UTF-8';

/** Salesforce's Web-to-Lead. Whether it took the lead cannot be read; what fails its rules is dropped in silence. */
export const preset: Preset = {
  ...unread,
  name: 'salesforce-lead',
  settings: [
    { name: 'action', required: true, example },
    { name: 'oid', required: true, example: '00D000000000000' },
  ],
  check: addressLike(/^https:\/\/[\w.-]+\.salesforce\.com\/servlet\/servlet\.WebToLead(?:\?|$)/, example),
  request(booking, { names, extra }) {
    const named = { ...usual, ...names };
    const unnamed = flatten(booking, {
      names: Object.fromEntries(Object.keys(named).map((name) => [name, ''])),
      extra: {},
    });
    return {
      payload: {
        company: 'Individual',
        // A lead has no fields of these names: they are kept as its description, line by line.
        description: Object.entries(unnamed)
          .map(([name, value]) => `${name}: ${String(value)}`)
          .join('\n'),
        ...flatten(booking, { names: named, extra }, () => ''),
      },
    };
  },
};

const usual = { name: 'last_name', email: 'email', telephone: 'phone' };
