// Chromium's own tools in the hands of a test: other engines have none of them, and a test is told so.
const clients = new WeakMap();

/** A plugin of the runner; `test/accessibility/devtools.ts` is its other end. */
export const devtools = (engine) => ({
  name: 'devtools',
  async executeCommand({ command, payload, session }) {
    if (command !== 'devtools') return undefined;
    if (engine !== 'chromium') return { isHere: false };
    const page = session.browser.getPage(session.id);
    // What is asked for holds as long as the one who asked is there.
    if (!clients.has(page)) clients.set(page, page.createCDPSession());
    const client = await clients.get(page);
    return {
      isHere: true,
      answer: payload.method && (await client.send(payload.method, payload.parameters)),
    };
  },
});
