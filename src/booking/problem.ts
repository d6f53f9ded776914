/** Something that stands in the way, as a code and facts: only elements and fields have words for it. */
export interface Problem {
  /** For example `required`, `not-an-email`, `too-many`, `sold-out`. */
  readonly code: string;
  /** The name of the question it belongs to; absent: the form's. */
  readonly question?: string;
  /** Which person's answer, counted from 0, where the question is asked for each. */
  readonly person?: number;
  readonly facts?: { readonly [name: string]: string | number };
  /** The service's own words, shown as text. */
  readonly message?: string;
}
