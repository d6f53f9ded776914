/**
 * An address is one that a mail server could know: a name, one @, and a host of two or more parts.
 *
 * Browsers differ about letters outside ASCII, and all of them take `a@b`; this takes the first (RFC 6531) and not the
 * second. Quoted names and numeric hosts are refused: in a booking they are mistakes. Lengths are RFC 5321 §4.5.3.1's.
 */
export const isEmail = (text: string): boolean => {
  const at = text.indexOf('@');
  const host = text.slice(at + 1).split('.');
  return (
    text.length <= 254 &&
    at <= 64 &&
    text
      .slice(0, Math.max(at, 0))
      .split('.')
      .every((atom) => /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+$/u.test(atom)) &&
    host.length > 1 &&
    host.every(
      (label) =>
        label.length <= 63 && /^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*$/u.test(label) && !label.endsWith('-'),
    ) &&
    !/^\d+$/.test(host[host.length - 1] ?? '')
  );
};
