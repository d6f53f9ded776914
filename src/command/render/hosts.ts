import { DOMParser } from 'linkedom/worker';

/** A piece of the page. */
export interface Span {
  readonly begin: number;
  readonly end: number;
}

/** A timetable's tag as it is written in a page: where its content begins and ends, and what is said of it. */
export interface Host extends Span {
  /** What was written into it before, in its content. */
  readonly rendered?: Span;
  /** Then no list can stand in it: the paragraph would end, and the tag with it. */
  readonly isInParagraph: boolean;
  /** The nearest `lang`; empty where none is said. */
  readonly language: string;
  /** An attribute of the tag, or of what stands for it (`data-src` for `src`). */
  said(name: string): string | undefined;
}

/**
 * The timetables of a page, in its order; what is never closed is none. The page is read as text, so that all else in
 * it stays as it is.
 */
export const hostsIn = (page: string): readonly Host[] => {
  const found: Host[] = [];
  const open: Open[] = [];
  let rendered: Span | undefined;
  for (const tag of tagsIn(page)) {
    if (!tag.isEnd) {
      // A block ends a paragraph that was left open (WHATWG HTML, 13.2.6.4.7).
      if (open.at(-1)?.name === 'p' && isBlock.test(tag.name)) open.pop();
      const language = languageOf(tag.text) ?? open.at(-1)?.language ?? '';
      if (!isVoid.test(tag.name)) open.push({ ...tag, language });
      continue;
    }
    const at = open.map(({ name }) => name).lastIndexOf(tag.name);
    const [start] = at < 0 ? [] : open.splice(at);
    if (start && isRendered.test(start.text)) rendered = { begin: start.begin, end: tag.end };
    const said = start && attributesOf(start);
    if (!start || !said) continue;
    const inside = rendered && rendered.begin >= start.end ? { rendered } : {};
    const { end: begin, language } = start;
    found.push({
      begin,
      end: tag.begin,
      ...inside,
      language,
      isInParagraph: open.at(-1)?.name === 'p',
      said,
    });
  }
  return found.sort((one, other) => one.begin - other.begin);
};

interface Tag extends Span {
  readonly name: string;
  readonly isEnd: boolean;
  readonly text: string;
}

interface Open extends Tag {
  readonly language: string;
}

/** Tags, but for those in comments and in what is no markup (WHATWG HTML, 13.2.5). */
const tagsIn = function* (page: string): Generator<Tag> {
  const next = /<!--[^]*?-->|<(\/?)([a-z][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*>/gi;
  for (let found = next.exec(page); found; found = next.exec(page)) {
    const [text, slash, written] = found;
    if (written === undefined) continue;
    const name = written.toLowerCase();
    yield { name, isEnd: slash === '/', text, begin: found.index, end: next.lastIndex };
    if (slash || !isText.test(name)) continue;
    const end = page.slice(next.lastIndex).search(new RegExp(`</${name}[\\s/>]`, 'i'));
    if (end < 0) return;
    next.lastIndex += end;
  }
};

const isText = /^(?:script|style|textarea|title|template|iframe|noscript|xmp)$/;
const isBlock =
  /^(?:address|article|aside|blockquote|details|dialog|dir|div|dl|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|main|menu|nav|ol|p|pre|search|section|table|ul)$/;
const isVoid = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

const languageOf = (tag: string): string | undefined => {
  const found = /\slang\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag);
  return found?.[1] ?? found?.[2] ?? found?.[3];
};

const isRendered = /\sdata-turnout-rendered[\s=>]/;
const isTimetable = /^event-(?:booking|timetable)$/;

/** Of a timetable, or of what stands for one; nothing for any other tag. */
const attributesOf = ({ name, text }: Open): Host['said'] | undefined => {
  if (!isTimetable.test(name) && !/\sdata-turnout\s*=/i.test(text)) return undefined;
  const element = new DOMParser().parseFromString(`${text}</${name}>`, 'text/html').querySelector(name);
  const said = (attribute: string): string | undefined => element?.getAttribute(attribute) ?? undefined;
  if (isTimetable.test(name)) return said;
  return isTimetable.test(said('data-turnout') ?? '') ? (attribute) => said(`data-${attribute}`) : undefined;
};
