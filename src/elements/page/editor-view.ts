/**
 * Whether the one who looks is likely to be the site's editor: the page is local or a preview,
 * or asks for it with `#turnout-check`. Visitors of the real page never see the setup notice.
 */
export const isEditorView = (
  location: Pick<Location, 'hash' | 'protocol' | 'hostname' | 'search'>,
): boolean =>
  location.hash === '#turnout-check' ||
  location.protocol === 'file:' ||
  isLocal(location.hostname) ||
  /[?&](preview|customize_changeset_uuid|elementor-preview)\b/.test(location.search);

const isLocal = (hostname: string): boolean =>
  /^(localhost|.*\.(localhost|local|test)|127(\.\d+){3}|\[::1\])$/.test(hostname);
