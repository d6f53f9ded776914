import { Visitor } from '../../journeys/visitor.ts';
import { journey } from './journey.ts';

/** What a page tells of itself that nobody can look into. */
export interface Told {
  readonly ended: string;
  readonly watched: readonly string[];
}

const { watched } = window as unknown as { readonly watched: readonly string[] };
const tell = (ended: string): void => top?.postMessage({ ended, watched } satisfies Told, '*');

void journey(new Visitor(document.documentElement), document).then(tell, (error: unknown) =>
  tell(String(error)),
);
