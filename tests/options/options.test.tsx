// @vitest-environment jsdom
/** The options page as it is drawn. */

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { CHOICE_KEYS } from '../../src/core/choice.ts';
import { Fault } from '../../src/core/fault.ts';
import { profiles } from '../../src/core/profiles/index.ts';
import type { Profile } from '../../src/core/profiles/profile.ts';
import en from '../../src/locales/en.ts';
import { languageFor, languages } from '../../src/locales/index.ts';
import { examplePath } from '../../src/options/example.ts';
import type { SaveSample } from '../../src/options/first-run/sample.ts';
import { createOptions, type Options } from '../../src/options/model.ts';
import { OptionsPage } from '../../src/options/options.tsx';
import { parseSettings } from '../../src/settings/parse.ts';
import type { ReplacedSettings } from '../../src/settings/replaced-settings.ts';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../../src/settings/schema.ts';
import { plainId } from '../../src/ui/choice/form.ts';

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
const write = async (selector: string, text: string): Promise<void> => {
  const line = one<HTMLInputElement>(selector);
  line.value = text;
  line.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle();
};

let written: Settings[] = [];
let forgotten = 0;
let hear: (settings: Settings) => void = () => undefined;
let syncStarts: (string | undefined)[] = [];
const download = vi.fn(async (_text: string, name: string) => `/downloads/${name}.json`);
const onLook = vi.fn();
let pinned: boolean | undefined = false;
const saveSample = vi.fn(async (..._given: Parameters<SaveSample>) => undefined);
const showFile = vi.fn(async () => false);
const closeTab = vi.fn(async () => true);
const forget = vi.fn(async () => undefined);
const restore = vi.fn(async () => undefined);
const change = vi.fn(async () => undefined);
let aside: ReplacedSettings[] = [];
const tried = (profile: Profile): string => profile.fields.map(({ key }) => key).join(' ');

let options: Options;

const draw = (): void => {
  render(
    <OptionsPage
      options={options}
      languageOf={(chosen) => languageFor(chosen, 'en')}
      onLook={onLook}
      dependencies={{
        places: [
          { id: 'clipboard' },
          { id: 'downloads', shows: true },
          { id: 'webhook', fields: [{ id: 'secret', kind: 'secret' }] },
        ],
        destinations: {
          check: async () => ({ wrong: [], origins: [] }),
          readSecrets: async () => ({ texts: {}, origins: [] }),
          writeSecrets: async () => undefined,
          saveWaiting: async () => undefined,
        },
        access: { missing: async () => [], request: async () => true },
        shortcuts: {
          read: async () => [
            ...Object.keys(manifest.commands).map((command) => ({
              command,
              keys: command === '_execute_action' ? 'Alt+Shift+Y' : '',
            })),
          ],
          change,
        },
        version: '1.2.3',
        recentTerms: { categories: ['Culture'], tags: [], folders: [] },
        example: examplePath,
        history: { read: async () => [], forget: async () => {} },
        tryRule: async () => ({ titles: ['Chips'], of: 2 }),
        firstRun: { isPinned: async () => pinned, saveSample, showFile, closeTab },
        tryProfile: async (_id, profile) => ({
          path: `${profile.name}.md`,
          text: tried(profile),
        }),
        replacedSettings: { read: async () => aside, forget, restore },
        download,
        library: {
          count: async () => 1234,
          forgetAll: async () => {
            forgotten += 1;
          },
        },
        sync: {
          read: async () => ({ on: false, at: 0 }),
          watch: () => () => undefined,
          start: async (keepWhich) => {
            syncStarts.push(keepWhich);
            return keepWhich ? 'on' : 'differ';
          },
          stop: async () => undefined,
          passages: async () => [],
        },
      }}
    />,
    one('#app'),
  );
};

beforeEach(async () => {
  document.body.innerHTML = '<div id="app"></div>';
  written = [];
  aside = [];
  syncStarts = [];
  forgotten = 0;
  vi.clearAllMocks();
  options = createOptions({
    recover: async () => DEFAULT_SETTINGS,
    read: async () => ({
      ...DEFAULT_SETTINGS,
      sites: [{ site: 'example.org', categories: ['World'], tags: [] }],
    }),
    write: async (settings) => {
      written.push(settings);
    },
    watch: (report) => {
      hear = report;
      return () => undefined;
    },
    parse: parseSettings,
    addHistory: async () => {},
    newId: () => 'new',
  });
  await options.load();
  act(draw);
});
afterEach(() => act(() => render(null, one('#app'))));

