/** What a page that requires Trusted Types asks of whoever makes markup of a string. */
interface Policy {
  /** A `TrustedHTML`, which TypeScript's library of the DOM takes for the string that it stands for. */
  createHTML(text: string): string;
}

interface Policies {
  readonly trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
}

/**
 * There is one policy, `turnout`, made when it is first needed; none where there are no Trusted Types, or the page
 * refuses it. The build gives the same one to Lit (`test/tools/one-policy.mjs`): a page may allow each name once.
 */
export const htmlPolicy = (): Policy | undefined => {
  if (!asked) {
    asked = true;
    try {
      made = (globalThis as Policies).trustedTypes?.createPolicy('turnout', { createHTML: (text) => text });
    } catch {
      // What is made of a string will be refused, and whoever makes it says so.
    }
  }
  return made;
};

let asked = false;
let made: Policy | undefined;

/** Markup for an inert document alone: it is parsed there, and nothing in it runs or is put into a page. */
export const inertHtml = (text: string): string => htmlPolicy()?.createHTML(text) ?? text;
