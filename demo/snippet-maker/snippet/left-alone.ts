/**
 * Words in a script's tag by which programs that delay, merge or rewrite the scripts of a page leave it as it is:
 * Cloudflare, LiteSpeed and WP Rocket. The plugin for WordPress writes the same, and the README tells of them.
 */
export const leftAlone = 'data-cfasync="false" data-no-optimize="1" data-no-defer="1" nowprocket';
