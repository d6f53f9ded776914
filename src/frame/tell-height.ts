import type { HeightMessage } from './height.ts';

/** Tells the page around whenever the content's height changes; that page alone, and nothing but the height. */
export const tellHeight = (content: HTMLElement, page: Window, origin: string): void =>
  new ResizeObserver(() => {
    const message: HeightMessage = {
      turnout: 'height',
      value: Math.ceil(content.getBoundingClientRect().height),
    };
    page.postMessage(message, origin);
  }).observe(content);
