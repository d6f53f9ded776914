import type { Page } from 'puppeteer';

/** Opens the block editor, as whoever is logged in. */
export const openEditor = async (page: Page): Promise<void> => {
  await page.goto('/wp-admin/post-new.php');
  await page.waitForFunction("window.wp?.data?.select('core/editor')?.getCurrentPostId()");
  await page.evaluate("wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false)");
};

/** Publishes each content as a post, by the person whose editor is open; answers their addresses. */
export const publish = async (page: Page, contents: readonly string[]): Promise<readonly string[]> => {
  const requests = contents.map((content) => ({
    path: '/wp/v2/posts',
    method: 'POST',
    body: { title: 'Our events', status: 'publish', content },
  }));
  const request = JSON.stringify({ path: '/batch/v1', method: 'POST', data: { requests } });
  return (await page.evaluate(
    `wp.apiFetch(${request}).then(({ responses }) => responses.map(({ body }) => body.link))`,
  )) as string[];
};

/** Types the block's name where a paragraph would begin, and presses Enter. */
export const insertBlock = async (page: Page): Promise<void> => {
  const type = async (selector: string, words: string): Promise<void> => {
    await page.waitForSelector(selector);
    await page.focus(selector);
    await page.keyboard.type(words);
  };
  await type('.editor-post-title__input', 'Our events');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/turnout');
  await page.waitForSelector('.components-autocomplete__result.is-selected');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.wp-block-turnout-turnout');
};

/** Sets what the block says, as its fields at the side do. */
export const setBlock = async (page: Page, attributes: Record<string, string>): Promise<void> => {
  await page.evaluate(`{
    const editor = wp.data.dispatch('core/block-editor');
    const block = wp.data.select('core/block-editor').getBlocks().find(({ name }) => name === 'turnout/turnout');
    editor.selectBlock(block.clientId);
    editor.updateBlockAttributes(block.clientId, ${JSON.stringify(attributes)});
    wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
  }`);
};

/** Publishes what stands in the editor; answers its address. */
export const publishEditor = async (page: Page): Promise<string> =>
  (await page.evaluate(`(async () => {
    wp.data.dispatch('core/editor').editPost({ status: 'publish' });
    await wp.data.dispatch('core/editor').savePost();
    return wp.data.select('core/editor').getPermalink();
  })()`)) as string;
