/** The ways of an article onto the disk: by popup, by keys; with defaults, rules and drafts. */
import { expect, it } from 'vitest';
import { articlePage, paragraph, TITLE } from './article-page.ts';
import { until } from './drivers/driver.ts';
import { follow, readReported, saveByKey } from './drivers/outcome.ts';
import { readNote } from './note-file.ts';
import { addChip, choose, click, fill, openPopup, readPopup, saveFromPopup } from './popup.ts';
import { correctLine, openPreview, pressOn, readPreview } from './preview-page.ts';
import { inEachBrowser } from './session.ts';

inEachBrowser((session) => {
  const visit = async (page = articlePage()): Promise<string> => {
    const { driver, server, toUrl } = session();
    const url = toUrl();
    server.serve(url, page);
    await driver.goto(url);
    return url;
  };

  it('saves from the popup with the categories that were chosen there, and takes it back', async () => {
    const { driver, read } = session();
    const url = await visit();
    const shown = await openPopup(driver);
    expect(shown.title).toBe(TITLE);
    await addChip(driver, 'categories', 'Lighthouses');
    await addChip(driver, 'tags', 'storm');
    await fill(driver, 'remark', 'Compare with\nlast year.');
    await until('the chip', async () => (await readPopup(driver)).categories.length === 1);
    const saved = await saveFromPopup(driver);
    if (!saved.ok) throw new Error(saved.fault);
    const { fields, body } = readNote(read(saved.path));
    expect(fields).toMatchObject({ title: TITLE, categories: ['Lighthouses'], tags: ['storm'] });
    expect(JSON.stringify(fields)).toContain(url);
    for (const n of [0, 3, 7]) expect(body).toContain(paragraph(n).slice(0, 80));
    expect(body).not.toMatch(/Imprint|Home/);
    expect(body).toMatch(/^> Compare with {2}\n> last year\.\n\n/);
    const after = await until('the popup to say so', async () => {
      const now = await readPopup(driver);
      return now.saving === 'saved' && now;
    });
    expect(after.text).toContain(saved.path.slice(saved.path.lastIndexOf('Presscut/')));
    await click(driver, '#undo');
    await until('it to be taken back', async () => (await readPopup(driver)).saving === 'idle');
    expect((await readPopup(driver)).text).toContain('Undone.');
    expect(driver.files()).toEqual([]);
  });

  it('offers the page’s section and takes it with one click', async () => {
    const { driver } = session();
    await visit(articlePage({ section: 'Boats' }));
    await openPopup(driver);
    await click(driver, '.suggested button[aria-label*="Boats"]');
    await until('the chip', async () => (await readPopup(driver)).categories.includes('Boats'));
  });

  it('shows the file’s name and a preview of the note in the chosen profile', async () => {
    const { driver } = session();
    await visit();
    await openPopup(driver);
    await choose(driver, 'profile', 'hexo');
    const shown = await until('the preview', async () => {
      const now = await readPopup(driver);
      return now.path.includes('_posts') && now;
    });
    expect(shown.path).toMatch(/\.md$/);
    expect(shown.preview).toMatch(/^---\ntitle: /);
  });

  it('is corrected in the large preview, piece by piece, and saved as that', async () => {
    const { driver, read } = session();
    const box = '<p><a href="/tower">Read also: the church tower</a></p>';
    const whole = articlePage();
    await visit(whole.replace(`<p>${paragraph(4)}`, `${box}$&`));
    await openPopup(driver);
    await addChip(driver, 'categories', 'Lighthouses');
    const first = await openPreview(driver);
    const shown = await readPreview(first);
    expect(shown.title).toBe(TITLE);
    expect(shown.pieces.map(({ state }) => state)).toEqual([
      ...['kept', 'kept', 'kept', 'kept', 'left-out', 'kept', 'kept', 'kept', 'kept'],
    ]);
    await pressOn(first, 'Paragraph 2.', 'x');
    await pressOn(first, 'Paragraph 3.', 'x');
    await first.press('u');
    await pressOn(first, 'Read also', 'x');
    await correctLine(first, 'title', 'A dark lamp');
    await correctLine(first, 'published', '2024-04-30');
    await until('the file', async () => (await readPreview(first)).file.includes('2024-04-30'));
    await first.close();

    expect(await openPopup(driver)).toMatchObject({
      title: 'A dark lamp',
      categories: ['Lighthouses'],
    });
    const again = await openPreview(driver);
    const states = [...['kept', 'cut', 'kept', 'kept', 'restored', 'kept', 'kept', 'kept', 'kept']];
    const corrected = await readPreview(again);
    expect(corrected.pieces.map(({ state }) => state)).toEqual(states);
    const saved = await follow(driver, () =>
      again.evaluate<void>(() => document.querySelector<HTMLElement>('#save')?.click()),
    );
    if (!saved.ok) throw new Error(saved.fault);
    const { fields, body } = readNote(read(saved.path));
    expect(fields).toMatchObject({ title: 'A dark lamp', categories: ['Lighthouses'] });
    expect(String(fields.date)).toContain('2024-04-30');
    const texts = Array.from({ length: 8 }, (_, n) => paragraph(n)).toSpliced(1, 1);
    const link = body.match(/^\[Read also: the church tower\]\(.*\)$/m)?.[0] ?? '';
    expect(body.trim().split('\n\n')).toEqual(texts.toSpliced(3, 0, link));
    await until('it to say so', async () => (await readPreview(again)).saving === 'saved');
    await again.close();
    const kept = await openPopup(driver);
    expect(kept.text).toMatch(/^Saved on/);
    expect(kept.title).toBe('A dark lamp');
  });

  it('leaves a box out of every article of a site, once its user has said so', async () => {
    const { driver, server, toUrl, read } = session();
    const first = toUrl();
    const second = `${first}-2`;
    const box = (day: string): string =>
      `<div class="tower-offer css-1q9x"><p>Climb the church tower on ${day}.</p><p>Tickets are sold at the door.</p></div>`;
    const page = (title: string, day: string): string =>
      articlePage({ title }).replace(`<p>${paragraph(4)}`, `${box(day)}$&`);
    server.serve(first, page('The first lamp', 'Sunday'));
    server.serve(second, page('The second lamp', 'Monday'));

    await driver.goto(first);
    await openPopup(driver);
    const preview = await openPreview(driver);
    await pressOn(preview, 'Climb the church tower', 'x');
    await pressOn(preview, 'Tickets are sold', 'x');
    const pressed = (id: string): Promise<boolean> =>
      preview.evaluate<boolean>((name: string) => {
        const button = document.querySelector<HTMLElement>(`#${name}`);
        button?.click();
        return button !== null;
      }, id);
    await until('the button', () => pressed('always'));
    await until('it to be done', () =>
      preview.evaluate<boolean>(() => document.querySelector('#undo-always') !== null),
    );
    await preview.close();
    const rules = () =>
      driver.background<unknown>(
        async () =>
          (await chrome.storage.local.get<{ settings: { sites: unknown } }>()).settings.sites,
      );
    expect(await rules()).toMatchObject([
      { site: new URL(first).hostname, without: ['div.tower-offer'] },
    ]);

    await driver.goto(second);
    const saved = await saveByKey(driver);
    if (!saved.ok) throw new Error(saved.fault);
    expect(read(saved.path)).toContain('Paragraph 8.');
    expect(read(saved.path)).not.toMatch(/church tower on|Tickets/);
    await openPopup(driver);
    const again = await openPreview(driver);
    const cut = (await readPreview(again)).pieces.filter(({ state }) => state === 'cut');
    expect(cut.map(({ text }) => text)).toEqual([
      'Climb the church tower on Monday.',
      'Tickets are sold at the door.',
    ]);
    await again.close();
  });

  it('opens the popup by its key', async () => {
    const { driver } = session();
    await visit();
    await driver.press('_execute_action');
    await until('the popup', async () => (await readPopup(driver)).title === TITLE);
  });

  it('saves by key without a popup, and says so on the button and in the page', async () => {
    const { driver, set, read } = session();
    await set({ categories: ['Everyday'], profile: 'hexo' });
    await visit();
    const saved = await saveByKey(driver);
    if (!saved.ok) throw new Error(saved.fault);
    expect(readNote(read(saved.path)).fields).toMatchObject({ categories: ['Everyday'] });
    expect(await driver.popupOpen()).toBe(false);
    const reported = await until('the badge', async () => {
      const now = await readReported(driver);
      return now.badge === '✓' && now;
    });
    expect(reported.title).toContain('.md');
    await until('the toast', () =>
      driver.page<boolean>(() => document.querySelector('html > div') !== null),
    );
  });

  it('takes the options’ default categories into the popup and the file', async () => {
    const { driver, read, set } = session();
    await set({ categories: ['{section}'] });
    const options = await driver.extensionPage('src/options/index.html#categories');
    await options.evaluate(async (word: string) => {
      const find = () => document.querySelector<HTMLInputElement>('#categories');
      for (let n = 0; n < 100 && !find(); n++) await new Promise((done) => setTimeout(done, 50));
      const input = find();
      if (!input) throw new Error('no field for categories');
      input.focus();
      input.value = word;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((done) => setTimeout(done, 50));
      input.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
      );
      for (let n = 0; n < 100; n++) {
        if (document.querySelector<HTMLElement>('#status')?.dataset.state === 'saved') return;
        await new Promise((done) => setTimeout(done, 50));
      }
      throw new Error('the options were not saved');
    }, 'From the options');
    await options.close();
    await visit();
    expect((await openPopup(driver)).categories).toEqual(['Harbour', 'From the options']);
    const saved = await saveFromPopup(driver);
    if (!saved.ok) throw new Error(saved.fault);
    const { fields } = readNote(read(saved.path));
    expect(fields.categories).toEqual(['Harbour', 'From the options']);
  });

  it('follows the rule for the page’s site, and says where it came from', async () => {
    const { driver, server, toUrl, set } = session();
    const url = toUrl();
    const { hostname } = new URL(url);
    server.serve(url, articlePage());
    await set({
      categories: ['General'],
      sites: [{ site: hostname, categories: ['Only here'], tags: [], profile: 'hugo' }],
    });
    await driver.goto(url);
    const shown = await openPopup(driver);
    expect(shown).toMatchObject({ categories: ['Only here'], profile: 'hugo' });
    expect(shown.origin).toContain(hostname);
  });

  it('keeps what was filled in when the popup closes', async () => {
    const { driver } = session();
    await visit();
    await openPopup(driver);
    await addChip(driver, 'categories', 'Half done');
    await until('the chip', async () => (await readPopup(driver)).categories.length === 1);
    await driver.closePopup();
    const again = await openPopup(driver);
    expect(again.categories).toEqual(['Half done']);
  });

  it('saves into a folder that was used before with three clicks', async () => {
    const { driver, read } = session();
    await visit();
    await openPopup(driver);
    await fill(driver, 'folder', 'news/world');
    const before = await saveFromPopup(driver);
    await driver.closePopup();
    await visit(articlePage({ title: 'A second ferry sails' }));
    await openPopup(driver);
    const offer = '.folders [aria-label="news/world"]';
    await click(driver, '.file summary');
    await until('the folder', () =>
      driver.popup<boolean>((wanted: string) => !!document.querySelector(wanted), offer),
    );
    await click(driver, offer);
    const after = await saveFromPopup(driver);
    if (!before.ok || !after.ok) throw new Error('not saved');
    for (const { path } of [before, after]) expect(path).toContain('news/world/');
    expect(read(after.path)).toContain('A second ferry sails');
  });

  it('saves the same article twice under two names', async () => {
    const { driver, read } = session();
    await visit();
    await openPopup(driver);
    const first = await saveFromPopup(driver);
    await driver.closePopup();
    await openPopup(driver);
    const second = await saveFromPopup(driver, '#save-copy');
    if (!first.ok || !second.ok) throw new Error('not saved');
    expect(second.path).not.toBe(first.path);
    expect(readNote(read(second.path)).body).toBe(readNote(read(first.path)).body);
  });
});
