import type { Endpoint } from '../../endpoint/endpoint.ts';
import type { Offer } from '../page/offer.ts';
import type { ServiceTrial } from '../setup-notice/service-trial.ts';

/** What tries the service: fetched where the site's editor looks, which visitors never do. */
export class ServiceCheck {
  found: ServiceTrial | undefined;
  #fetching = false;

  constructor(private readonly about: ConstructorParameters<typeof ServiceTrial>) {}

  async ask(endpoint: Endpoint): Promise<void> {
    this.#fetching = true;
    try {
      const { ServiceTrial } = await import('../setup-notice/service-trial.ts');
      void (this.found ??= new ServiceTrial(...this.about)).ask(endpoint);
    } catch {
      // The next drawing asks again.
      this.#fetching = false;
    }
  }

  get offer(): Offer | undefined {
    return this.found?.offer ?? (this.#fetching ? { looking: 'fetching' } : undefined);
  }
}
