import type { LitElement, TemplateResult } from 'lit';
import type { EventRecord } from '../../event/event.ts';
import type { States } from '../page/states.ts';

/** What the body of a form needs of the element that is its shell: what was set on it, and where to draw. */
export interface FormShell extends LitElement {
  readonly src: string | undefined;
  readonly type: string | undefined;
  readonly timeZone: string;
  readonly headingLevel: number;
  readonly now: string | undefined;
  readonly check: boolean;
  readonly contentOf: HTMLElement;
  event: EventRecord | string | undefined;
  readonly for: string | undefined;
  readonly action: string | undefined;
  readonly method: string | undefined;
  readonly preset: string | undefined;
  readonly enctype: string | undefined;
  readonly names: string | undefined;
  readonly questions: string | readonly unknown[] | undefined;
  readonly label?: string | undefined;
  readonly recipient: string | undefined;
  readonly keepUntil: string | undefined;
  readonly privacyUrl: string | undefined;
  readonly answers: string | { readonly [name: string]: unknown } | undefined;
  readonly prefill: string | undefined;
  readonly remember: string | undefined;
  readonly successUrl: string | undefined;
  readonly successOrigins: string | undefined;
  readonly lawfulBasis: string | undefined;
  readonly several: boolean | undefined;
  readonly noHistory: boolean | undefined;
  readonly chooseAnother: (() => void) | undefined;
  readonly states: States;
  focusHeading(): Promise<void>;
  notice: TemplateResult | undefined;
}
