import type { Text } from '../event/event.ts';
import { safeImageUrl } from '../safety/url.ts';
import { first, known, own, textOf } from './value.ts';

type Image = { readonly url: string; readonly caption?: Text };

/** An image is an address, or an object that has one. */
export const readImage = (value: unknown, base?: string): Image | undefined => {
  const url = safeImageUrl(first(value, 'url') ?? first(value, 'contentUrl') ?? value, base);
  return url
    ? known<Image>({ url, caption: textOf(own(value, 'caption') ?? own(value, 'description')) })
    : undefined;
};
