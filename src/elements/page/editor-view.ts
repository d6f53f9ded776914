import { isLocal } from '../../safety/url.ts';

/**
 * Whether the one who looks is likely to be the site's editor: the page is local or a preview,
 * or asks for it with `#turnout-check`. Visitors of the real page never see the setup notice.
 */
export const isEditorView = (
  location: Pick<Location, 'hash' | 'protocol' | 'hostname' | 'search'>,
): boolean =>
  location.hash === '#turnout-check' ||
  isLocal(location) ||
  /[?&](preview|customize_changeset_uuid|elementor-preview)\b/.test(location.search);
