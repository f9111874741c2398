/** What the options page does with settings: saved as typed, checked, taken back, sent out and in. */
import { describe, expect, it, vi } from 'vitest';
import { Fault } from '../../src/core/fault.ts';
import { checkPattern, type PatternProblem } from '../../src/core/patterns/check-pattern.ts';
import { listed } from '../../src/options/listed.ts';
import { createOptions, isInvalid, type OptionsNeeds } from '../../src/options/model.ts';
import { OFFERED } from '../../src/options/patterns.ts';
import { toSite } from '../../src/options/rules.ts';
import { parseSettings } from '../../src/settings/parse.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/schema.ts';
import { patternProblems } from '../../src/ui/choice/draft.ts';

const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  categories: ['News'],
  folder: 'news/{site}',
  sites: [
    { site: 'example.org', categories: ['World'], tags: [], profile: 'hexo' },
    { site: 'example.net', categories: [], tags: ['tech'] },
  ],
};

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

async function open(own: Partial<OptionsNeeds> = {}) {
  const written: Settings[] = [];
  let hear: (settings: Settings) => void = () => undefined;
  const options = createOptions({
    read: async () => SETTINGS,
    recover: async () => ({ ...DEFAULT_SETTINGS, profile: 'hugo' }),
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
    ...own,
  });
  await options.load();
  return {
    options,
    written,
    hear: (settings: Settings) => hear(settings),
    last: () => written.at(-1),
  };
}

describe('settings that are broken', () => {
  it('are said to be, and the next edit keeps what can be read of them', async () => {
    const broken = async (): Promise<Settings> => {
      throw new Fault('settings-invalid', 'sites.0');
    };
    const { options, last } = await open({ read: broken });
    expect(options.state.get()).toMatchObject({ fault: 'settings-invalid', detail: 'sites.0' });
    options.change({ tags: ['new'] });
    await settle();
    expect(last()).toEqual({ ...DEFAULT_SETTINGS, profile: 'hugo', tags: ['new'] });
  });
});

describe('editing', () => {
  it('saves each edit and says so', async () => {
    const { options, last } = await open();
    options.change({ categories: ['News', 'World'] });
    expect(options.state.get().status).toBe('saving');
    await settle();
    expect(options.state.get().status).toBe('saved');
    expect(last()).toEqual({ ...SETTINGS, categories: ['News', 'World'] });
  });

  it('says when it could not be saved, and why', async () => {
    const write = () => Promise.reject(new Fault('storage-failed', 'quota'));
    const { options } = await open({ write });
    options.change({ profile: 'hugo' });
    await settle();
    expect(options.state.get()).toMatchObject({ status: 'failed', fault: 'storage-failed' });
  });

  it('says what is wrong with settings that cannot be read, and leaves them', async () => {
    const read = async () => parseSettings({ ...SETTINGS, categories: [7] });
    const { options, written } = await open({ read });
    expect(options.state.get()).toMatchObject({ status: 'failed', fault: 'settings-invalid' });
    expect(options.state.get().detail).toContain('categories.0');
    expect(written).toEqual([]);
  });

  it('takes what another page saved, and not the echo of its own', async () => {
    const { options, hear, last } = await open();
    options.write({ folder: 'a' });
    options.write({ folder: 'ab' });
    await settle();
    // As a browser hands it back, with its keys sorted.
    const sorted = Object.entries({ ...last(), folder: 'a' }).sort(([a], [b]) => (a < b ? -1 : 1));
    hear(parseSettings(Object.fromEntries(sorted)));
    expect(options.state.get().texts.folder).toBe('ab');
    hear({ ...SETTINGS, folder: 'theirs' });
    expect(options.state.get().texts.folder).toBe('theirs');
  });
});

