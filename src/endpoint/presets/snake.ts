import type { Naming } from './flat.ts';

/** Names as databases write them: `submissionId` is `submission_id`. */
export const toSnake: Naming = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Back again. */
export const fromSnake: Naming = (name) =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
