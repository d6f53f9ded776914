import { consent } from './consent.ts';
import { email } from './email.ts';
import type { Field } from './field.ts';
import { number } from './number.ts';
import { radio } from './radio.ts';
import { tel } from './tel.ts';
import { text } from './text.ts';
import { textarea } from './textarea.ts';

/** What the ready-made questions are asked with. */
export const usual: readonly Field[] = [text, textarea, email, tel, number, radio, consent];
