import { check } from './check.ts';
import { conform } from './conform.ts';
import { importEvents } from './import.ts';
import { render } from './render.ts';
import { tryEndpoint } from './try.ts';
import type { Verb } from './verb.ts';

/** Everything that `turnout` can do. */
export const verbs: readonly Verb[] = [importEvents, check, conform, tryEndpoint, render];
