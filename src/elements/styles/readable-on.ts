/**
 * Black or white, whichever is easier to read on a colour.
 *
 * Relative luminance and contrast as WCAG 2.2 defines them; one of the two always reaches 4.5:1.
 */
export const readableOn = (red: number, green: number, blue: number): '#000' | '#fff' => {
  const luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return (luminance + 0.05) / 0.05 >= 1.05 / (luminance + 0.05) ? '#000' : '#fff';
};

const linear = (channel: number /* 0 to 255 */): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
