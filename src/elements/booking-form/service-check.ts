import type { Endpoint } from '../../endpoint/endpoint.ts';
import type { Offer } from '../page/offer.ts';
import type { Trouble } from '../page/trouble.ts';
import type { ServiceTrial } from '../setup-notice/service-trial.ts';

/** What tries the service: fetched where the site's editor looks, which visitors never do. */
export class ServiceCheck {
  found: ServiceTrial | undefined;
  #fetching: 'fetching' | 'lost' | undefined;

  constructor(private readonly about: ConstructorParameters<typeof ServiceTrial>) {}

  async ask(endpoint: Endpoint): Promise<void> {
    this.#fetching ??= 'fetching';
    try {
      const { ServiceTrial } = await import('../setup-notice/service-trial.ts');
      void (this.found ??= new ServiceTrial(...this.about)).ask(endpoint);
    } catch {
      if (this.#fetching === 'lost') return;
      // It is said once; each further drawing asks again, and says it no more.
      this.#fetching = 'lost';
      this.about[0].requestUpdate();
    }
  }

  get troubles(): readonly Trouble[] {
    return this.found?.troubles ?? (this.#fetching === 'lost' ? [{ code: 'trial-unavailable' }] : []);
  }

  get offer(): Offer | undefined {
    return this.found?.offer ?? (this.#fetching === 'fetching' ? { looking: 'fetching' } : undefined);
  }
}