it('saves a default category and says so where screen readers hear it', async () => {
  await write('#categories', 'News,');
  expect(written.at(-1)?.categories).toEqual(['{section}', 'News']);
  expect(one('#status').getAttribute('role')).toBe('status');
  expect(one('#status').textContent).toBe('All changes saved');
});

it('switches what the page says on and off, which is the chip of the placeholder', async () => {
  one<HTMLInputElement>('#page-categories').click();
  one<HTMLInputElement>('#page-tags').click();
  await settle();
  expect(written.at(-1)).toMatchObject({ categories: [], tags: ['{keywords}'] });
  expect(one<HTMLInputElement>('#page-categories').checked).toBe(false);
  await write('#tags', '{sektion},');
  expect(one('[role=alert].error').textContent).toContain('{sektion}');
});

it('follows a pattern with the example while it is typed', async () => {
  await write('#folder', 'news/{year}');
  await write('#file-name', '{host}-{title}');
  expect(one('#example').textContent).toMatch(/^news\/2024\/news\.example\.org-New bridge.*\.md$/);
});

it('sends every note to another place, by name', async () => {
  const select = one<HTMLSelectElement>('#destination');
  expect(select.value).toBe('downloads');
  expect([...select.options].map(({ text }) => text)).toEqual([
    'Clipboard',
    'Downloads folder',
    en.destinations.each.webhook.name,
  ]);
  select.value = 'clipboard';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
  expect(written.at(-1)?.destination).toBe('clipboard');
});

it('sends the notes of one site to a place of their own, and back to the general one', async () => {
  const select = one<HTMLSelectElement>('.rule select[id$=destination]');
  const pick = async (value: string): Promise<unknown> => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    return written.at(-1)?.sites[0];
  };
  expect(await pick('clipboard')).toMatchObject({ site: 'example.org', destination: 'clipboard' });
  expect(await pick('')).not.toHaveProperty('destination');
});

it('says at the field what is wrong with it', async () => {
  await write('#folder', 'news/{yeer}');
  expect(one('#folder').getAttribute('aria-invalid')).toBe('true');
  const [error] = (one('#folder').getAttribute('aria-describedby') ?? '').split(' ');
  expect(document.getElementById(error ?? '')?.textContent).toBe('There’s no placeholder {yeer}.');
  expect(one('#status').dataset.state).toBe('invalid');
});

it('inserts a placeholder at the caret, from a menu that Escape closes', async () => {
  await write('#file-name', 'ab');
  one<HTMLInputElement>('#file-name').setSelectionRange(1, 1);
  const menu = one<HTMLDetailsElement>('.field:has(> #file-name) .menu');
  menu.open = true;
  const choose = [...menu.querySelectorAll('button')].find(
    ({ textContent }) => textContent === '{title}',
  );
  choose?.focus();
  choose?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(menu.open).toBe(false);
  expect(document.activeElement).toBe(menu.querySelector('summary'));
  menu.open = true;
  choose?.click();
  await settle();
  expect(written.at(-1)?.fileName).toBe('a{title}b');
  expect(menu.open).toBe(false);
  expect(document.activeElement?.id).toBe('file-name');
});

