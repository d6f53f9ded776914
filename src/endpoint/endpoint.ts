import type { Problem } from '../booking/problem.ts';
import { secretShape } from '../safety/secret.ts';
import { fetchableUrl, isLocalPage } from '../safety/url.ts';
import { encodings } from './encodings/index.ts';
import type { Enctype, PresetSettings } from './preset.ts';
import { presetNames, type PresetName } from './presets/index.ts';
import { asBody } from './reading.ts';

/** Where bookings go, checked. Plain data: what it takes to write the request is loaded when it is needed. */
export interface Endpoint {
  readonly url: string;
  readonly preset: PresetName;
  /** Absent: as the preset writes. */
  readonly enctype?: Enctype | undefined;
  readonly settings: PresetSettings;
}

/** What the snippet says, as it was typed. */
export interface EndpointConfiguration {
  readonly action?: string | undefined;
  readonly method?: string | undefined;
  readonly preset?: string | undefined;
  readonly enctype?: string | undefined;
  /** Our names to the service's, as JSON. */
  readonly names?: string | undefined;
  /** The fixed fields that the service wants. */
  readonly extra?: { readonly [name: string]: string } | undefined;
}

export type ReadEndpoint = { readonly endpoint: Endpoint } | { readonly problems: readonly Problem[] };

/**
 * Checks the configuration before a visitor can press anything: what is unsafe or impossible is refused.
 * A problem's facts name the `attribute`, and what to `use` instead where that can be known; no secret is repeated.
 */
export const readEndpoint = (configuration: EndpointConfiguration, page: string): ReadEndpoint => {
  const { action, method = 'post', preset = 'booking', enctype, names = '', extra = {} } = configuration;
  const problems: Problem[] = [];
  const refuse = (code: string, attribute: string, facts: NonNullable<Problem['facts']> = {}): void => {
    problems.push({ code, facts: { attribute, ...facts } });
  };

  for (const [attribute, text] of Object.entries({ action, preset, enctype, names })) {
    const kind = secretShape(decoded(text ?? ''));
    if (kind) refuse('secret', attribute, { kind });
  }
  for (const [name, value] of Object.entries(extra)) {
    const kind = secretShape(name) ?? secretShape(value);
    if (kind) refuse('secret', 'input type="hidden"', { kind });
  }
  // A secret in one place may be repeated in another: no more is said until it is gone.
  if (problems.length) return { problems };

  const address = fetchableUrl(action, page);
  if ('reason' in address) refuse(address.reason, 'action');
  else if (address.url.protocol !== 'https:' && !isLocalPage(page)) refuse('not-https', 'action');

  if (method.trim().toLowerCase() !== 'post') refuse('not-post', 'method');

  const presetName = preset.trim().toLowerCase();
  if (!isPreset(presetName)) refuse('unknown-preset', 'preset', { value: presetName });

  const written = enctypeOf((enctype ?? '').trim().toLowerCase());
  if (enctype !== undefined && !written) refuse('unknown-enctype', 'enctype', { value: enctype });
  // The contract's body has parts within parts, which the fields of a form do not.
  if (presetName === 'booking' && written && !written.endsWith('json')) {
    refuse('enctype-not-taken', 'enctype', { use: 'json' });
  }

  const pairs = readNames(names);
  if (!pairs) refuse('names-not-json', 'names');

  if (problems.length || 'reason' in address || !isPreset(presetName) || !pairs) return { problems };
  const settings: PresetSettings = { names: pairs, extra };
  return {
    endpoint: { url: address.url.href, preset: presetName, settings, enctype: written },
  };
};

const isPreset = (name: string): name is PresetName => presetNames.includes(name as PresetName);
const enctypes = Object.keys(encodings) as readonly Enctype[];

/** By our name, or by the media type as HTML writes it. */
const enctypeOf = (name: string): Enctype | undefined =>
  enctypes.find((known) => known === name || encodings[known].mediaType === name);

const readNames = (text: string): { readonly [ours: string]: string } | undefined => {
  if (!text.trim()) return {};
  try {
    const pairs = Object.entries(asBody(JSON.parse(text)) ?? { not: 0 });
    const texts = pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string');
    return texts.length === pairs.length ? Object.fromEntries(texts) : undefined;
  } catch {
    return undefined;
  }
};

/** A secret may stand percent-encoded in an address. */
const decoded = (text: string): string => {
  try {
    return `${text}\n${decodeURIComponent(text)}`;
  } catch {
    return text;
  }
};
