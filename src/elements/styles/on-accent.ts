import { css } from 'lit';

/**
 * The words of a filled button are white or black, whichever is easier to read on the accent, whenever the page
 * changes it: Y is the relative luminance of WCAG 2.2, and below 0.1791 white has more contrast than black.
 */
export const onAccent = css`
  @supports (color: color(from currentColor xyz-d65 x y z)) {
    .base {
      --white: clamp(0, (0.1791 - y) * 1e6, 1);
      --on-accent: color(
        from var(--accent) xyz-d65 calc(0.9505 * var(--white)) var(--white) calc(1.089 * var(--white))
      );
    }
  }
`;