describe('the contents', () => {
  const shown = (): readonly (string | undefined)[] =>
    [...document.querySelectorAll<HTMLElement>('.view')]
      .filter((view) => !view.hidden && view.querySelector('.card:not([hidden])'))
      .map((view) => view.dataset.view);
  const go = async (hash: string): Promise<void> => {
    location.hash = hash;
    await settle();
    await settle();
  };
  beforeEach(() => {
    Element.prototype.scrollIntoView = vi.fn();
    vi.stubGlobal('scrollTo', vi.fn());
  });
  afterEach(() => go(''));

  it.each([
    ['', 'start'],
    ['#formats', 'formats'],
    ['#nowhere', 'start'],
    ['#keep-library', 'library'],
    ['#%E0%A4', 'start'],
  ])('%j shows %s alone', async (hash, view) => {
    await go(hash);
    expect(shown()).toEqual([view]);
    expect(one('.contents [aria-current=page]').getAttribute('href')).toBe(`#${view}`);
  });

  it.each(['#sites/example.org', '#sites/www.example.org%2Fpolitics'])(
    '%s opens the rule that covers it',
    async (hash) => {
      await go(hash);
      expect(shown()).toEqual(['sites']);
      expect(one<HTMLDetailsElement>('.rule').open).toBe(true);
      expect(document.activeElement).toBe(one('.rule > summary'));
    },
  );

  it('are searched, over all screens, and say how much was found', async () => {
    await write('#search', 'KEEP  same');
    expect(shown()).toEqual(['data']);
    expect(one('.contents [role=status]').textContent).toBe('1 section found');
    expect(document.querySelector('.contents [aria-current]')).toBeNull();
    await write('#search', 'no such thing');
    expect(shown()).toEqual([]);
    expect(one('.contents [role=status]').textContent).toBe('Nothing found');
    await write('#search', '');
    expect(shown()).toEqual(['start']);
  });

  it('find what is set for a place that is not in use', async () => {
    await write('#search', 'signing secret');
    await settle();
    expect(one('#webhook-secret').closest<HTMLElement>('.card')?.hidden).toBe(false);
    expect(shown()).toEqual(['start']);
    await write('#search', '');
    await settle();
    expect(document.querySelector('#webhook-secret')).toBeNull();
  });

  it('mark the screen on which something is wrong', async () => {
    await write('#folder', '{yeer}');
    const marked = [...document.querySelectorAll('.contents a:has(.icon)')];
    expect(marked.map((link) => link.getAttribute('href'))).toEqual(['#formats']);
  });
});

describe('the first steps', () => {
  beforeEach(async () => {
    vi.stubGlobal('scrollTo', vi.fn());
    pinned = false;
    location.hash = 'first-run';
    await settle();
  });
  afterEach(async () => {
    location.hash = '';
    await settle();
  });

  it('stand by themselves, and lead back to the options they were opened from', async () => {
    expect(one('h1').textContent).toBe(en.firstRun.title);
    expect(onLook.mock.lastCall?.[2]).toBe(en.firstRun.title);
    expect(document.querySelector('.contents')).toBeNull();
    await click('#skip');
    await settle();
    expect(one('h1').textContent).toBe(en.options.title);
    expect(closeTab).not.toHaveBeenCalled();
  });

  it('show the two shortcuts that are set from the beginning', () => {
    const shown = [...document.querySelectorAll('#step-try dt')].map((key) => key.textContent);
    expect(shown).toEqual([en.options.shortcutOpen, en.manifest.saveCommand]);
  });

  it('close what the installation opened', async () => {
    act(() => render(null, one('#app')));
    act(() => draw());
    await click('#done');
    expect(closeTab).toHaveBeenCalledOnce();
    closeTab.mockResolvedValueOnce(false);
    await click('#done');
    expect(location.hash).toBe('#start');
  });

  it('say how the button is pinned until it is', async () => {
    expect(one('#step-pin').textContent).toContain('puzzle piece');
    pinned = true;
    await vi.waitFor(async () => {
      await settle();
      expect(one('#step-pin .notice.done').textContent).toBe(en.firstRun.pinned);
    }, 3000);
  });

  it('change the same settings as the options', async () => {
    await click('#profile [value=jekyll]');
    await write('#categories', 'News,');
    expect(written.at(-1)?.profile).toBe('jekyll');
    expect(written.at(-1)?.categories).toContain('News');
  });

  it('save the sample, and say where it is or why not', async () => {
    const file = { asked: 'a/b.md', path: '/downloads/a/b.md', bytes: 3 };
    const receipt = { destination: 'downloads', at: '2026-01-01T10:00:00Z', files: [file] };
    saveSample.mockImplementationOnce(async (_settings, _messages, report) => {
      report({ job: 'j', clip: 'j', title: 'T', state: 'unsaved', fault: 'disk-full' });
    });
    await click('#save-sample');
    expect(one('#step-try .notice.fault').textContent).toBe(en.faults['disk-full']);
    saveSample.mockImplementationOnce(async (_settings, _messages, report) => {
      report({ job: 'j', clip: 'j', title: 'T', state: 'delivering' });
      report({ job: 'j', clip: 'j', title: 'T', state: 'saved', receipt });
    });
    await click('#save-sample');
    expect(one('#sample-path').textContent).toBe('Saved to a/b.md.');
    expect(one('#step-try a.button').getAttribute('href')).toBe('../library/index.html#j');
    await click('#show-sample');
    expect(showFile).toHaveBeenCalledWith('/downloads/a/b.md');
    expect(one('#step-try .notice small').textContent).toBe(en.library.noFile);
  });
});

