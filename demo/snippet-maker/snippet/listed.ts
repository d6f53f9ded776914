import type { Embed } from './embed.ts';

/** The sites that a frame's page must list, since it reads from and sends to its own alone. */
export const toBeListed = ({ attributes }: Embed, folder: string): readonly string[] => {
  const own = originOf(folder);
  const origins = attributes
    .filter(([name]) => name === 'src' || name === 'action')
    .flatMap(([, value]) => value.split(' '))
    .map(originOf)
    .filter((origin) => origin !== undefined && origin !== own);
  return [...new Set(origins)] as readonly string[];
};

/** A path is of the site in which it is read. */
const originOf = (address: string): string | undefined => {
  try {
    return new URL(address).origin;
  } catch {
    return undefined;
  }
};
