import { html, type TemplateResult } from 'lit';
import { warn } from './console.ts';
import { isEditorView } from './editor-view.ts';
import type { Offer } from './offer.ts';
import type { Trouble } from './trouble.ts';

/** An element that can show a setup notice. */
interface Told extends Element {
  readonly check: boolean;
  readonly contentOf: Element;
  readonly renderRoot: HTMLElement | DocumentFragment;
  notice: TemplateResult | undefined;
}

/**
 * Tells the site's editor what is wrong and how to mend it: in the console always, once for each trouble, and
 * in the page where it is local, a preview, or asked for. Visitors never see it. Without a list nothing is known yet.
 */
export const tellEditor = async (
  element: Told,
  troubles: readonly Trouble[] | undefined,
  offer?: Offer,
): Promise<void> => {
  if (!troubles) return;
  // MooTools 1.2 puts a JSON of its own in its place.
  const key = JSON.stringify?.({ ...troubles, check: element.check, offer }) ?? troubles[0]?.code ?? '';
  if (told.get(element) === key) return;
  told.set(element, key);
  const shown = element.check || isEditorView(location);
  if (troubles.length === 0 && !element.check) {
    element.notice = undefined;
    // How attributes are written, the notice itself looks at.
    if (!shown) return;
  }
  try {
    const { setupNotice } = await import('../setup-notice/setup-notice.ts');
    if (told.get(element) === key) element.notice = setupNotice(element, troubles, shown, offer);
  } catch {
    // What puts it into words is not there, most often like all the rest.
    const words = `Part of <${element.localName}> could not be fetched. Is the whole folder beside turnout.js?`;
    warn(`${words} ${key}`);
    if (shown && told.get(element) === key)
      element.notice = html`<p class="notice" part="notice" lang="en">${words}</p>`;
  }
};

const told = new WeakMap<Element, string>();
