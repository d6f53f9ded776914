import type { FakeService } from '../fake/service.ts';

export const salesforceLead: FakeService = {
  url: 'https://webto.salesforce.com/servlet/servlet.WebToLead?encoding=UTF-8',
  settings: { extra: { oid: '00D000000000000' } },
  cors: 'none',
  answersPages: true,
  // What it does not like is dropped in silence.
  refuses: ({ type, field }) =>
    type === 'application/x-www-form-urlencoded' &&
    field('last_name').length &&
    field('company')[0] === 'Individual' &&
    String(field('description')[0]).includes('accessNeeds: step-free')
      ? undefined
      : { status: 200, type: 'text/html', body: '' },
  success: { status: 200, type: 'text/html', body: '' },
  mistakes: [
    { what: 'no organisation', settings: {}, code: 'setting-missing' },
    { what: 'the site itself', url: 'https://charity.lightning.force.com/', code: 'not-this-service' },
  ],
};
