/** Notes that go elsewhere than to the downloads folder. */
import { expect, it } from 'vitest';
import { articlePage, paragraph, TITLE } from './article-page.ts';
import { until } from './drivers/driver.ts';
import { saveByKey } from './drivers/outcome.ts';
import { choose, click, openPopup, readPopup } from './popup.ts';
import { inEachBrowser, type Session } from './session.ts';

async function visit({ driver, server, address }: Session): Promise<void> {
  const url = address();
  server.serve(url, articlePage());
  await driver.goto(url);
}

inEachBrowser((session) => {
  it('the clipboard, from the popup: text and HTML, no file, and not called saved', async () => {
    const { driver } = session();
    await visit(session());
    await openPopup(driver);
    const before = driver.files();
    await choose(driver, 'destination', 'clipboard');
    await until('the preview', async () => (await readPopup(driver)).path.endsWith('.md'));
    await click(driver, '#save');
    const shown = await until('the end', async () => {
      const now = await readPopup(driver);
      return (now.saving === 'saved' || now.saving === 'unsaved') && now;
    });
    expect(shown.text).toContain('Copied. Nothing is saved as a file');
    await driver.closePopup();
    expect(await driver.clipboard()).toContain(`title: ${TITLE}`);
    expect(driver.files()).toEqual(before);
  });

  it('the clipboard, by key: in the page', async () => {
    const { driver, set } = session();
    await set({ destination: 'clipboard' });
    await visit(session());
    expect(await saveByKey(driver)).toMatchObject({ ok: true });
    expect(await driver.clipboard()).toContain(paragraph(1).slice(0, 60));
  });
});
