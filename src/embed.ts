/** What embed.html loads: the element that the page's own address describes, and its height told to the page around. */
import { describedIn } from './frame/described-in.ts';
import { fill, listedIn } from './frame/fill.ts';
import { tellHeight } from './frame/tell-height.ts';

/** Empty for what is no element of ours, or when turnout.js did not come. */
const attributesOf = (name: string): readonly string[] =>
  (customElements.get(name) as { observedAttributes?: readonly string[] } | undefined)?.observedAttributes ??
  [];

const parameters = new URLSearchParams(location.search);
document.documentElement.lang = parameters.get('lang') || document.documentElement.lang;
fill(document, describedIn(location.href, listedIn(document), attributesOf));

// Where nothing says what page is around, the height is told to nobody.
const around = parameters.get('parent') || (document.referrer && new URL(document.referrer).origin);
if (around && parent !== window) tellHeight(document.body, parent, around);
