import { inertHtml } from '../../safety/trusted-html.ts';

/**
 * A fetched page is parsed without running or loading anything. Styles and handlers are renamed before, for a browser
 * reports them to whoever wrote the policy of our page, though it would never apply them. Throws where nothing parses.
 */
export const parsed = (text: string): ParentNode =>
  new DOMParser().parseFromString(
    inertHtml(
      text
        .replace(/<(\/?)style\b/gi, '<$1template')
        .replace(/<[a-z][^<>]*/gi, (tag) => tag.replace(/\s(?=(?:on[a-z]+|style)\s*=)/gi, ' data-')),
    ),
    'text/html',
  );
