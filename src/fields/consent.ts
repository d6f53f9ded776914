import type { Field } from './field.ts';
import { tick } from './tick.ts';

/** An agreement. It is never ticked beforehand by the partner: only what the visitor does is agreed. */
export const consent: Field = {
  type: 'consent',
  read: (given) => given().length > 0,
  render: tick,
};
