import { unsureOnce, type Row } from './row.ts';

/** Sent once, whatever became of it; the visitor decides. */
const sentOnce = { kind: 'unknown', reads: unsureOnce, attempts: 1, hopeless: true } as const;

/** What counts most, for a service that cannot tell a repeat: only what cannot have been kept is sent again. */
export const once: readonly Row[] = (['json', 'form'] as const).flatMap((preset): Row[] => {
  const it = `by a service that cannot tell a repeat (${preset})`;
  return [
    { ...sentOnce, row: 6, fault: `kept, then silence, ${it}`, preset, steps: [{ hang: true }] },
    {
      ...sentOnce,
      row: 11,
      fault: `kept, and an answer cut short, ${it}`,
      preset,
      steps: [{ cut: 'after-bytes:3' }],
    },
    {
      ...sentOnce,
      row: 14,
      fault: `kept, then a 302, ${it}`,
      preset,
      steps: [{ redirect: { status: 302 } }],
    },
    { ...sentOnce, row: 31, fault: `kept, then a 500, ${it}`, preset, steps: [{ status: 500 }] },
    {
      row: 27,
      fault: `too many requests, ${it}`,
      preset,
      steps: [
        { status: 429, store: false },
        { status: 503, store: false, retryAfter: '2' },
      ],
      kind: 'accepted',
      reads: 'This service cannot confirm bookings here.',
      attempts: 3,
    },
  ];
});
