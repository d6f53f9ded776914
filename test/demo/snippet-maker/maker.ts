import { Visitor } from '../../journeys/visitor.ts';

const frames: HTMLIFrameElement[] = [];

const put = async (more: (frame: HTMLIFrameElement) => void): Promise<HTMLIFrameElement> => {
  const frame = document.createElement('iframe');
  Object.assign(frame, { title: 'A page', width: '800', height: '900' });
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  more(frame);
  document.body.append(frame);
  await loaded;
  return frame;
};

/** The snippet maker as it stands in dist, and a webmaster before it. */
export const openMaker = async (): Promise<{ readonly page: Document; readonly webmaster: Visitor }> => {
  const frame = await put((frame) => (frame.src = '/dist/snippet-maker.html'));
  const page = frame.contentDocument as Document;
  return { page, webmaster: new Visitor(page.body) };
};

/** A page of the webmaster's own, with a snippet pasted into it and parsed as browsers parse pages. */
export const pasted = async (snippet: string): Promise<Visitor> => {
  const frame = await put(() => {});
  const page = frame.contentDocument as Document;
  page.open();
  page.write(`<!doctype html><html lang="en"><title>Events</title><body>${snippet}</body></html>`);
  page.close();
  return new Visitor(page.body);
};

export const typesRepairCafe = async (webmaster: Visitor): Promise<void> => {
  await webmaster.fillsIn('Name', 'Repair café');
  await webmaster.fillsIn('Date', '2030-03-09');
  await webmaster.fillsIn('Begins', '10:00');
  await webmaster.fillsIn('Where', 'Village hall');
};

export const closePages = (): void => {
  for (const frame of frames.splice(0)) frame.remove();
};

export const snippetIn = (page: Document): string =>
  (page.getElementById('snippet') as HTMLTextAreaElement).value;

export const picksService = (page: Document, preset: string): void => {
  const select = page.getElementById('preset') as HTMLSelectElement;
  select.value = preset;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

interface Axe {
  run(options: object): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
}

/** What axe-core finds in a page; it looks at the page that it was loaded into. */
export const faultsOf = async (page: Document): Promise<readonly string[]> => {
  const script = page.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
  page.head.append(script);
  await loaded;
  const { axe } = page.defaultView as unknown as { readonly axe: Axe };
  const { violations } = await axe.run({ resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};
