/** A site at Netlify: of what is posted it keeps the fields of the form that stood in its pages when it was built, and drops the rest. */
export class NetlifySite {
  readonly #forms: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(page: string) {
    this.#forms = new Map(
      [...page.matchAll(/<form name="([^"]*)" data-netlify="true"[^>]*>([^]*?)<\/form>/g)].map(
        ([, name = '', inside = '']) => [
          name,
          new Set([...inside.matchAll(/<input[^>]* name="([^"]*)"/g)].map(([, field = '']) => field)),
        ],
      ),
    );
  }

  /** What it keeps; undefined where it knows no such form, and answers 404. */
  keeps(body: string): { readonly [field: string]: string } | undefined {
    const sent = new URLSearchParams(body);
    const fields = this.#forms.get(sent.get('form-name') ?? '');
    return fields && Object.fromEntries([...sent].filter(([field]) => fields.has(field)));
  }

  /** What it drops. */
  drops(body: string): readonly string[] {
    const kept = this.keeps(body) ?? {};
    return [...new URLSearchParams(body).keys()].filter(
      (field) => field !== 'form-name' && !Object.hasOwn(kept, field),
    );
  }
}
