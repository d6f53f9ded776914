import type { Page } from 'puppeteer';

/** What might end an attribute, begin a tag, run, or lead elsewhere; the shared corpora are added where they are. */
export const hostile: readonly string[] = [
  '"><script>window.pwned=1</script>',
  "'><img src=x onerror=window.pwned=1>",
  '" onmouseover="window.pwned=1',
  '&quot;&gt;&lt;img src=x onerror=window.pwned=1&gt;',
  '</div></p><svg onload=window.pwned=1>',
  'javascript:window.pwned=1',
  ' JaVaScRiPt\t:window.pwned=1',
  'java&#115;cript&colon;window.pwned=1',
  'data:text/html,<script>window.pwned=1</script>',
  '//elsewhere.example/x',
  '/\\elsewhere.example/x',
  'https://user:secret@elsewhere.example/',
  'http://elsewhere.example/',
  'https://charity.example/a?b=c&d="><script>window.pwned=1</script>',
  'a=b"><script>window.pwned=1</script>&c=\'onclick=d',
  '<p onclick="window.pwned=1">Ring us</p><form action="https://elsewhere.example/"><iframe src="javascript:window.pwned=1">',
  '[turnout]<script>window.pwned=1</script>[/turnout]',
  '\u2028\u0000<\u0000script>window.pwned=1</script>',
  'events.json',
  '/events.json',
  'https://charity.example/events.json',
];

interface Made {
  /** The tags that stand at the top. */
  readonly outside: readonly string[];
  /** Attributes that nobody asked for, tags that no post may have, and whatever ran. */
  readonly wrong: readonly string[];
  /** Everything that is an address. */
  readonly addresses: readonly string[];
}

/** Reads markup as a browser does, in a page that would tell if anything of it ran. */
export const whatWasMade = (page: Page, markup: readonly string[]): Promise<Made> =>
  page.evaluate((all) => {
    const ours = /^(?:data-[a-z-]+|id|lang|class|type|name|value)$/;
    const addressed = /^data-(?:src|action|availability|privacy-url|success-url)$/;
    const forbidden =
      'script, style, link, meta, base, iframe, form, object, embed, svg, math, [src^="data:"]';
    const outside = new Set<string>();
    const wrong: string[] = [];
    const addresses: string[] = [];
    for (const one of all) {
      const within = document.body.appendChild(document.createElement('main'));
      within.setHTMLUnsafe(one);
      for (const { localName } of within.children) outside.add(localName);
      for (const element of within.querySelectorAll(forbidden)) wrong.push(element.outerHTML);
      for (const element of within.querySelectorAll('[data-turnout], input'))
        for (const { name, value } of element.attributes) {
          if (!ours.test(name)) wrong.push(`${element.localName} ${name}=${value}`);
          if (addressed.test(name)) addresses.push(...value.split(' '));
        }
      // What stands between the tags may be whatever a post may have.
      for (const { attributes } of within.querySelectorAll('*'))
        for (const { name, value } of attributes)
          if (name.startsWith('on') || (/^(?:href|src)$/.test(name) && /^\s*(?:java|vb|data)/i.test(value)))
            wrong.push(`${name}=${value}`);
      within.remove();
    }
    if ('pwned' in window) wrong.push('something ran');
    return { outside: [...outside], wrong, addresses };
  }, markup);
