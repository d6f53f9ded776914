import { checkEndpoint, type Endpoint } from '../../endpoint/endpoint.ts';
import type { Trouble } from '../page/trouble.ts';

/** What the service itself finds wrong with how it is set up. Its part is fetched to ask, so only for the site's editor. */
export class ServiceCheck {
  troubles: readonly Trouble[] = [];
  #asked = '';

  constructor(private readonly changed: () => void) {}

  async ask(endpoint: Endpoint): Promise<void> {
    const asked = JSON.stringify(endpoint);
    if (asked === this.#asked) return;
    this.#asked = asked;
    const troubles = await checkEndpoint(endpoint).catch(() => []);
    if (asked !== this.#asked) return;
    this.troubles = troubles;
    this.changed();
  }
}
