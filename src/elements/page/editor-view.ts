import { isLocal } from '../../safety/url.ts';

/**
 * Whether the one who looks is likely to be the site's editor: the page is local or a preview,
 * or asks for it with `#turnout-check`. Visitors of the real page never see the setup notice.
 */
export const isEditorView = (
  location: Pick<Location, 'hash' | 'protocol' | 'hostname' | 'search'>,
): boolean =>
  asksForNotice(location) ||
  isLocal(location) ||
  /[?&](preview|customize_changeset_uuid|elementor-preview)\b/.test(location.search);

/** Whether the address asks for the setup notice, as the attribute `check` does: also to hear that nothing is wrong. */
export const asksForNotice = ({ hash }: Pick<Location, 'hash'>): boolean => hash === '#turnout-check';