it('has a sentence and a file for every format', async () => {
  const sentences = [...document.querySelectorAll('#profile .format small')];
  expect(sentences.length).toBe(profiles.size);
  expect(new Set(sentences.map(({ textContent }) => textContent)).size).toBe(profiles.size);
  await click('#profile [value=hugo]');
  expect(written.at(-1)?.profile).toBe('hugo');
  await vi.waitFor(async () => {
    await settle();
    expect(one('.trial-path').textContent).toBe('Hugo.md');
  });
});

it('has colours of the user’s own', async () => {
  const select = one<HTMLSelectElement>('#theme');
  select.value = 'dark';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
  expect(written.at(-1)?.theme).toBe('dark');
  expect(onLook.mock.lastCall?.[1]).toBe('dark');
});

it('asks which settings to keep before it syncs over others', async () => {
  await click('#sync-on');
  expect(one<HTMLInputElement>('#sync-on').checked).toBe(false);
  await click('#sync-there');
  expect(syncStarts).toEqual([undefined, 'there']);
  expect(document.querySelector('#sync-there')).toBeNull();
});

describe('a rule', () => {
  it('lists the boxes it leaves out, and keeps each again', async () => {
    const rule = { site: 'news.example', categories: ['News'], tags: [] };
    const without = ['aside.letter', 'p.ad'];
    hear({ ...DEFAULT_SETTINGS, sites: [{ ...rule, without }] });
    await settle();
    expect(one('.rule .rule-words').textContent).toContain('2 boxes left out');
    await click('.boxes li:first-child button');
    expect(written.at(-1)?.sites).toEqual([{ ...rule, without: ['p.ad'] }]);
    await click('.boxes button');
    expect(written.at(-1)?.sites).toEqual([rule]);
    expect(document.querySelector('.boxes')).toBeNull();
  });

  it('opens with the focus on its site, and is mended when left', async () => {
    await click('#add-rule');
    const line = document.activeElement as HTMLInputElement;
    expect(line.id).toMatch(/^rule-\d+-site$/);
    expect(line.getAttribute('aria-invalid')).toBeNull();
    await write(`#${line.id}`, 'https://www.example.net/news');
    line.dispatchEvent(new FocusEvent('blur'));
    await settle();
    expect(line.value).toBe('example.net/news');
    expect(written.at(-1)?.sites.map(({ site }) => site)).toEqual([
      'example.org',
      'example.net/news',
    ]);
  });

  it('says that a site is missing only when it was left empty', async () => {
    await click('#add-rule');
    const line = document.activeElement as HTMLInputElement;
    line.dispatchEvent(new FocusEvent('blur'));
    await settle();
    expect(one(`#${line.id}-error`).textContent).toContain('host name');
  });

  it('can be removed, and the removal undone', async () => {
    await click('.rule .fields > .buttons button');
    expect(written.at(-1)?.sites).toEqual([]);
    expect(document.activeElement?.id).toBe('undo-rule');
    await click('#undo-rule');
    expect(written.at(-1)?.sites.map(({ site }) => site)).toEqual(['example.org']);
  });
});

