import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { sharedRows } from '../../fixtures/shared.ts';
import { bookings, openCharity, type Charity } from './charity.ts';
import { hostile, whatWasMade } from './hostile.ts';
import { newerPlugin } from './newer-plugin.ts';
import { openPage, press, replacePlugin, saveSettings } from './people.ts';
import { book, shown } from './visit.ts';
import { insertBlock, openEditor, publish, publishEditor, setBlock } from './writing.ts';

const ada = { name: 'Ada Example', email: 'ada@museum.example', organisation: 'Sampleford Museum' };
const pluginPath = '/wp-content/plugins/turnout';
const asOf = 'now="2019-01-23"';

/** What the author writes, all of it at once: WordPress takes a while to save. */
const posts = {
  shortcode: `[turnout ${asOf}]<a href="tel:01632960018">Ring us</a>[/turnout]`,
  curly: '[turnout now=“2019-01-23” recipient=“Children’s Trust & Friends”]',
  broken:
    '[turnout\nnow=&#8221;2019-01-23&#8243;\n\nrecipient=&#8220;Children&#8217;s Trust &amp; Friends&#8221;]\n\nRing us.\n\nOr write.\n\n[/turnout]',
  amid: `Before [turnout ${asOf} recipient='Children’s Trust &amp; Friends']Ring us.<br>Or write.[/turnout] after`,
  standIn: `<!-- wp:html --><div data-turnout="event-timetable" data-src="/events.json" data-now="2019-01-23"><p>Ring us.</p></div><!-- /wp:html -->`,
  tags: `<!-- wp:html --><event-timetable src="/events.json" ${asOf}><p>Ring us.</p></event-timetable><script>window.pwned=1</script><!-- /wp:html -->`,
  without: 'No events here.',
  several: `[turnout several ${asOf}]`,
  notSeveral: `[turnout several="no" ${asOf}]`,
  wrong: `[turnout ${asOf} acton="/x" action="http://plain.example/" onclick="x()"]`,
};

