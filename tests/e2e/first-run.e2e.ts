/** The first steps: once after the installation, and one real save from there. */
import { expect, it } from 'vitest';
import { type ExtensionPage, until } from './drivers/driver.ts';
import { inEachBrowser } from './session.ts';

const text = (page: ExtensionPage, selector: string): Promise<string> =>
  page.evaluate<string>(
    (wanted: string) => document.querySelector(wanted)?.textContent ?? '',
    selector,
  );

inEachBrowser((session) => {
  it('save the sample article for real, with the format that was chosen', async () => {
    const { driver, read } = session();
    const page = await driver.extensionPage('src/options/index.html#first-run');
    await until('the formats', async () => (await text(page, '#profile')).includes('Hexo'));
    await page.evaluate<void>(() =>
      document.querySelector<HTMLElement>('#profile [value=hexo]')?.click(),
    );
    await until('the file to follow', async () =>
      (await text(page, '.trial-path')).startsWith('source/_posts/'),
    );
    await page.evaluate<void>(() => document.querySelector<HTMLElement>('#save-sample')?.click());
    await until('the save', async () => (await text(page, '#sample-path')).includes('Saved'));
    const [file = ''] = driver.files().filter((name) => name.includes('new-bridge-opens'));
    expect(file).toMatch(/^source\/_posts\/\d{4}-\d\d-\d\d-new-bridge-opens-over-the-harbour\.md$/);
    expect(read(file)).toContain('title: New bridge opens over the harbour');
    const library = await page.evaluate<string>(
      () => document.querySelector<HTMLAnchorElement>('#step-try a.button')?.href ?? '',
    );
    expect(library).toContain('/src/library/index.html#');
    await page.close();
  });

  it('were opened by the installation, and are not opened again', async () => {
    const { driver } = session();
    await driver.killBackground();
    const shown = await driver.background<unknown>(() => chrome.storage.local.get('first-run'));
    expect(shown).toEqual({ 'first-run': true });
  });
});