it('changes its language at once', async () => {
  const select = one<HTMLSelectElement>('#language');
  expect([...select.options].map(({ text }) => text)).toEqual([
    'Same as the browser',
    ...languages.map(({ name }) => name),
  ]);
  select.value = 'zh_CN';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
  expect(one('h1').textContent).toBe('Presscut 选项');
  expect(onLook.mock.lastCall?.[0]).toMatchObject({ tag: 'zh-CN', direction: 'ltr' });
});

it('shows the keys, and opens the browser’s page that changes them', async () => {
  await settle();
  expect(one('.keys').textContent).toContain('Alt+Shift+Y');
  expect(one('.keys').textContent).toContain('not set');
  const shown = [...document.querySelectorAll('.keys dt')].map((key) => key.textContent);
  expect(shown).toHaveLength(Object.keys(manifest.commands).length);
  // A command is called by its words.
  expect(shown.filter((name) => name && name in manifest.commands)).toEqual([]);
  await click('#change-keys');
  expect(change).toHaveBeenCalledOnce();
  expect(document.querySelector('#shortcuts .notice')).toBeNull();
  change.mockRejectedValueOnce(new Error('not here'));
  await click('#change-keys');
  expect(one('#shortcuts .notice').textContent).toContain('chrome://extensions/shortcuts');
});

it('says what it does with what it reads, and which version it is', () => {
  expect(one('#privacy').textContent).toContain('Nothing leaves this computer');
  expect(one('#version').textContent).toContain('1.2.3');
});

describe('a profile of the user', () => {
  const type = (id: string, text: string) => write(`#own-new-${id}`, text);
  const keys = (): string[] =>
    [
      ...document.querySelectorAll('#own-new .keys-of > ol > .key > details > summary .rule-site'),
    ].map((key) => key.textContent ?? '');
  const rows = () => [...document.querySelectorAll<HTMLElement>('#own-new .key')];

  beforeEach(async () => {
    const from = one<HTMLSelectElement>('#copy-from');
    from.value = 'hexo';
    from.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    await click('#add-profile');
  });

  it('begins as a copy, open, with the focus on its name, and can be chosen at once', async () => {
    expect(document.activeElement?.id).toBe('own-new-name');
    expect(written.at(-1)?.profiles['own-new']).toMatchObject({ name: 'My Hexo' });
    expect(one('#profile').textContent).toContain('My Hexo');
  });

  it('has its keys moved by keyboard, keeps the focus and says so', async () => {
    expect(keys().slice(0, 3)).toEqual(['title', 'date', 'updated']);
    const summary = rows()[0]?.querySelector('summary');
    summary?.focus();
    summary?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true }),
    );
    await settle();
    expect(keys().slice(0, 3)).toEqual(['date', 'title', 'updated']);
    expect(document.activeElement).toBe(rows()[1]?.querySelector('summary'));
    expect(one('#own-new .keys-of > [role=status]').textContent).toBe(
      'title is now number 2 of 11',
    );
    const down = rows()[1]?.querySelector<HTMLElement>('[id$=-down]');
    down?.focus();
    down?.click();
    await settle();
    expect(document.activeElement).toBe(down);
    expect(
      written
        .at(-1)
        ?.profiles['own-new']?.fields.map(({ key }) => key)
        .slice(0, 3),
    ).toEqual(['date', 'updated', 'title']);
  });

  it('has keys taken away, with undo, and added', async () => {
    await click('#own-new .key [id$=-remove]');
    expect(keys()[0]).toBe('date');
    await click('#own-new .undo-key');
    expect(keys()[0]).toBe('title');
    await click('#own-new .add-key');
    const line = document.activeElement as HTMLInputElement;
    expect(line.id).toMatch(/-key$/);
    await write(`#${line.id}`, 'lang');
    expect(keys().at(-1)).toBe('lang');
    expect(written.at(-1)?.profiles['own-new']?.fields.at(-1)).toEqual({ key: 'lang', text: '' });
  });

  it('says beside the field what is wrong, and saves nothing of it', async () => {
    await type('file-name', '{titel}');
    const line = one<HTMLInputElement>('#own-new-file-name');
    const [error = ''] = (line.getAttribute('aria-describedby') ?? '').split(' ');
    expect(document.getElementById(error)?.textContent).toBe('There’s no placeholder {titel}.');
    expect(one('#status').dataset.state).toBe('invalid');
    expect(written.at(-1)?.profiles['own-new']?.fileName).toBe('{date:YYYY-MM-DD}-{slug}');
  });

  it('is tried while it is edited', async () => {
    await type('name', 'Renamed');
    await vi.waitFor(async () => {
      await settle();
      expect(one('#own-new .trial-path').textContent).toBe('Renamed.md');
    });
    expect(one('#own-new .trial-text').textContent).toContain('title date updated');
  });

  it('is removed with a word on who still names it, and had back', async () => {
    await click('#profile [value=own-new]');
    await click('.remove-profile');
    expect(one('#profile-news').textContent).toMatch(/My Hexo.*still used by: Start/);
    expect(one('#profile-error').textContent).toContain('no longer exists');
    expect(document.activeElement?.id).toBe('undo-profile');
    await click('#undo-profile');
    expect(document.querySelector('#profile-error')).toBeNull();
  });
});

