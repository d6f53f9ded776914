import { expect } from '@open-wc/testing';

/** What has run in pages that put strings where markup goes. */
export const hostile: readonly string[] = [
  '<script>window.pwned=1</script>',
  '"><script>window.pwned=1</script>',
  '<img src=x onerror=window.pwned=1>',
  '<svg onload=window.pwned=1><animate onbegin=window.pwned=1 attributeName=x dur=1s>',
  '<iframe srcdoc="<script>parent.pwned=1</script>"></iframe>',
  '<a href="javascript:window.pwned=1">x</a>',
  '<math><mtext><table><mglyph><style><img src=x onerror=window.pwned=1>',
  '<style>*{display:none}</style><link rel=stylesheet href=x>',
  '{{constructor.constructor("window.pwned=1")()}} ${window.pwned=1} <!--?lit$1$-->',
  "' onfocus=window.pwned=1 autofocus x='",
  'javascript:window.pwned=1',
  '\u202Etxet\u202C \u2066x\u2069 \u0000 \uD83D a\u0300\u0301\u0302',
  '</textarea></title></template></select><b>x',
];

/** Rows of the folder of hostile strings that stands beside some checkouts; the runner serves it where it does. */
export const corpus = async (): Promise<readonly string[]> => {
  const answer = await fetch('/__corpus/strings.json');
  if (!answer.ok) {
    console.log('Not checked here: the corpus of hostile strings does not stand beside this checkout.');
    return [];
  }
  const { strings } = (await answer.json()) as {
    strings: { text?: string; repeat?: [text: string, times: number] }[];
  };
  return strings.map(({ text, repeat }) => text ?? repeat?.[0].repeat(Math.min(repeat[1], 2000)) ?? '');
};

/** An address, what it is used for, and what becomes of it in a page of that base. */
interface CorpusRow {
  readonly use: string;
  readonly url: string;
  readonly verdict: string;
  readonly base?: string;
}

/** Addresses of the folder beside some checkouts, of whatever kind. */
export const corpusRows = async (): Promise<readonly CorpusRow[]> => {
  const answer = await fetch('/__corpus/urls.json');
  return answer.ok ? ((await answer.json()) as { urls: CorpusRow[] }).urls : [];
};

export const corpusAddresses = async (): Promise<readonly string[]> =>
  (await corpusRows()).map(({ url }) => url);

/** The elements that stand in a tree, with what they could run. */
export const elementsIn = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll('*')].map(({ localName }) => localName);
export const written = new Set(
  'section div h2 h3 h4 p ul ol li time span strong button a slot aside form fieldset legend label input textarea details summary dl dt dd img label output bdi select option event-timetable booking-form'.split(
    ' ',
  ),
);

/** What a string can do to the page that it stands in, from now on. */
export class Harm {
  readonly #asked: string[] = [];
  readonly #watch = new PerformanceObserver((list) =>
    this.#asked.push(...list.getEntries().map(({ name }) => name)),
  );
  readonly #members = Object.getOwnPropertyNames(Object.prototype).length;

  constructor(private readonly mayAsk: readonly string[]) {
    this.#watch.observe({ type: 'resource' });
  }

  /** Nothing ran, nothing was asked for, nothing reached a prototype, and in the tree stands what templates wrote. */
  isNot(root: ParentNode): void {
    expect('pwned' in window).to.equal(false);
    expect('polluted' in {}).to.equal(false);
    expect(Object.getOwnPropertyNames(Object.prototype)).to.have.length(this.#members);
    expect(elementsIn(root).filter((name) => !written.has(name))).to.deep.equal([]);
    for (const link of root.querySelectorAll('a')) {
      expect(link.protocol).to.match(/^(https?|mailto|tel|blob):$/);
      if (link.target) expect(link.rel).to.include('noopener');
    }
    for (const node of root.querySelectorAll('*'))
      for (const { name } of node.attributes) expect(name).not.to.match(/^on|^srcset$|^srcdoc$|^formaction$/);
  }

  /** What was asked for that nobody configured. */
  asked(): readonly string[] {
    this.#asked.push(...this.#watch.takeRecords().map(({ name }) => name));
    this.#watch.disconnect();
    const may = [...this.mayAsk, ...own.map((path) => location.origin + path)];
    return this.#asked.filter(
      (address) => !may.some((start) => address.startsWith(start)) && !control.test(address),
    );
  }
}

/** What steers a room of the fault server. */
const control = /\/v\/[^/]+\/__\w+/;

/** Where the runner and the code under test come from, and what a browser asks for by itself. */
const own = ['/build/', '/dist/', '/node_modules/', '/__', '/favicon.ico'];
