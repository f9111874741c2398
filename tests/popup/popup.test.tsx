// @vitest-environment jsdom
/** The popup as it is drawn, and what its keys and buttons do. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CHOICE_KEYS, type ChoiceKey } from '../../src/core/choice.ts';
import { Fault } from '../../src/core/fault.ts';
import en from '../../src/locales/en.ts';
import { languageFor } from '../../src/locales/index.ts';
import type { BackgroundService, SavedBefore } from '../../src/platform/contracts.ts';
import { createPopup, type PopupNeeds } from '../../src/popup/model.ts';
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
  destination: 'downloads',
};

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
        destinations={[{ id: 'clipboard' }, { id: 'downloads' }]}
        access={{ missing: async () => [], request: async () => true }}
        toReport={(fault) => `https://issues.example/?fault=${fault}`}
        close={close}
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

  it('loads no picture from the web, and names it', async () => {
    await draw();
    expect(document.querySelector('img, source, iframe, video')).toBeNull();
    expect(one('.picture').textContent).toContain('The bridge at dawn');
    expect(one<HTMLAnchorElement>('.picture a').href).toBe(CLIP.article.lead?.src);
  });

  it('speaks the language it is given', async () => {
    await draw({}, {}, 'zh_CN');
    expect(one('#save').textContent).toBe('保存');
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

  it('offers the selection where something is selected', async () => {
    const { inputs } = await draw();
    await click('#selection');
    expect(inputs('clip')).toEqual([
      { tab: 7, scope: 'page' },
      { tab: 7, scope: 'selection' },
    ]);
    expect(one<HTMLInputElement>('#selection').checked).toBe(true);
    act(() => render(null, one('#app')));
    await draw({ clip: async () => ({ ...CLIP, selected: false }) });
    expect(document.querySelector('#selection')).toBeNull();
  });
});

describe('Enter', () => {
  it.each(['body', '#title', '#categories', '#folder', '#selection'])(
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
    report(savedProgress('job-1', 'Presscut/a (1).md', 'Presscut/a.md'));
    await settle();
    expect(one('#saved-path').textContent).toContain('Saved: Presscut/a (1).md');
    expect(one('#saved-path').textContent).toContain('It was to be Presscut/a.md');
  });

  it('says that the page was saved before, and takes the place of that only on that word', async () => {
    const saved = { ...SAVED, path: 'a.md' };
    const { report, inputs } = await draw({ clip: async () => ({ ...CLIP, saved }) });
    expect(one('#saved-before').textContent).toContain('Saved on May 3, 2026. Unchanged since.');
    expect(one('#open-entry').getAttribute('href')).toBe('../library/index.html#e1');
    expect(one('#save').textContent).toBe('Save as a new file');
    await click('#update');
    report(progress('job-1', 'unsaved', 'disk-full'));
    await settle();
    await click('#try-again');
    const update = { job: 'job-1', entry: 'e1', replace: true };
    expect(inputs('save')).toMatchObject([update, update]);
    report(progress('job-1', 'unsaved', 'disk-full'));
    await settle();
    await click('#try-again');
    report(savedProgress('job-1', '/d/a.md', 'a.md'));
    await settle();
    expect(document.querySelector('#saved-before')).toBeNull();
  });

  it('offers to replace the file only where the note goes to the same place as then', async () => {
    const saved = { ...SAVED, path: 'a.md' };
    const { popup } = await draw({ clip: async () => ({ ...CLIP, saved }) });
    popup.change({ destination: 'clipboard' });
    await settle();
    expect(document.querySelector('#update')).toBeNull();
    expect(one('#saved-before').textContent).not.toContain('a.md');
    popup.change({ destination: 'downloads' });
    await settle();
    expect(one('#update').textContent).toBe('Update the file');
  });

  it('saves a new file by Enter where the page was saved before', async () => {
    const saved = { ...SAVED, changed: true };
    const { inputs } = await draw({ clip: async () => ({ ...CLIP, saved }) });
    expect(one('#saved-before').textContent).toContain('changed since');
    expect(document.querySelector('#update')).toBeNull();
    await press(document.body);
    expect(inputs('save')).toEqual([{ job: 'job-1', clip: CLIP.id, choice: expect.anything() }]);
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
    expect(document.querySelector('#save')).toBeNull();
    expect(one('#try-again').textContent).toBe('Try again');
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
    expect(one('#save').textContent).toBe('Save');
  });

  it('lists what never became a save with a way to its page, and nothing that cannot help', async () => {
    const lost = {
      ...progress('lost', 'unsaved', 'no-article'),
      clip: '',
      url: 'https://example.org/x',
    };
    await draw({
      unsaved: async () => [lost, { ...lost, job: 'bad', url: 'javascript:alert(1)' }],
    });
    expect(one<HTMLAnchorElement>('#earlier a').href).toBe('https://example.org/x');
    expect(document.querySelectorAll('#earlier a')).toHaveLength(1);
    const buttons = [...document.querySelectorAll('#earlier button')];
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['Dismiss', 'Dismiss']);
  });

  it('lists the saves of earlier with what to do about them', async () => {
    const { inputs } = await draw({
      unsaved: async () => [progress('old', 'unsaved', 'disk-full')],
    });
    expect(one('#earlier').textContent).toContain('1 article is not saved');
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
    const { report } = await draw({ unsaved: async () => both });
    const list = () => one('aside:has(#earlier)').getAttribute('aria-label');
    expect(list()).toBe('2 articles are not saved');
    report(savedProgress('a', 'a.md'));
    await settle();
    expect(list()).toBe('1 article is not saved');
    report(savedProgress('b', 'b.md'));
    await settle();
    expect(list()).toBe('Saved');
  });

  it('keeps the focus on what is tried again, whose buttons are gone meanwhile', async () => {
    const all = ['a', 'b'].map((job) => progress(job, 'unsaved', 'unexpected'));
    const { report } = await draw({ unsaved: async () => all });
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
    expect(document.activeElement?.textContent).toContain('Saved: b.md');
  });

  it('keeps the focus near what is dismissed', async () => {
    const all = ['a', 'b', 'c'].map((job) => progress(job, 'unsaved', 'unexpected'));
    await draw({ unsaved: async () => all });
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

/** Set in the options alone: it is of no article more than of another. */
const NOT_BY_ARTICLE: readonly ChoiceKey[] = ['letters'];

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