describe('import and export', () => {
  const choose = async (text: string): Promise<void> => {
    const picker = one<HTMLInputElement>('#import-file');
    const file = new File([text], 'settings.json');
    file.text = async () => text;
    Object.defineProperty(picker, 'files', { value: [file], configurable: true });
    picker.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
  };

  it('hands all settings out', async () => {
    await click('#export');
    const [text = ''] = download.mock.lastCall ?? [];
    expect(parseSettings(JSON.parse(text)).sites[0]?.site).toBe('example.org');
    expect(one('#exported').textContent).toContain('/downloads/presscut-settings.json');
  });

  it('says why the settings could not be handed out', async () => {
    download.mockRejectedValueOnce(new Fault('disk-full'));
    await click('#export');
    expect(one('#exported').textContent).toContain('The disk is full');
  });

  it('says what was taken in, and undoes it', async () => {
    await choose(JSON.stringify({ ...DEFAULT_SETTINGS, tags: ['later'] }));
    expect(one('#exchange').textContent).toContain('Settings imported');
    expect(written.at(-1)?.tags).toEqual(['later']);
    await click('#undo-import');
    expect(written.at(-1)?.sites).toHaveLength(1);
  });

  it('gives back what sync replaced, as soon as it has', async () => {
    const old = { ...DEFAULT_SETTINGS, tags: ['of here'] };
    aside = [{ at: 1, text: JSON.stringify(old), why: 'synced' }];
    act(() => hear({ ...DEFAULT_SETTINGS, tags: ['of there'] }));
    await settle();
    expect(one('#set-aside').textContent).toContain('those of another browser');
    await click('#set-aside button');
    expect(written.at(-1)?.tags).toEqual(['of here']);
    expect(one('#exchange').textContent).toContain('Settings imported');
    await click('#undo-import');
    expect(written.at(-1)?.tags).toEqual(['of there']);
  });

  it('lets what could not be read be taken out and deleted', async () => {
    aside = [{ at: 7, text: '{"version":', why: 'unreadable' }];
    act(() => hear({ ...DEFAULT_SETTINGS, tags: ['anew'] }));
    await settle();
    expect(one('#set-aside').textContent).toContain('couldn’t be read');
    await click('#set-aside button');
    expect(download).toHaveBeenCalledWith('{"version":', 'presscut-settings-unreadable');
    await click('#set-aside button:last-child');
    expect(forget).toHaveBeenCalledWith(7);
    await click('#undo-set-aside');
    expect(restore).toHaveBeenCalledWith(aside[0]);
  });

  it('shows what a stranger’s settings would put into notes before it takes them', async () => {
    const fields = [{ key: 'title', text: '<script>\u202E{title}</script>' }];
    const evil = { name: 'Evil', folder: '', fileName: '{title}', fence: 'yaml', fields };
    await choose(
      JSON.stringify({ ...DEFAULT_SETTINGS, tags: ['later'], profiles: { 'own-e': evil } }),
    );
    expect(one('#exchange').textContent).toMatch(/add the text below to your notes.*Evil: title/);
    // What turns the text around is shown as what it is.
    expect(one('#exchange').textContent).toContain('<script>\\u{202e}{title}</script>');
    expect(written).toEqual([]);
    await click('#import-leave');
    expect(one('#exchange').textContent).toBe('');
    expect(written).toEqual([]);
  });

  it('refuses by name what would stand in every body', async () => {
    const body = { excerpt: '<script>alert(1)</script>' };
    const evil = { name: 'Evil', folder: '', fileName: 'a', fence: 'yaml', fields: [], body };
    await choose(JSON.stringify({ ...DEFAULT_SETTINGS, profiles: { 'own-e': evil } }));
    expect(one('#exchange').textContent).toMatch(/own-e\.body\.excerpt.*unchanged/);
    expect(written).toEqual([]);
  });

  it('tells which names it did not know, and marks a place that this browser lacks', async () => {
    await choose(JSON.stringify({ ...DEFAULT_SETTINGS, profile: 'gone', destination: 'ftp' }));
    expect(one('#exchange').textContent).toMatch(/no format called gone.*can’t save to ftp/);
    expect(one<HTMLInputElement>('#profile :checked').value).toBe('markdown');
    expect(one<HTMLSelectElement>('#destination').value).toBe('downloads');
    act(() => hear({ ...DEFAULT_SETTINGS, destination: 'folder' }));
    await settle();
    expect(one('#destination-error').textContent).toContain('can’t save there');
  });

  it('says that a file is of a newer version', async () => {
    await choose(JSON.stringify({ ...DEFAULT_SETTINGS, version: 3 }));
    expect(one('#exchange').textContent).toMatch(/newer version.*Your settings are unchanged/);
    expect(written).toEqual([]);
  });

  it('says where a value is wrong', async () => {
    await choose(JSON.stringify({ ...DEFAULT_SETTINGS, profile: 3 }));
    expect(one('#exchange').textContent).toMatch(/profile.*Your settings are unchanged/);
    expect(written).toEqual([]);
  });
});

