import type { Problem } from '../booking/problem.ts';
import type { Enctype, Preset, PresetSettings } from './preset.ts';

/** What is wrong with how an endpoint is set up for its service: nothing is sent until it is right. */
export const wrongSetUp = (
  { check, enctypes, settings: wanted }: Preset,
  {
    url,
    enctype,
    settings,
  }: { readonly url: string; readonly enctype?: Enctype; readonly settings: PresetSettings },
): readonly Problem[] => [
  ...(enctype && enctypes && !enctypes.includes(enctype)
    ? [{ code: 'enctype-not-taken', facts: { attribute: 'enctype', use: enctypes.join(', ') } }]
    : []),
  ...wanted
    .filter(({ name, required }) => required && name !== 'action' && !settings.extra[name])
    .map(({ name, example }) => ({ code: 'setting-missing', facts: { setting: name, example } })),
  ...check(new URL(url), settings),
];