describe('patterns', () => {
  it.each<[string, string | undefined]>([
    ['', undefined],
    ['/', ''],
    ['notes', 'notes'],
  ])('a folder written %j is saved as %j', async (typed, folder) => {
    const { options, last } = await open();
    options.write({ folder: typed });
    await settle();
    expect(last()?.folder).toBe(folder);
  });

  it.each<[string, PatternProblem | undefined]>([
    ['{date:YYYY-MM-DD}-{title}', undefined],
    ['{title', { is: 'braces' }],
    ['title}', { is: 'braces' }],
    ['{yeer}', { is: 'placeholder', name: 'yeer' }],
    ['{Title}', { is: 'placeholder', name: 'Title' }],
    ['{}', { is: 'placeholder', name: '' }],
    ['x'.repeat(501), { is: 'long' }],
    ...OFFERED.map((text): [string, undefined] => [text, undefined]),
  ])('%s: %j', (pattern, problem) => {
    expect(checkPattern(pattern)).toEqual(problem);
  });

  it('leave the saved one in place while they are wrong', async () => {
    const { options, last } = await open();
    options.write({ folder: '{nonsense}' });
    options.write({ fileName: '{title}' });
    await settle();
    expect(last()).toMatchObject({ folder: 'news/{site}', fileName: '{title}' });
    expect(isInvalid(options.state.get())).toBe(true);
    expect(patternProblems(options.state.get().texts).folder).toBeDefined();
  });
});

describe('rules by site', () => {
  const keys = (options: Awaited<ReturnType<typeof open>>['options']): number[] =>
    options.state.get().rules.map(({ key }) => key);

  it.each([
    ['example.org', 'example.org'],
    [' https://www.Example.org/?b#c ', 'example.org'],
    [' https://www.Example.org/a/b/?c#d ', 'example.org/a/b'],
    ['example.org/%E6%96%B0%E9%97%BB', 'example.org/新闻'],
    ['news.example.org:8080', 'news.example.org'],
    ['例子.测试', 'xn--fsqu00a.xn--0zwm56d'],
    ['', undefined],
    ['not a host', undefined],
    ['http://[::1]/', undefined],
  ])('%j names %j', (typed, site) => {
    expect(toSite(typed)).toBe(site);
  });

  it('are saved once they are whole', async () => {
    const { options, last, written } = await open();
    options.addRule();
    const key = keys(options).at(-1) ?? -1;
    expect(written).toEqual([]);
    const lists = { categories: 'plus', tags: 'default' } as const;
    options.changeRule(key, { categories: ['City'], lists, touched: true });
    await settle();
    expect(last()?.sites).toEqual(SETTINGS.sites);
    expect(isInvalid(options.state.get())).toBe(true);
    options.changeRule(key, { site: 'new.example' });
    await settle();
    expect(last()?.sites).toEqual([
      ...SETTINGS.sites,
      { site: 'new.example', categories: ['City'], tags: [], lists },
    ]);
    expect(isInvalid(options.state.get())).toBe(false);
  });

  it('stay as saved while they are wrong, or stand there twice', async () => {
    const { options, last } = await open();
    const [first = -1, second = -1] = keys(options);
    options.changeRule(first, { site: 'no host' });
    options.changeRule(second, { site: 'https://www.example.net/x' });
    await settle();
    expect(last()?.sites.map(({ site }) => site)).toEqual(['example.org', 'example.net/x']);
    options.changeRule(first, { site: 'www.example.net/x/' });
    await settle();
    expect(isInvalid(options.state.get())).toBe(true);
    expect(new Set(last()?.sites.map(({ site }) => site)).size).toBe(2);
  });

  it('come back where they were when their removal is undone', async () => {
    const { options, last } = await open();
    const [first = -1] = keys(options);
    options.removeRule(first);
    await settle();
    expect(last()?.sites).toEqual(SETTINGS.sites.slice(1));
    options.change({ tags: ['later'] });
    options.restoreRule();
    await settle();
    expect(last()).toEqual({ ...SETTINGS, tags: ['later'] });
    expect(options.state.get().removed).toBeUndefined();
  });
});

