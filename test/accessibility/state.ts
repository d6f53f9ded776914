import type { Page } from './page.ts';

/**
 * Something that a visitor can meet. It comes about as in life: by what stands in the page, what a visitor does and what
 * an endpoint answers. To have one tested, list it in `states/index.ts`.
 */
export interface State {
  readonly name: string;
  readonly show: (page: Page) => Promise<unknown>;
}
