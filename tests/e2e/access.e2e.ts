/** The extension's pages pass axe-core, in every language and colour scheme. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { articlePage, TITLE } from './article-page.ts';
import { addList, clickIn, openBatch, untilBatch } from './batch-page.ts';
import { type Sent, until } from './drivers/driver.ts';
import { clickOn, openLibrary, openRow, search, untilLibrary } from './library-page.ts';
import { openPopup, saveFromPopup } from './popup.ts';
import { correctLine, openPreview, pressOn } from './preview-page.ts';
import { inEachBrowser } from './session.ts';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Evaluate = <T>(fn: Sent<T>) => Promise<T>;

async function violations(evaluate: Evaluate): Promise<string[]> {
  await evaluate(`${AXE};undefined`);
  return evaluate<string[]>(async () => {
    const { axe } = globalThis as unknown as typeof import('axe-core') & {
      axe: typeof import('axe-core');
    };
    const rules = 'wcag2a wcag2aa wcag21a wcag21aa wcag22aa best-practice'.split(' ');
    const result = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
    if (result.passes.length < 5) throw new Error('axe looked at nothing');
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}

const OWN = {
  name: 'Mine',
  folder: 'notes',
  fileName: '{slug}',
  fence: 'yaml',
  fields: [
    { key: 'title', text: '{title}' },
    { key: 'weight', value: 7 },
    { key: 'draft', value: true },
    { key: 'kinds', value: ['cutting'] },
    { key: 'tags', list: 'tags' },
    { key: 'date', date: 'published', format: 'rfc3339' },
    { key: 'extra', fields: [{ key: 'site', text: '{site}' }] },
  ],
} as const;

inEachBrowser((session, browser) => {
  // The rules are the same in each browser: each language in each theme is tried in one of them.
  describe.each(['en', 'zh_CN'])('in %s', (language) => {
    const dark = (browser === 'firefox') === (language === 'zh_CN');
    it(`in ${dark ? 'dark' : 'light'} colours`, async () => {
      const { driver, server, toUrl, set } = session();
      await driver.setDark(dark);
      await set({
        language,
        categories: ['Harbour'],
        sites: [{ site: 'pier.example/news', categories: ['Pier'], tags: [] }],
        profiles: { 'own-a': OWN },
      });
      const url = toUrl();
      server.serve(url, articlePage());
      await driver.goto(url);
      await openPopup(driver);
      const inPopup: Evaluate = (fn) => driver.popup(fn);
      const isDark = (): boolean => matchMedia('(prefers-color-scheme: dark)').matches;
      expect(await inPopup(isDark)).toBe(dark);
      expect(await violations(inPopup)).toEqual([]);
      const preview = await openPreview(driver);
      await pressOn(preview, 'Paragraph 2.', 'x');
      await correctLine(preview, 'published', 'soon');
      expect(await violations((fn) => preview.evaluate(fn))).toEqual([]);
      await preview.close();
      await openPopup(driver);
      expect(await saveFromPopup(driver)).toMatchObject({ ok: true });
      expect(await violations(inPopup)).toEqual([]);
      await driver.closePopup();

      await driver.goto('about:blank');
      await openPopup(driver);
      expect(await violations(inPopup)).toEqual([]);
      await driver.closePopup();

      const library = await openLibrary(driver);
      await search(library, 'lighthouse');
      await openRow(library, TITLE);
      await library.evaluate<void>(() => {
        for (const part of document.querySelectorAll('details')) part.open = true;
      });
      expect(await violations((fn) => library.evaluate(fn))).toEqual([]);
      // From right to left, nothing sticks out of the page.
      const sticksOut = await library.evaluate<number>(() => {
        document.documentElement.dir = 'rtl';
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(sticksOut).toBe(0);
      await clickOn(library, '.delete');
      await untilLibrary(library, 'the news', ({ about }) => about === 'deleted');
      expect(await violations((fn) => library.evaluate(fn))).toEqual([]);
      await library.close();

      const batch = await openBatch(driver);
      await addList(batch, 'https://pier.example/1 The pier\nhttps://pier.example/2\nnothing');
      await untilBatch(batch, 'the list', ({ rows }) => rows === 2);
      await batch.evaluate<void>(() => {
        for (const part of document.querySelectorAll('details')) part.open = true;
      });
      await until('the categories', () =>
        batch.evaluate<boolean>(() => document.querySelector('#categories-0') !== null),
      );
      expect(await violations((fn) => batch.evaluate(fn))).toEqual([]);
      await clickIn(batch, '#another');
      await batch.close();

      const options = await driver.extensionPage('src/options/index.html');
      await until('the options', () =>
        options.evaluate<boolean>(() => document.querySelector('#categories') !== null),
      );
      // Every screen at once, with all that can be opened in it but for menus, which lie over others.
      await until('a format to be tried', () =>
        options.evaluate<boolean>(() => {
          for (const view of document.querySelectorAll<HTMLElement>('.view')) view.hidden = false;
          for (const closed of document.querySelectorAll('details:not(.menu)'))
            (closed as HTMLDetailsElement).open = true;
          return (
            document.querySelector('.rule .trial-text')?.textContent?.includes('title') ?? false
          );
        }),
      );
      expect(await violations((fn) => options.evaluate(fn))).toEqual([]);
      await options.close();
    });
  });
});
