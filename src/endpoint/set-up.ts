import type { Problem } from '../booking/problem.ts';
import { isSecretName, rareSecret } from '../safety/rare-secret.ts';
import type { Enctype, Preset, PresetSettings } from './preset.ts';

/** What is wrong with how an endpoint is set up for its service: nothing is sent until it is right. */
export const wrongSetUp = (
  { check, enctypes, settings: wanted }: Preset,
  {
    url,
    enctype,
    settings,
  }: { readonly url: string; readonly enctype?: Enctype | undefined; readonly settings: PresetSettings },
): readonly Problem[] => [
  ...secretsIn(url, settings).map(([attribute, kind]) => ({ code: 'secret', facts: { attribute, kind } })),
  ...(enctype && enctypes && !enctypes.includes(enctype)
    ? [{ code: 'enctype-not-taken', facts: { attribute: 'enctype', use: enctypes.join(', ') } }]
    : []),
  ...wanted
    .filter(({ name, required }) => required && name !== 'action' && !settings.extra[name])
    .map(({ name, example }) => ({ code: 'setting-missing', facts: { setting: name, example } })),
  ...check(new URL(url), settings),
];

/** By where they stand, and of what kind they are; those that are often pasted were refused before. */
const secretsIn = (
  url: string,
  { names, extra }: PresetSettings,
): readonly (readonly [attribute: string, kind: string])[] => [
  ...found('action', rareSecret(url)),
  ...found('names', rareSecret(Object.values(names).join('\n'))),
  ...Object.entries(extra).flatMap(([name, value]) =>
    found('input type="hidden"', isSecretName(name) ? name : rareSecret(value)),
  ),
];

const found = (attribute: string, kind: string | undefined): readonly (readonly [string, string])[] =>
  kind === undefined ? [] : [[attribute, kind]];
