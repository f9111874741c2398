/** Profiles of the user, rules for a part of a site and names in ASCII, from the options to the file. */
import { expect, it } from 'vitest';
import { articlePage } from './article-page.ts';
import { chooseFile } from './choose-file.ts';
import { type ExtensionPage, until } from './drivers/driver.ts';
import { readNote } from './note-file.ts';
import { choose, openPopup, saveFromPopup } from './popup.ts';
import { inEachBrowser } from './session.ts';

const TITLE = '北海新桥通车，俏江南又切又瞧';

const shows = (page: ExtensionPage, what: string, selector: string, text: string) =>
  until(what, () =>
    page.evaluate<boolean>(
      (wanted: string, part: string) =>
        document.querySelector(wanted)?.textContent?.includes(part) ?? false,
      selector,
      text,
    ),
  );

const write = (page: ExtensionPage, selector: string, text: string) =>
  page.evaluate<void>(
    (wanted: string, value: string) => {
      const field = document.querySelector<HTMLInputElement>(wanted);
      if (!field) throw new Error(`nothing is ${wanted}`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    text,
  );

const press = (page: ExtensionPage, selector: string) =>
  page.evaluate<void>((wanted: string) => {
    const button = document.querySelector<HTMLElement>(wanted);
    if (!button) throw new Error(`nothing is ${wanted}`);
    button.focus();
    button.click();
  }, selector);

inEachBrowser((session) => {
  it('makes a profile by keyboard, tries it, and saves with it under a name in ASCII', async () => {
    const { driver, server, toUrl, read } = session();
    const url = toUrl('/a/1');
    server.serve(url, articlePage({ title: TITLE }));
    const options = await driver.extensionPage('src/options/index.html#formats');
    await shows(options, 'the options', '#copy-from', 'Hexo');
    await write(options, '#copy-from', 'hexo');
    await press(options, '#add-profile');
    await shows(options, 'a preview', '.rule .trial-text', 'title:');
    const id = await options.evaluate<string>(
      () => document.querySelector('[id^=own-] input')?.id.replace(/-name$/, '') ?? '',
    );
    await write(options, `#${id}-name`, 'Bridge form');
    await write(options, `#${id}-letters`, 'ascii');
    await options.evaluate<void>(() => {
      const summary = document.querySelector<HTMLElement>('.key summary');
      summary?.focus();
      summary?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true }),
      );
    });
    await shows(options, 'the move to be told', '.keys-of > [role=status]', 'title');
    expect(await options.evaluate(() => document.activeElement?.textContent)).toContain('title');
    await shows(options, 'the list of profiles to have it', '#profile', 'Bridge form');
    await until('the preview to follow', () =>
      options.evaluate<boolean>(() =>
        /^---\ndate:[^\n]*\n(updated:[^\n]*\n)?title:/.test(
          document.querySelector('.rule .trial-text')?.textContent ?? '',
        ),
      ),
    );
    await until('all of it to be saved', () =>
      options.evaluate<boolean>(
        () => document.querySelector<HTMLElement>('#status')?.dataset.state === 'saved',
      ),
    );
    await options.close();

    await driver.goto(url);
    await openPopup(driver);
    await choose(driver, 'profile', id);
    const saved = await saveFromPopup(driver);
    if (!saved.ok) throw new Error(saved.fault);
    expect(saved.path).toMatch(
      /source[\\/]_posts[\\/]2024-05-01-bei-hai-xin-qiao-tong-che-qiao-jiang-nan-you-qie-you-qiao\.md$/,
    );
    const { fields } = readNote(read(saved.path));
    expect(Object.keys(fields).slice(0, 2)).toEqual(['date', 'title']);
    expect(fields.title).toBe(TITLE);
  });

  it('shows what a stranger’s profile puts into notes, and refuses what would stand in bodies', async () => {
    const { driver } = session();
    const options = await driver.extensionPage('src/options/index.html#formats');
    await shows(options, 'the options', '#copy-from', 'Hexo');
    const profile = (more: object): string =>
      JSON.stringify({
        name: 'From a stranger',
        folder: '',
        fileName: '{title}',
        fence: 'yaml',
        fields: [{ key: 'title', text: '<script>{title}</script>' }],
        ...more,
      });
    const isKnown = () =>
      options.evaluate<boolean>(
        () => document.querySelector('#profile')?.textContent?.includes('From a stranger') ?? false,
      );
    await chooseFile(options, '#import-profile-file', profile({ body: { excerpt: '<script>x' } }));
    await shows(options, 'the refusal', '#profile-news', 'body.excerpt');
    await chooseFile(options, '#import-profile-file', profile({}));
    await shows(options, 'the question', '#profile-news', '<script>{title}</script>');
    expect(await isKnown()).toBe(false);
    await press(options, '#import-profile-leave');
    await chooseFile(options, '#import-profile-file', profile({}));
    await shows(options, 'the question', '#profile-news', 'your site may run it');
    await press(options, '#import-profile-take');
    await until('the profile', isKnown);
    await options.close();
  });

  it('has a rule for a part of a site decide, and says so in the popup', async () => {
    const { driver, server, toUrl, set, read } = session();
    const url = toUrl('/news/2024/bridge');
    const { hostname } = new URL(url);
    server.serve(url, articlePage());
    await set({
      sites: [
        { site: hostname, categories: ['Whole'], tags: [] },
        {
          site: `${hostname}/news`,
          categories: ['Part'],
          tags: [],
          profile: 'hexo-news',
          folder: 'cuttings/{category}',
          author: 'The desk of {site}',
          body: 'markdown',
        },
      ],
    });
    await driver.goto(url);
    const shown = await openPopup(driver);
    expect(shown.origin).toContain(`${hostname}/news`);
    expect(shown.categories).toEqual(['Part']);
    const saved = await saveFromPopup(driver);
    if (!saved.ok) throw new Error(saved.fault);
    expect(saved.path).toMatch(/cuttings[\\/]Part[\\/]/);
    const { fields, body } = readNote(read(saved.path));
    expect(fields.categories).toEqual(['Part']);
    expect(body).toMatch(/^Paragraph 1\./);
    expect(body).not.toContain('<div');
  });

  it('keeps an article whose profile is gone, and says what to do', async () => {
    const { driver, server, toUrl, set } = session();
    const url = toUrl();
    server.serve(url, articlePage());
    await set({ profile: 'own-gone' });
    await driver.goto(url);
    const shown = await openPopup(driver);
    expect(shown.profile).toBe('own-gone');
    expect(await saveFromPopup(driver)).toMatchObject({ ok: false, fault: 'unknown-profile' });
    await choose(driver, 'profile', 'hexo');
    expect(await saveFromPopup(driver)).toMatchObject({ ok: true });
  });
});
