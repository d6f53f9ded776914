import type { Problem } from '../../booking/problem.ts';
import type { PresetSettings } from '../preset.ts';

/** Where fields have numbers, nothing could be sent without names for them. */
export const needsNames = ({ names }: PresetSettings, shape: RegExp, use: string): readonly Problem[] =>
  Object.values(names).some((name) => shape.test(name))
    ? []
    : [{ code: 'names-missing', facts: { attribute: 'names', use } }];