describe('import and export', () => {
  it('is a way there and back', async () => {
    const { options, last } = await open();
    const text = options.exportText([]);
    const other = await open({ read: async () => DEFAULT_SETTINGS });
    other.options.importText(`\uFEFF${text}`);
    await settle();
    expect(other.last()).toEqual(SETTINGS);
    expect(other.options.state.get()).toMatchObject({
      status: 'saved',
      texts: { folder: 'news/{site}' },
      importOutcome: { at: 'imported', sites: 2 },
    });
    expect(last()).toBeUndefined();
  });

  it('says where a value is wrong and changes nothing', async () => {
    const { options, written } = await open();
    const [first, second] = SETTINGS.sites;
    const bad = { ...SETTINGS, sites: [first, { ...second, categories: 'World' }] };
    options.importText(JSON.stringify(bad));
    const { importOutcome, settings } = options.state.get();
    expect(importOutcome.at === 'refused' && importOutcome.where).toBe('sites.1.categories');
    expect(settings).toEqual(SETTINGS);
    expect(written).toEqual([]);
  });

  it('says when a file is of a newer version', async () => {
    const { options, written } = await open();
    options.importText(JSON.stringify({ ...SETTINGS, version: 3, folder: 7 }));
    expect(options.state.get().importOutcome).toEqual({ at: 'newer' });
    expect(written).toEqual([]);
  });

  it.each(['[]', '{"name":"presscut","version":"1.0.0"}'])(
    'says when %s is no settings',
    async (text) => {
      const { options, written } = await open();
      options.importText(text);
      expect(options.state.get().importOutcome).toEqual({ at: 'no-settings' });
      expect(written).toEqual([]);
    },
  );

  it('says when a file is no JSON', async () => {
    const { options, written } = await open();
    options.importText('title: x');
    expect(options.state.get().importOutcome).toEqual({ at: 'no-json' });
    expect(written).toEqual([]);
  });

  it('mends names of what does not exist, and tells them', async () => {
    const { options, last } = await open();
    const [rule] = SETTINGS.sites;
    const strange = {
      ...SETTINGS,
      profile: 'no-such',
      destination: '__proto__',
      sites: [{ ...rule, profile: 'constructor', destination: 'ftp' }],
    };
    options.importText(JSON.stringify(strange));
    await settle();
    expect(options.state.get().importOutcome).toMatchObject({
      at: 'imported',
      unknown: { profiles: ['no-such', 'constructor'], destinations: ['__proto__', 'ftp'] },
    });
    expect(last()).toMatchObject({ profile: 'markdown' });
    expect(last()).not.toHaveProperty('destination');
    expect(last()?.sites[0]).not.toHaveProperty('destination');
  });

  it('asks before it takes what a site may run, and takes all of it or nothing', async () => {
    const { options, last, written } = await open();
    const text = JSON.stringify({ ...DEFAULT_SETTINGS, categories: ['<script>x</script>'] });
    options.importText(text);
    await settle();
    expect(options.state.get().importOutcome).toMatchObject({
      at: 'asked',
      passages: [{ where: 'categories', text: '<script>x</script>' }],
    });
    expect(written).toEqual([]);
    options.answerImport(false);
    await settle();
    expect(options.state.get()).toMatchObject({
      settings: SETTINGS,
      importOutcome: { at: 'idle' },
    });
    options.importText(text);
    // What is edited meanwhile is what can be had back.
    options.change({ tags: ['meanwhile'] });
    options.answerImport(true);
    await settle();
    expect(last()).toMatchObject({ categories: ['<script>x</script>'], sites: [] });
    options.undoImport();
    await settle();
    expect(last()).toMatchObject({ ...SETTINGS, tags: ['meanwhile'] });
  });

  it('is short about what it left out, however much that is', async () => {
    const { options } = await open();
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`key-${n}`, 1]));
    options.importText(JSON.stringify({ ...SETTINGS, ...many, ['x'.repeat(5_000)]: 1 }));
    const { importOutcome } = options.state.get();
    expect(importOutcome.at === 'imported' && listed(importOutcome.dropped).length).toBeLessThan(
      400,
    );
  });

  it('can be undone', async () => {
    const { options, last } = await open();
    options.importText(JSON.stringify(DEFAULT_SETTINGS));
    options.undoImport();
    await settle();
    expect(last()).toEqual(SETTINGS);
    expect(options.state.get()).toMatchObject({
      settings: SETTINGS,
      importOutcome: { at: 'idle' },
    });
  });
});

it('stops watching', async () => {
  const end = vi.fn();
  const { options } = await open({ watch: () => end });
  options.stop();
  expect(end).toHaveBeenCalledOnce();
});
