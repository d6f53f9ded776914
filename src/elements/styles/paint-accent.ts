import { readableOn } from './readable-on.ts';

/** Asks the browser which colour the accent came out as, by painting one pixel with it, and picks the words' colour. */
export const paintAccent = (root: ParentNode): void => {
  const base = root.querySelector<HTMLElement>('.base');
  const filled = base?.querySelector('.button:not(.second)');
  if (!base || !filled) return;
  const colour = getComputedStyle(filled).backgroundColor;
  if (painted.get(base) === colour) return;
  painted.set(base, colour);
  const pixel = pixelOf(colour);
  if (pixel) base.style.setProperty('--on-accent', readableOn(pixel[0]!, pixel[1]!, pixel[2]!));
};

const painted = new WeakMap<HTMLElement, string>();

const pixelOf = (colour: string): Uint8ClampedArray | undefined => {
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!paint) return undefined;
  paint.fillStyle = colour;
  paint.fillRect(0, 0, 1, 1);
  return paint.getImageData(0, 0, 1, 1).data;
};
