/** A week of one user with a Hexo blog: thirty articles of five sites, and the site that Hexo makes of them. */
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { hexoSite } from '../sites/hexo.ts';
import { ensureGenerators } from '../sites/install.ts';
import { runCommand, writeFiles } from '../sites/site-folder.ts';
import { articlePage } from './article-page.ts';
import { until } from './drivers/driver.ts';
import { readReported, saveByKey } from './drivers/outcome.ts';
import { addChip, click, openPopup, readPopup, saveFromPopup } from './popup.ts';
import { correctLine, openPreview, readPreview } from './preview-page.ts';
import { inEachBrowser } from './session.ts';

const DAYS = 6;
/** The sites, each with the section that its pages name. */
const SITES = {
  'dailynews.example': '时政',
  'worldtimes.example': 'World',
  'tageblatt.example': 'Politik',
  'machines.example': 'Hardware',
  'bookclub.example': 'Novels',
} as const;
type Site = keyof typeof SITES;
const names = Object.keys(SITES) as Site[];

const urlOf = (site: Site, day: number): string => `https://www.${site}/2024/05/0${day}/story`;
const titleOf = (site: Site, day: number): string => `Day ${day} of the ${site.split('.')[0]}`;

const CORRECTED = 'What the machines do at night';

/** Prints the tree of categories, with the number of posts below each. */
const TREE = `hexo.extend.generator.register('tree', (locals) => ({
  path: 'tree.json',
  data: JSON.stringify(locals.categories.map((category) => [
    (category.parent ? locals.categories.findOne({ _id: category.parent }).name + ' > ' : '') + category.name,
    category.length,
  ]).sort()),
}));`;

inEachBrowser((session, browser) => {
  beforeAll(() => ensureGenerators('few'));

  // A minute in Firefox, where each of its steps has a test of its own: `PRESSCUT_BROWSER=firefox` walks them.
  const isWalked = browser === 'chromium' || process.env.PRESSCUT_BROWSER === browser;
  it.skipIf(!isWalked)(
    'ends in the tree of categories that was meant',
    async () => {
      const { driver, server, set, downloads } = session();
      const visit = async (
        site: Site,
        day: number,
        more: Parameters<typeof articlePage>[0] = {},
      ) => {
        const url = urlOf(site, day);
        const page = { title: titleOf(site, day), section: SITES[site], site, ...more };
        server.serve(url, articlePage(page));
        await driver.goto(url);
      };
      const chosen = async (count: number) =>
        until('the chips', async () => {
          const { categories } = await readPopup(driver);
          return categories.length === count && categories;
        });
      const save = async (how: () => ReturnType<typeof saveByKey>): Promise<string> => {
        const outcome = await how();
        if (!outcome.ok) throw new Error(outcome.fault);
        return outcome.path;
      };
      const correctAndSave = async (): Promise<void> => {
        await openPopup(driver);
        const preview = await openPreview(driver);
        await correctLine(preview, 'title', CORRECTED);
        await until('the file', async () => (await readPreview(preview)).file.includes(CORRECTED));
        await preview.evaluate<void>(() => document.querySelector<HTMLElement>('#save')?.click());
        await until('it to be saved', async () => (await readPreview(preview)).saving === 'saved');
        await preview.close();
        await driver.closePopup();
      };
      await set({
        profile: 'hexo',
        categories: ['{section}'],
        sites: [
          { site: 'dailynews.example', categories: ['新闻 › 国内'], tags: [] },
          { site: 'worldtimes.example', categories: ['新闻 › 国际'], tags: ['world'] },
          {
            site: 'machines.example',
            categories: ['科技'],
            tags: [],
            lists: { categories: 'plus' },
          },
        ],
      });

      for (let day = 1; day <= DAYS; day++)
        for (const site of names) {
          // The book club gets its category by hand once; then it is a rule.
          if (site === 'bookclub.example' && day === 1) continue;
          await visit(site, day);
          if (site === 'machines.example' && day === 4) {
            await correctAndSave();
            continue;
          }
          await save(() => saveByKey(driver));
          if (site !== 'bookclub.example' || day !== 2) continue;
          // It was saved before its rule: taken back, and saved as it was meant.
          await openPopup(driver);
          await chosen(1);
          await click(driver, '.chips [aria-label*="Novels"]');
          await chosen(0);
          await addChip(driver, 'categories', '读书/小说');
          await chosen(1);
          await save(() => saveFromPopup(driver));
          await until('the way to a rule', () =>
            driver.popup<boolean>(() => document.querySelector('#always') !== null),
          );
          await click(driver, '#always');
          await until('the rule', () =>
            driver.background<boolean>(async () => {
              const { settings } = await chrome.storage.local.get<{
                settings: { sites: { site: string }[] };
              }>('settings');
              return settings.sites.some((rule) => rule.site === 'bookclub.example');
            }),
          );
          await driver.closePopup();
        }

      // The one that was left out, by the button: its rule is there now.
      await visit('bookclub.example', 1);
      expect((await openPopup(driver)).categories).toEqual(['读书 › 小说']);
      await save(() => saveFromPopup(driver));
      await driver.closePopup();

      // A second look at a page makes no second post.
      const files = driver.files();
      await visit('worldtimes.example', 3);
      await driver.press('save-article');
      await until(
        'an answer',
        async () => (await readReported(driver)).title.includes('unchanged since'),
        20_000,
      );
      expect(driver.files()).toEqual(files);

      // One is taken back.
      await visit('tageblatt.example', 7);
      await openPopup(driver);
      await save(() => saveFromPopup(driver));
      await click(driver, '#undo');
      await until('it to be taken back', async () => (await readPopup(driver)).saving === 'idle');
      await driver.closePopup();
      expect(driver.files()).toEqual(files);
      expect(files).toHaveLength(30);

      const { files: site, build, packages } = hexoSite('hexo', 'plain');
      writeFiles(downloads, { ...site, 'scripts/tree.js': TREE });
      fs.symlinkSync(packages ?? '', path.join(downloads, 'node_modules'));
      const { code, log } = await runCommand(build, downloads);
      expect(code, log).toBe(0);
      const tree = JSON.parse(fs.readFileSync(path.join(downloads, 'public/tree.json'), 'utf8'));
      const site2024 = fs.readdirSync(path.join(downloads, 'public/2024'), { recursive: true });
      expect(site2024.join('\n')).toMatch(/what-the-machines-do-at-night.index\.html/i);
      expect(tree).toEqual(
        [
          ['Hardware', DAYS],
          ['Politik', DAYS],
          ['新闻', 2 * DAYS],
          ['新闻 > 国内', DAYS],
          ['新闻 > 国际', DAYS],
          ['科技', DAYS],
          ['读书', DAYS],
          ['读书 > 小说', DAYS],
        ].sort(),
      );
    },
    240_000,
  );
});
