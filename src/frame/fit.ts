import { heightIn } from './height.ts';

/** Makes each frame of a page as high as it says it is: only the frame that spoke, and only from its own address. */
export const fitFrames = (page: Document, around: Window): void =>
  around.addEventListener('message', ({ data, source, origin }) => {
    const height = heightIn(data);
    if (height === undefined) return;
    for (const frame of page.querySelectorAll('iframe'))
      if (frame.contentWindow === source && new URL(frame.src, page.baseURI).origin === origin)
        frame.height = String(height);
  });