describe('the library', () => {
  it('is switched off and on', async () => {
    expect(one<HTMLInputElement>('#keep-library').checked).toBe(true);
    await click('#keep-library');
    expect(written.at(-1)?.library).toBe(false);
  });

  it('keeps the focus beside what vanishes under it', async () => {
    const press = async (id: string): Promise<string | undefined> => {
      one(id).focus();
      await click(id);
      return document.activeElement?.id;
    };
    expect(document.activeElement).toBe(document.body);
    expect(await press('#forget-all')).toBe('forget-all-no');
    expect(await press('#forget-all-no')).toBe('forget-all');
    await press('#forget-all');
    expect(await press('#forget-all-yes')).toBe('forget-all');
  });

  it('is forgotten only after a second word, which says how much it is', async () => {
    await click('#forget-all');
    expect(forgotten).toBe(0);
    expect(one('#forgetting').textContent).toContain('1,234 articles');
    await click('#forget-all-no');
    expect(document.querySelector('#forget-all-yes')).toBeNull();
    await click('#forget-all');
    await click('#forget-all-yes');
    expect(forgotten).toBe(1);
    expect(one('#forgetting').textContent).toContain('Everything is forgotten');
  });
});

describe('a part of a choice', () => {
  const keysIn = (schema: { readonly entries: object }) =>
    CHOICE_KEYS.filter((key) => Object.hasOwn(schema.entries, key));

  it.each(keysIn(settingsSchema).map((key) => [key] as const))('has a field for %s', (key) => {
    const field = one<HTMLInputElement | HTMLFieldSetElement>(`#${plainId(key)}`);
    const label = 'labels' in field ? field.labels?.[0] : field.querySelector('legend');
    expect(label?.textContent).toBe(en.choice[key]);
  });

  const ruleKeys = keysIn(settingsSchema.entries.sites.item);
  it.each(ruleKeys.map((key) => [key] as const))('has a field for %s in a rule', async (key) => {
    const field = one<HTMLInputElement | HTMLSelectElement>(`.rule [id$="-${key}"]`);
    expect(field.labels?.[0]?.textContent).toBe(en.choice[key]);
    // What a rule does not say is as in general, and can be chosen to be so.
    if (field instanceof HTMLSelectElement) expect(field.options[0]?.value).toBe('');
  });
});