describe('the WordPress plugin', () => {
  let charity: Charity;
  let pages: Record<keyof typeof posts, string>;
  before(async () => {
    charity = await openCharity();
    await openEditor(charity.author);
    const addresses = await publish(charity.author, Object.values(posts));
    pages = Object.fromEntries(Object.keys(posts).map((name, at) => [name, addresses[at]])) as typeof pages;
  });
  after(() => charity?.close());

  const visit = async (address: string): Promise<string> => {
    charity.asked.length = 0;
    await charity.visitor.goto(address);
    return charity.visitor.content();
  };
  const source = async (address: string): Promise<string> => (await fetch(address)).text();

  it('takes a booking from a page that an author wrote with the shortcode', async () => {
    const { visitor, site, endpoint } = charity;
    expect(await source(pages.shortcode)).to.contain('<p><a href="tel:01632960018">Ring us</a></p></div>');
    await visit(pages.shortcode);
    expect(await shown(visitor)).to.include('Partnerships with Purpose: Sheffield');
    expect(await book(visitor, 'sheffield', ada)).to.contain('You are booked');
    expect(JSON.stringify(await bookings(charity)))
      .to.contain('ada@museum.example')
      .and.contain('sheffield');
    const others = charity.asked.filter(
      (address) => ![site.origin, endpoint.url].includes(new URL(address).origin),
    );
    expect(others, 'requests to anybody else').to.deep.equal([]);
  });

  it('shows an author the real events in the block, out of reach, and visitors can book from it', async () => {
    const { author, visitor } = charity;
    await insertBlock(author);
    await setBlock(author, { now: '2019-01-23', element: 'event-timetable' });
    const event = await author.waitForSelector('event-timetable >>> [data-event]');
    expect(
      await event?.evaluate((shown) => (shown.getRootNode() as ShadowRoot).host.closest('[inert]') !== null),
    ).to.equal(true);
    const labels = await author.$$eval('.block-editor-block-inspector label', (all) =>
      all.map((label) => label.textContent),
    );
    expect(labels).to.include.members(['element', 'src', 'time-zone']).and.not.include('action');
    await setBlock(author, { element: 'event-booking', 'success-url': 'https://elsewhere.example/' });
    await author.waitForSelector('event-booking >>> [data-event]');
    // The block is out of reach: a button in it could not be pressed.
    const button = await author.waitForSelector('event-booking >>> [part~="test"]', { visible: false });
    expect(await button?.evaluate((shown) => shown.getClientRects().length)).to.equal(0);
    expect(await author.$eval('.turnout-note', ({ textContent }) => textContent)).to.contain(
      'success-url holds',
    );
    await visit(await publishEditor(author));
    expect(await book(visitor, 'swansea', ada)).to.contain('You are booked');
  });

  it('reads what word processors and editors make of the shortcode', async () => {
    const { visitor } = charity;
    for (const name of ['curly', 'broken', 'amid'] as const) {
      await visit(pages[name]);
      expect(await shown(visitor), name).to.have.length(12);
      const [element, ...more] = await visitor.$$('event-booking');
      expect(more).to.have.length(0);
      expect(await element?.evaluate((it) => it.getAttribute('recipient'))).to.equal(
        'Children’s Trust & Friends',
      );
      expect(
        await element?.evaluate((it) => [...it.children].map(({ localName }) => localName).join()),
      ).to.match(/^p(,p)*$/);
    }
  });

  it('takes a word that is on or off as people write it', async () => {
    expect(await source(pages.several)).to.contain(' data-several="several"');
    for (const name of ['notSeveral', 'shortcode'] as const)
      expect(await source(pages[name])).not.to.contain('data-several');
  });

  it('keeps and runs what an author pasted as tags or as their stand-in, and loads itself nowhere else', async () => {
    const { visitor } = charity;
    for (const name of ['standIn', 'tags'] as const) {
      const page = await visit(pages[name]);
      expect(page).not.to.contain('pwned=1</script>');
      expect(await shown(visitor)).to.have.length(12);
    }
    const without = await source(pages.without);
    expect(without).not.to.contain('turnout');
    expect(without).to.contain('jquery');
  });

  it('makes no markup, runs nothing and asks nobody for whatever is written into it', async () => {
    const { site, visitor } = charity;
    const corpora = [
      ...sharedRows('corpora/strings.json', 'strings').map(({ text }) => text),
      ...sharedRows('corpora/urls.json', 'urls').map(({ url }) => url),
    ];
    const texts = [...hostile, ...corpora].map((text) => Buffer.from(String(text)).toString());
    writeFileSync(join(site.folder, 'texts.json'), JSON.stringify(texts));
    const made = await site.run(readFileSync('test/demo/wordpress/hostile.php', 'utf8').replace('<?php', ''));
    rmSync(join(site.folder, 'texts.json'));
    await visit('/wp-includes/blank.html');
    const found = await whatWasMade(visitor, JSON.parse(made) as string[]);
    expect(found.outside).to.deep.equal(['div']);
    expect(found.wrong, found.wrong.join('\n')).to.have.length(0);
    expect(found.addresses.length).to.be.greaterThan(0);
    for (const address of found.addresses)
      expect(address).to.match(
        /^(?:https:\/\/[^@/]+(?:\/|$|\?|#)|\/(?![/\\])|http:\/\/(?:localhost|127[\d.]+|\[::1\])[:/])/,
      );
  });

  it('tells those who can edit a page what it left out, and nobody else', async () => {
    const { author, site, visitor } = charity;
    const own = await openPage(author.browserContext(), site.origin);
    await own.goto(pages.wrong);
    const note = await own.$eval('.turnout-note', ({ textContent }) => textContent);
    expect(note).to.contain('acton is no attribute of event-booking and was left out. Did you mean action?');
    expect(note).to.contain('onclick is no attribute of event-booking');
    expect(note).to.contain(
      'action holds “http://plain.example/” and was left out. Write an address that begins with https://',
    );
    const seen = await visit(pages.wrong);
    expect(seen).not.to.match(/turnout-note|acton|plain\.example|onclick="x/);
    expect(await shown(visitor)).to.have.length(12);
  });

  it('refuses in the settings what it refuses in a page, and says so', async () => {
    const said = await saveSettings(charity.webmaster, {
      'success-url': 'https://elsewhere.example/',
      recipient: 'A <b>Trust</b>',
    });
    expect(said).to.contain('success-url holds “https://elsewhere.example/” and was left out.');
    expect(await charity.site.run('echo json_encode(get_option("turnout"));')).to.contain(
      '"recipient":"A Trust"',
    );
  });

  it('shows events in a theme of the old kind too, where scripts stand at the end', async () => {
    const { site, visitor } = charity;
    await site.run(readFileSync('test/demo/wordpress/old-theme.php', 'utf8').replace('<?php', ''));
    await visit(pages.shortcode);
    expect(await visitor.$('body.of-the-old-kind')).not.to.equal(null);
    expect(await shown(visitor)).to.have.length(12);
  });

  it('leaves an update the parts of the version before, for pages that a cache still holds', async () => {
    const { site, webmaster, visitor } = charity;
    const { file, parts, newer } = newerPlugin(site.folder);
    await replacePlugin(webmaster, file);
    rmSync(file);
    const source = await (await fetch(`${site.origin}${pluginPath}/turnout.php`)).text();
    expect(source, 'is run, never shown').to.equal('');
    expect(await site.run('echo Turnout\\VERSION;')).to.equal(newer);
    for (const part of parts) {
      const answer = await fetch(`${site.origin}${pluginPath}/assets/${part}`);
      expect(answer.status, part).to.equal(200);
    }
    await visit(pages.shortcode);
    expect(await shown(visitor)).to.have.length(12);
  });

  it('leaves nothing behind when it is deleted, and PHP had nothing to complain of', async () => {
    const { site, webmaster } = charity;
    expect(site.messages(), site.messages().join('\n')).to.have.length(0);
    await webmaster.goto('/wp-admin/plugins.php');
    await press(webmaster, '#deactivate-turnout');
    await site.run(
      'require ABSPATH . "wp-admin/includes/plugin.php"; require ABSPATH . "wp-admin/includes/file.php"; delete_plugins(array("turnout/turnout.php"));',
    );
    expect(
      await site.run('echo json_encode([get_option("turnout"), file_exists(WP_PLUGIN_DIR . "/turnout")]);'),
    ).to.equal('[false,false]');
    expect(site.messages(), site.messages().join('\n')).to.have.length(0);
  });
});
