// @vitest-environment jsdom
/** The popup as it is drawn, and what its keys and buttons do. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CHOICE_KEYS, type ChoiceKey } from '../../src/core/choice.ts';
import { Fault, type FaultCode } from '../../src/core/fault.ts';
import type { SavedBefore } from '../../src/core/receipt.ts';
import en from '../../src/locales/en.ts';
import { languageFor } from '../../src/locales/index.ts';
import type { BackgroundService } from '../../src/platform/contracts.ts';
import { createPopup } from '../../src/popup/model.ts';
import type { PopupNeeds } from '../../src/popup/needs.ts';
import { PopupPage } from '../../src/popup/popup.tsx';
import { toEditedChoice, toEdits } from '../../src/popup/state.ts';
import { plainId } from '../../src/ui/choice/form.ts';
import { wholeChoice } from '../core/whole-choice.ts';
import { CLIP, fakeNeeds, progress, savedProgress } from './service.ts';

const one = <E extends Element = HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const settle = (): Promise<void> => act(() => new Promise((resolve) => setTimeout(resolve, 5)));
const click = async (selector: string): Promise<void> => {
  one(selector).click();
  await settle();
};
const press = async (target: Element, more: KeyboardEventInit = {}): Promise<void> => {
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...more }),
  );
  await settle();
};

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
});
afterEach(() => {
  act(() => render(null, one('#app')));
  vi.restoreAllMocks();
});

const SAVED: SavedBefore = {
  entry: 'e1',
  at: '2026-05-03T10:00:00+02:00',
  changed: false,
  choice: CLIP.choice,
  destination: 'downloads',
};

const FOLDERS = ['news/world'];

async function draw(
  own: Partial<BackgroundService> = {},
  more: Partial<PopupNeeds> = {},
  language = 'en',
) {
  const fake = fakeNeeds(own);
  const popup = createPopup({ ...fake.needs, ...more });
  const close = vi.fn();
  act(() =>
    render(
      <PopupPage
        popup={popup}
        language={languageFor(language, 'en')}
        profiles={[{ id: 'markdown', name: 'Markdown', folder: 'Presscut', fileName: '{title}' }]}
        destinations={[{ id: 'clipboard' }, { id: 'downloads', removes: true, shows: true }]}
        always={async () => {}}
        folders={async () => FOLDERS}
        access={{ missing: async () => [], request: async () => true }}
        toReport={(fault) => `https://issues.example/?fault=${fault}`}
        close={close}
        openBatch={() => undefined}
      />,
      one('#app'),
    ),
  );
  void popup.read();
  await settle();
  return { ...fake, popup, close };
}

describe('on a page that cannot be read', () => {
  it('offers to report the page beside the fault', async () => {
    await draw({ clip: () => Promise.reject(new Fault('no-article')) });
    const link = one<HTMLAnchorElement>('.report');
    expect(link.href).toBe('https://issues.example/?fault=no-article');
    expect(link.target).toBe('_blank');
  });

  it('offers to save several pages where it may be a list of articles', async () => {
    await draw({ clip: () => Promise.reject(new Fault('no-article')) });
    expect(one('#several').textContent).toBe('Save several pages');
  });

  it('does not where a report would help nobody', async () => {
    await draw({ clip: () => Promise.reject(new Fault('pdf-page')) });
    expect(document.querySelector('main.failed .notice')).not.toBeNull();
    expect(document.querySelector('.report')).toBeNull();
  });
});

describe('on an article', () => {
  it('shows what the page says and where the note will go', async () => {
    await draw();
    expect(one<HTMLTextAreaElement>('#title').value).toBe('New bridge opens');
    for (const fact of ['Example News', 'May 1, 2024', 'Lin Yu', '640 words']) {
      expect(one('.facts').textContent).toContain(fact);
    }
    expect(one('.notice.doubt').textContent).toContain('paywall');
    expect(one('#origin').textContent).toBe('Your rule for example.org');
    expect(one('#path').textContent).toBe('Presscut/new-bridge.md');
    expect(one('#preview').textContent).toContain('categories: [News]');
    expect(one('.suggested').textContent).toContain('City');
  });

  it('loads no image from the web: it shows what the page had loaded, or nothing', async () => {
    await draw();
    expect(document.querySelector('img, source, iframe, video, .no-cover')).toBeNull();
    act(() => render(null, one('#app')));
    const thumbnail = 'data:image/jpeg;base64,AA==';
    await draw({ clip: async () => ({ ...CLIP, thumbnail }) });
    const image = one<HTMLImageElement>('.thumbnail');
    expect(image.src).toBe(thumbnail);
    expect(image.alt).toBe('The bridge at dawn');
    act(() => render(null, one('#app')));
    await draw({ clip: async () => ({ ...CLIP, thumbnail: 'https://cdn.example.org/x.jpg' }) });
    expect(document.querySelector('img')).toBeNull();
  });

  it('says that there is no cover image, and how many are in the text', async () => {
    const { lead: _, ...article } = CLIP.article;
    await draw({ clip: async () => ({ ...CLIP, article }) });
    expect(one('.no-cover').textContent).toBe('No cover image · 2 images in the text');
  });

  it('speaks the language it is given', async () => {
    await draw({}, {}, 'zh_CN');
    expect(one('#save').textContent).toBe('保存到下载文件夹');
    expect(one('.facts').textContent).toContain('2024年5月1日');
  });

  it('goes back to the title of the page where it is left empty', async () => {
    await draw();
    const title = one<HTMLTextAreaElement>('#title');
    title.value = '';
    title.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settle();
    title.dispatchEvent(new FocusEvent('blur'));
    await settle();
    expect(title.value).toBe('New bridge opens');
  });

  it('sends what is chosen', async () => {
    const { inputs } = await draw();
    await click('.suggested button');
    await click('.chip button');
    expect(inputs('draft').at(-1)).toMatchObject({ choice: { categories: ['City'] } });
  });

  it('offers the selection and the whole article where something is selected', async () => {
    const clip: BackgroundService['clip'] = async ({ scope }) => ({
      ...CLIP,
      article: { ...CLIP.article, scope: scope === 'page' ? scope : 'selection' },
    });
    const { inputs } = await draw({ clip });
    expect(one<HTMLInputElement>('#scope-selection').checked).toBe(true);
    await click('#scope-page');
    expect(inputs('clip')).toEqual([
      { tab: 7, scope: 'auto' },
      { tab: 7, scope: 'page', chosen: true },
    ]);
    expect(one<HTMLInputElement>('#scope-page').checked).toBe(true);
    act(() => render(null, one('#app')));
    await draw({ clip: async () => ({ ...CLIP, selected: false }) });
    expect(document.querySelector('#scope-selection')).toBeNull();
  });

  it.each([
    [{ language: 'zh' }, '640 characters'],
    [{ language: 'de', title: '新桥' }, '640 words'],
    [{ title: '新桥' }, '640 characters'],
    [{}, '640 words'],
  ])('counts characters where words stand without spaces: %j', async (own, expected) => {
    await draw({ clip: async () => ({ ...CLIP, article: { ...CLIP.article, ...own } }) });
    expect(one('.facts').textContent).toContain(expected);
  });

  it('joins authors as the language does', async () => {
    const article = { ...CLIP.article, authors: ['石佳', '中国青年报'] };
    await draw({ clip: async () => ({ ...CLIP, article }) }, {}, 'zh_CN');
    expect(one('.facts').textContent).toContain('石佳、中国青年报');
  });

  it('says where it saves, and has the other places beside it', async () => {
    const { inputs } = await draw();
    expect(one('#save').textContent).toBe('Save to Downloads');
    const select = one<HTMLSelectElement>('#destination');
    select.value = 'clipboard';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(one('#save').textContent).toBe('Copy to clipboard');
    await click('#save');
    expect(inputs('save')).toMatchObject([{ choice: { destination: 'clipboard' } }]);
  });
});

describe('Enter', () => {
  it.each(['body', '#title', '#categories', '#folder', '#scope-page'])(
    'saves from %s',
    async (from) => {
      const { inputs } = await draw();
      await press(one(from));
      expect(inputs('save')).toHaveLength(1);
    },
  );

  it('does not save while a word is composed, from a button or a list', async () => {
    const { inputs } = await draw();
    await press(one('#title'), { isComposing: true });
    await press(one('#title'), { keyCode: 229 });
    await press(one('#copy'));
    await press(one('#profile'));
    await press(one('.preview summary'));
    expect(inputs('save')).toEqual([]);
  });

  it('offers folders once its file is opened, and saves into the one that is clicked', async () => {
    const { inputs } = await draw();
    expect(document.querySelector('.folders')).toBeNull();
    one<HTMLDetailsElement>('.file').open = true;
    await vi.waitFor(async () => {
      await settle();
      const offers = Array.from(document.querySelectorAll('.folders button'));
      expect(offers.map(({ textContent }) => textContent)).toEqual(['news', 'world']);
    });
    await click('.folders [aria-label="news/world"]');
    expect(one('.folders [aria-pressed="true"]').textContent).toBe('world');
    await click('#save');
    expect(inputs('save')).toMatchObject([{ choice: { folder: 'news/world' } }]);
  });

  it('adds the typed category instead of saving', async () => {
    const { inputs } = await draw();
    const line = one<HTMLInputElement>('#categories');
    line.value = 'World';
    line.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settle();
    await press(line);
    expect(inputs('save')).toEqual([]);
    await press(line);
    expect(inputs('save')).toMatchObject([{ choice: { categories: ['News', 'World'] } }]);
  });

  it('closes when all is done', async () => {
    const { report, close } = await draw();
    await press(document.body);
    expect(close).not.toHaveBeenCalled();
    report(savedProgress('job-1', 'a.md'));
    await settle();
    await press(document.body);
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('what became of it', () => {
  it('says "saved" only with the path that came out', async () => {
    const { report } = await draw();
    await click('#save');
    expect(one('#status').textContent).toBe('');
    report(savedProgress('job-1', '/home/Presscut/a (1).md', 'Presscut/a.md'));
    await settle();
    expect(one('#saved-path').textContent).toBe(
      'SavedPresscut/a (1).md“a.md” was there already, so this one is called “a (1).md”.',
    );
  });

  describe('once it is saved', () => {
    const save = async (own: Partial<BackgroundService> = {}) => {
      const fake = await draw(own);
      await click('#save');
      fake.report(savedProgress('job-1', '/home/a.md', 'a.md'));
      await settle();
      return fake;
    };

    it('shows in the place of the form what was saved, and the way to it', async () => {
      const { inputs } = await save();
      expect(document.querySelector('#categories, #title, .preview')).toBeNull();
      expect(one('.after-save').textContent).toContain('New bridge opens');
      expect(one('.saved-words').textContent).toContain('News');
      expect(one('#open-entry').getAttribute('href')).toBe('../library/index.html#job-1');
      await click('#show-file');
      expect(inputs('showFile')).toEqual([{ job: 'job-1' }]);
      expect(document.activeElement).toBe(one('#close'));
    });

    it('takes the save back, and goes on with the form', async () => {
      const { inputs } = await save();
      expect(one('#undo').title).toBe('Deletes the file, even if you’ve edited it since.');
      await click('#undo');
      expect(inputs('undo')).toEqual([{ job: 'job-1' }]);
      expect(one('#status').textContent).toBe('Undone. The file is deleted.');
      await press(document.body);
      expect(inputs('save')).toMatchObject([{ job: 'job-1' }, { job: 'job-2' }]);
      expect(inputs('save')).not.toMatchObject([{}, { replace: true }]);
    });

    it('says that a file which was changed stays, and why it cannot be shown', async () => {
      await save({
        undo: async () => 'changed',
        showFile: () => Promise.reject(new Fault('download-missing')),
      });
      await click('#undo');
      expect(one('#status').textContent).toContain(
        'Not undone: the file has changed since you saved it.',
      );
      await click('#show-file');
      expect(one('#status').textContent).toContain(en.faults['download-missing']);
      expect(one('#status').dataset.state).toBe('saved');
    });

    it('makes a rule for the site of what was chosen, by one button', async () => {
      const { rules } = await save();
      expect(one('#always').textContent).toBe('Always like this on news.example.org');
      await click('#always');
      expect(rules).toEqual([['news.example.org', CLIP.choice, []]]);
      expect(one('.after-save').textContent).toContain('Rule for news.example.org saved.');
    });

    it('goes back to the form to update the file, which cannot be taken back then', async () => {
      const { report, inputs, popup } = await save();
      await click('#edit');
      expect(document.activeElement?.id).toBe('categories');
      expect(one('#close').textContent).toBe('Done');
      act(() => popup.change({ tags: ['harbour'] }));
      await click('#save');
      expect(inputs('save').at(-1)).toMatchObject({ entry: 'job-1', replace: true });
      report(savedProgress('job-2', '/home/a.md', 'a.md'));
      await settle();
      expect(document.querySelector('#undo')).toBeNull();
      expect(one('.saved-words').textContent).toContain('News · #harbour');
    });
  });

  const savedClip = (more: Partial<SavedBefore> = {}) => ({
    clip: async () => ({ ...CLIP, saved: { ...SAVED, path: 'a.md', ...more } }),
  });

  it('says that the page was saved before, and leaves it at that by Enter', async () => {
    const { inputs, close } = await draw(savedClip());
    expect(one('#saved-before').textContent).toContain('Saved on May 3, 2026 · article unchanged');
    expect(one('#open-entry').getAttribute('href')).toBe('../library/index.html#e1');
    expect(one('#close').textContent).toBe('Done');
    expect(document.querySelector('#save')).toBeNull();
    await press(document.body);
    expect(close).toHaveBeenCalledOnce();
    expect(inputs('save')).toEqual([]);
  });

  it.each([
    ['the article has changed', { changed: true }],
    ['the form is edited', {}],
  ])('updates the file by Enter where %s, and by its button', async (_, saved) => {
    const { popup, report, inputs } = await draw(savedClip(saved));
    if (!('changed' in saved)) act(() => popup.change({ tags: ['harbour'] }));
    expect(one('#save').textContent).toBe('Update file');
    expect(one('#saved-before').textContent).toContain('Replaces a.md.');
    await press(document.body);
    report(progress('job-1', 'unsaved', 'disk-full'));
    await settle();
    await click('#try-again');
    const update = { job: 'job-1', entry: 'e1', replace: true };
    expect(inputs('save')).toMatchObject([update, update]);
    report(savedProgress('job-1', '/d/a.md', 'a.md'));
    await settle();
    expect(document.querySelector('#saved-before')).toBeNull();
  });

  it('is nothing to update once an edit is taken back', async () => {
    const { popup } = await draw(savedClip());
    act(() => popup.change({ tags: ['harbour'] }));
    expect(one('#save').textContent).toBe('Update file');
    act(() => popup.change({ tags: [] }));
    expect(one('#close').textContent).toBe('Done');
  });

  it('saves a copy only by its own button', async () => {
    const { inputs } = await draw(savedClip());
    await click('#save-copy');
    expect(inputs('save')).toEqual([{ job: 'job-1', clip: CLIP.id, choice: CLIP.choice }]);
  });

  it('leaves a second file to a second Enter where the first cannot be replaced', async () => {
    const { path: _, ...nowhere } = SAVED;
    const saved = { ...nowhere, changed: true };
    const { inputs } = await draw({ clip: async () => ({ ...CLIP, saved }) });
    await press(document.body);
    expect(inputs('save')).toEqual([]);
    expect(document.activeElement).toBe(one('#save-copy'));
  });

  it('saves as ever what goes to another place than then', async () => {
    const { popup, inputs } = await draw(savedClip());
    act(() => popup.change({ destination: 'clipboard' }));
    expect(one('#save').textContent).toBe('Copy to clipboard');
    expect(one('#saved-before').textContent).not.toContain('a.md');
    await press(document.body);
    expect(inputs('save')).toMatchObject([{ choice: { destination: 'clipboard' } }]);
    expect(inputs('save')).not.toMatchObject([{ replace: true }]);
  });

  it('saves where it lay what is no longer there, as the same entry', async () => {
    const { inputs } = await draw(savedClip({ gone: true }));
    expect(one('#saved-before').textContent).toContain('the file is gone');
    expect(document.querySelector('#save-copy')).toBeNull();
    await press(document.body);
    expect(inputs('save')).toMatchObject([{ entry: 'e1', replace: true }]);
  });

  it('updates what this very popup has saved', async () => {
    const { popup, report, inputs } = await draw();
    await click('#save');
    report(savedProgress('job-1', '/d/a.md', 'a.md'));
    await settle();
    act(() => popup.change({ tags: ['harbour'] }));
    await press(document.body);
    expect(inputs('save')).toMatchObject([
      { job: 'job-1' },
      { job: 'job-2', entry: 'job-1', replace: true },
    ]);
    report(savedProgress('job-2', '/d/a.md', 'a.md'));
    await settle();
    act(() => popup.change({ tags: [] }));
    await press(document.body);
    expect(inputs('save').at(-1)).toMatchObject({ job: 'job-3', entry: 'job-1', replace: true });
  });

  it('says why not and offers to try again', async () => {
    const { report, inputs } = await draw();
    await click('#save');
    report(progress('job-1', 'unsaved', 'disk-full'));
    await settle();
    expect(one('#status').textContent).toContain('The disk is full');
    // Read once: one live region is not to stand in another.
    expect(one('#status').getAttribute('aria-live')).toBe('polite');
    expect(document.querySelector('[aria-live] :is([role=alert], [role=status])')).toBeNull();
    await click('#try-again');
    expect(inputs('save')).toMatchObject([{ job: 'job-1' }, { job: 'job-1' }]);
  });

  it('says what is wrong with the page, without a button that cannot work', async () => {
    const clip = async () => {
      throw new Fault('pdf-page');
    };
    await draw({ clip });
    expect(one('[role=alert]').textContent).toContain('This is a PDF');
    expect(document.querySelector('#save, #try-again')).toBeNull();
    expect(one('.failed a.button').textContent).toBe('Open the library');
  });

  it('tries again only where that may help', async () => {
    let fault: FaultCode = 'page-timeout';
    const clip = async () => {
      throw new Fault(fault);
    };
    const { popup } = await draw({ clip });
    expect(one('#try-again').textContent).toBe('Try again');
    fault = 'restricted-page';
    await act(() => popup.read());
    expect(document.querySelector('#try-again')).toBeNull();
  });

  it('opens and selects the text where the browser does not let it copy', async () => {
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    await draw({}, { copyText: () => Promise.reject(new Error('no')) });
    await click('#copy');
    expect(one<HTMLDetailsElement>('.preview').open).toBe(true);
    expect(document.getSelection()?.toString()).toContain('categories: [News]');
    expect(one('#status').textContent).toContain('didn’t let Presscut copy');
  });

  it('asks for the folder and saves, by one button', async () => {
    const allowFolder = vi.fn(async () => true);
    const { inputs, report } = await draw({}, { allowFolder });
    await click('#save');
    report(progress('job-1', 'unsaved', 'folder-locked'));
    await settle();
    expect(one('#allow').textContent).toBe('Allow access and save');
    await click('#allow');
    expect(allowFolder).toHaveBeenCalledOnce();
    expect(inputs('retry')).toEqual([{ job: 'job-1' }]);
    expect(one('#status').dataset.state).toBe('saving');
  });

  it('leaves the save as it is where the folder is not allowed', async () => {
    const { inputs, report } = await draw({}, { allowFolder: async () => false });
    await click('#save');
    report(progress('job-1', 'unsaved', 'folder-locked'));
    await settle();
    await click('#allow');
    expect(inputs('retry')).toEqual([]);
    expect(one('#status').dataset.state).toBe('unsaved');
    await click('#downloads');
    expect(inputs('retry')).toEqual([{ job: 'job-1', destination: 'downloads' }]);
  });

  it('does not call saved what is only copied', async () => {
    const { report } = await draw();
    await click('#save');
    const done = savedProgress('job-1', 'a.md');
    const receipt = { ...done.receipt, destination: 'clipboard' } as const;
    report({ ...done, receipt: receipt as NonNullable<typeof done.receipt> });
    await settle();
    expect(one('#saved-path').textContent).toBe(
      'Copied, not saved as a file. Paste it where you need it.',
    );
  });

  it('says what is wrong although it can be saved', async () => {
    await draw({
      clip: async () => ({ ...CLIP, warnings: ['settings-damaged', 'storage-failing'] }),
    });
    const texts = [...document.querySelectorAll('.notice.doubt')].map(
      (notice) => notice.textContent,
    );
    expect(texts.join(' ')).toContain('Your settings are damaged');
    expect(texts.join(' ')).toContain('storage is full or broken');
    expect(one('#save').textContent).toBe('Save to Downloads');
  });

  it('says once what was last asked for on another page, and can be rid of it', async () => {
    const failed = { title: 'Home', url: 'https://example.org/', fault: 'no-article' } as const;
    await draw({ unsaved: async () => ({ here: [], elsewhere: 0, failed }) });
    expect(one('#last-failure').textContent).toContain(
      '“Home” wasn’t saved. No article was found here',
    );
    expect(one<HTMLAnchorElement>('#last-failure a').href).toBe('https://example.org/');
    expect(document.querySelector('#earlier')).toBeNull();
    await click('#last-failure button');
    expect(document.querySelector('#last-failure')).toBeNull();
    expect(document.activeElement?.id).toBe('categories');
  });

  it('links to no page that is none of the web', async () => {
    const failed = { title: 'x', url: 'javascript:alert(1)', fault: 'no-article' } as const;
    await draw({ unsaved: async () => ({ here: [], elsewhere: 0, failed }) });
    expect(document.querySelector('#last-failure a')).toBeNull();
  });

  it('counts at the library what is unsaved of other pages', async () => {
    await draw({ unsaved: async () => ({ here: [], elsewhere: 2 }) });
    expect(one('#library').textContent).toBe('Library2 (2 articles couldn’t be saved)');
    expect(document.querySelector('#earlier')).toBeNull();
  });

  it('lists the saves of earlier with what to do about them', async () => {
    const { inputs } = await draw({
      unsaved: async () => ({ here: [progress('old', 'unsaved', 'disk-full')], elsewhere: 0 }),
    });
    expect(one('#earlier').textContent).toContain('1 article couldn’t be saved');
    const buttons = [...document.querySelectorAll<HTMLElement>('#earlier button')];
    expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
      'Try again: Article of old',
      'Save as…: Article of old',
      'Copy Markdown: Article of old',
      'Dismiss: Article of old',
    ]);
    buttons.at(-1)?.click();
    await settle();
    expect(inputs('dismiss')).toEqual([{ job: 'old' }]);
    expect(document.querySelector('#earlier')).toBeNull();
  });

  it('counts of the saves of earlier those that are not saved', async () => {
    const both = [progress('a', 'unsaved', 'disk-full'), progress('b', 'unsaved', 'disk-full')];
    const { report } = await draw({ unsaved: async () => ({ here: both, elsewhere: 0 }) });
    const list = () => one('aside:has(#earlier)').getAttribute('aria-label');
    expect(list()).toBe('2 articles couldn’t be saved');
    report(savedProgress('a', 'a.md'));
    await settle();
    expect(list()).toBe('1 article couldn’t be saved');
    report(savedProgress('b', 'b.md'));
    await settle();
    expect(list()).toBe('Saved');
  });

  it('keeps the focus on what is tried again, whose buttons are gone meanwhile', async () => {
    const all = ['a', 'b'].map((job) => progress(job, 'unsaved', 'unexpected'));
    const { report } = await draw({ unsaved: async () => ({ here: all, elsewhere: 0 }) });
    one<HTMLDetailsElement>('#earlier').open = true;
    one('[aria-label="Try again: Article of b"]').focus();
    await click('[aria-label="Try again: Article of b"]');
    expect(document.activeElement).toBe(one('#earlier li:last-child'));
    expect(document.activeElement?.textContent).toContain('Article of b');
    report(progress('b', 'unsaved', 'disk-full'));
    await settle();
    expect(document.activeElement).toBe(one('#earlier li:last-child'));
    report({ ...savedProgress('b', 'b.md'), title: 'Article of b' });
    await settle();
    expect(document.activeElement?.textContent).toContain('Saved to b.md.');
  });

  it('keeps the focus near what is dismissed', async () => {
    const all = ['a', 'b', 'c'].map((job) => progress(job, 'unsaved', 'unexpected'));
    await draw({ unsaved: async () => ({ here: all, elsewhere: 0 }) });
    const dismiss = async (title: string): Promise<string | null | undefined> => {
      const button = one(`[aria-label="Dismiss: Article of ${title}"]`);
      button.focus();
      button.click();
      await settle();
      return document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id;
    };
    one<HTMLDetailsElement>('#earlier').open = true;
    expect(await dismiss('b')).toBe('Try again: Article of c');
    expect(await dismiss('c')).toBe('Try again: Article of a');
    expect(await dismiss('a')).toBe('categories');
  });
});

it('shows hostile words as text', async () => {
  const nasty = '<img src=x onerror=alert(1)>';
  await draw({
    clip: async () => ({ ...CLIP, article: { ...CLIP.article, site: nasty, authors: [nasty] } }),
  });
  expect(document.querySelector('img')).toBeNull();
  expect(one('.facts').textContent).toContain(nasty);
});

/** Set in the options alone, in the large preview, or by a button where there are pages. */
const NOT_BY_ARTICLE: readonly ChoiceKey[] = ['letters', 'edits', 'pages'];

it('has a field for each part of the choice', async () => {
  await draw();
  for (const key of CHOICE_KEYS.filter((one) => !NOT_BY_ARTICLE.includes(one))) {
    const field = one<HTMLInputElement | HTMLSelectElement>(`#${plainId(key)}`);
    expect(field.labels?.[0]?.textContent, key).toBe(en.choice[key]);
  }
});

it('loses nothing of what settings, rules and drafts chose', () => {
  const edits = toEdits(wholeChoice, CLIP.article);
  expect(toEditedChoice(edits, CLIP.article)).toEqual(wholeChoice);
});
