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
  readonly tags: readonly string[];
  /** Attributes that nobody asked for, and whatever looks like a script in one. */
  readonly wrong: readonly string[];
  /** Everything that is an address. */
  readonly addresses: readonly string[];
}

/** Reads markup as a browser does, in a page that would tell if anything of it ran. */
export const whatWasMade = (page: Page, markup: readonly string[]): Promise<Made> =>
  page.evaluate((all) => {
    const tags = new Set<string>();
    const wrong: string[] = [];
    const addresses: string[] = [];
    const allowed = /^(?:data-[a-z-]+|id|lang|class|type|name|value)$/;
    for (const one of all) {
      const within = document.body.appendChild(document.createElement('main'));
      within.setHTMLUnsafe(one);
      const inside = within.querySelectorAll('*');
      // The visitor's own words between the tags may be any that a post may have.
      const ours = [...inside].filter((element) => !element.closest('p') || element.matches('p'));
      for (const element of ours) {
        tags.add(element.localName);
        for (const { name, value } of element.attributes) {
          if (!allowed.test(name)) wrong.push(`${element.localName} ${name}=${value}`);
          if (/^data-(?:src|action|availability|privacy-url|success-url)$/.test(name))
            addresses.push(...value.split(' '));
        }
      }
      for (const element of inside)
        for (const { name, value } of element.attributes)
          if (
            /^on|^style$/.test(name) ||
            /^(?:script|iframe|form|object|embed|svg)$/.test(element.localName) ||
            (/^(?:href|src)$/.test(name) && /^\s*(?:java|vb|data)/i.test(value))
          )
            wrong.push(`${element.localName} ${name}=${value}`);
      within.remove();
    }
    if ('pwned' in window) wrong.push('something ran');
    return { tags: [...tags].sort(), wrong, addresses };
  }, markup);
