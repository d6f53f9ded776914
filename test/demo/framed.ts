import { fixture, html } from '@open-wc/testing';

/** A page in a frame of its own, once it is loaded; it goes when the test ends. */
export const framed = async (src: string, width = 1000, height = 800): Promise<HTMLIFrameElement> => {
  const frame = document.createElement('iframe');
  Object.assign(frame, { title: src, src, width: `${width}`, height: `${height}` });
  // Listened for first: a page that is there already loads at once.
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.append(frame);
  await loaded;
  return frame;
};
