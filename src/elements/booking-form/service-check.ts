import type { Endpoint } from '../../endpoint/endpoint.ts';
import type { ServiceTrial } from '../setup-notice/service-trial.ts';

/** What tries the service: fetched where the site's editor looks, which visitors never do. */
export class ServiceCheck {
  found: ServiceTrial | undefined;
  #fetched: Promise<void> | undefined;

  constructor(private readonly about: ConstructorParameters<typeof ServiceTrial>) {}

  ask(endpoint: Endpoint): void {
    this.#fetched ??= import('../setup-notice/service-trial.ts').then(
      (trial) => void (this.found = new trial.ServiceTrial(...this.about)),
      () => void (this.#fetched = undefined),
    );
    void this.#fetched.then(() => this.found?.ask(endpoint));
  }
}
