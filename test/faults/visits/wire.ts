import { whenOver } from './when-over.ts';

/** One `fetch` that the page made. */
export interface Sent {
  readonly url: string;
  readonly at: number /* milliseconds since the epoch, by the real clock */;
  readonly pageTime: number /* milliseconds since the epoch, by the page's clock */;
  readonly body: string;
  readonly keepalive: boolean;
  /** One after another: nothing else of the same form was on its way when this began. */
  readonly alone: boolean;
  over: boolean;
}

/** Everything the page puts on the wire, as the page sees it; a browser may send one of these twice by itself. */
export class Wire {
  readonly sent: Sent[] = [];

  constructor(private readonly now: () => number) {}

  /** What stands in for the browser's own `fetch`. */
  through = (url: string, init: RequestInit): Promise<Response> => globalThis.fetch(url, init);

  /** What one form sent: rooms have addresses of their own. */
  from = (address: string): readonly Sent[] => this.sent.filter(({ url }) => url === address);

  fetch(url: string, init: RequestInit): Promise<Response> {
    const alone = this.from(url).every(({ over }) => over);
    const sent: Sent = {
      url,
      at: Date.now(),
      pageTime: this.now(),
      body: String(init.body),
      keepalive: init.keepalive === true,
      alone,
      over: false,
    };
    this.sent.push(sent);
    try {
      return whenOver(init, this.through(url, init), () => (sent.over = true));
    } catch (error) {
      sent.over = true;
      throw error;
    }
  }
}
