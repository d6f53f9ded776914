import type { Endpoint } from '../../endpoint/endpoint.ts';
import type { ServiceTrial } from '../setup-notice/service-trial.ts';

/** What tries the service: fetched where the site's editor looks, which visitors never do. */
export class ServiceCheck {
  found: ServiceTrial | undefined;

  constructor(private readonly about: ConstructorParameters<typeof ServiceTrial>) {}

  async ask(endpoint: Endpoint): Promise<void> {
    try {
      const { ServiceTrial } = await import('../setup-notice/service-trial.ts');
      void (this.found ??= new ServiceTrial(...this.about)).ask(endpoint);
    } catch {
      // The next drawing asks again.
    }
  }
}
