/** A profile while it is edited: nothing is lost on the way there and back, and what is wrong is named. */
import { describe, expect, it } from 'vitest';
import { profiles } from '../../src/core/profiles/index.ts';
import type { Profile } from '../../src/core/profiles/profile.ts';
import { createOptions } from '../../src/options/model.ts';
import { exportProfile } from '../../src/options/profiles/actions.ts';
import {
  type FieldDraft,
  newField,
  type ProfileDraft,
  toDraft,
  toProfile,
} from '../../src/options/profiles/draft.ts';
import { problemsOf } from '../../src/options/profiles/problems.ts';
import { putRemark, REMARK_OPTIONS, remarkOption } from '../../src/options/profiles/remark.ts';
import { parseSettings } from '../../src/settings/parse.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/schema.ts';

const hexo = profiles.get('hexo') as Profile;

it.each([...profiles])('%s is the same after a way through the editor', (id, profile) => {
  const draft = toDraft('own-1', profile);
  expect(toProfile(draft)).toEqual(profile);
  expect(problemsOf(draft, [{ id, name: 'another' }]).size).toBe(0);
});

describe('the user’s own note', () => {
  const next = (profile: Profile, option: 'quote' | 'field' | 'none'): ProfileDraft => {
    const draft = toDraft('own-1', profile);
    return { ...draft, ...putRemark(draft, option) };
  };

  it.each([...profiles])('of %s is moved to each place, and back', (_id, profile) => {
    for (const option of REMARK_OPTIONS) expect(remarkOption(next(profile, option))).toBe(option);
    const there = toProfile(next(toProfile(next(profile, 'none')), 'field'));
    expect(there.fields.at(-1)).toEqual({ key: 'note', text: '{remark}' });
    expect(there.body?.remark).toBeUndefined();
  });

  it('leaves a field that says more', () => {
    const fields = [{ key: 'a', text: 'Me: {remark}' }];
    expect(toProfile(next({ ...hexo, fields }, 'quote'))).toMatchObject({
      fields,
      body: { remark: 'quote' },
    });
  });
});

describe('a validator', () => {
  const base = toDraft('own-1', hexo);
  const field = (part: Partial<FieldDraft>): FieldDraft => ({ ...newField(), key: 'a', ...part });
  const others = [{ id: 'hexo', name: 'Hexo 2' }];

  it.each<[string, Partial<ProfileDraft>, string]>([
    ['name', { name: ' ' }, 'empty'],
    ['name', { name: 'Hexo 2' }, 'nameTwice'],
    ['folder', { folder: 'a{' }, 'braces'],
    ['fileName', { fileName: '' }, 'empty'],
    ['fileName', { fileName: '{titel}' }, 'placeholder'],
    ['imageFolder', { imageFolder: '{no}' }, 'placeholder'],
    ['imageHref', { imageHref: '{no}' }, 'placeholder'],
    ['imageHref', { imageHref: 'https://cdn.example/{note}' }, 'imagePath'],
  ])('says at %s: %j', (place, part, is) => {
    expect([...problemsOf({ ...base, ...part }, others)]).toMatchObject([[place, { is }]]);
  });

  it.each<[string, Partial<FieldDraft>, string]>([
    ['key', { key: '' }, 'empty'],
    ['key', { key: '__proto__' }, 'key'],
    ['key', { key: 'a:b' }, 'key'],
    ['key', { key: '1' }, 'key'],
    ['text', { text: '{no}' }, 'placeholder'],
    ['or', { or: '}' }, 'braces'],
    ['value', { kind: 'value', valueKind: 'number', value: 'seven' }, 'number'],
    ['format', { kind: 'date', format: 'soon' }, 'format'],
    ['zone', { kind: 'date', zone: 'Middle/Earth' }, 'zone'],
  ])('says at a key’s %s: %j', (part, given, is) => {
    const wrong = field(given);
    const group = field({ key: 'group', kind: 'fields', fields: [wrong] });
    for (const fields of [[wrong], [group]])
      expect([...problemsOf({ ...base, fields }, others)]).toMatchObject([
        [`${wrong.uid}.${part}`, { is }],
      ]);
  });

  it.each<[Partial<FieldDraft>, string]>([
    [{ key: 'a b' }, 'propertyKey'],
    [{ kind: 'fields', fields: [field({})] }, 'propertyNested'],
    [{ kind: 'list', shape: 'named' }, 'propertyNested'],
  ])('refuses what page properties cannot say: %j', (given, is) => {
    const wrong = field(given);
    const logseq = toDraft('own-1', profiles.get('logseq') as Profile);
    expect([...problemsOf({ ...logseq, fields: [wrong] }, others)]).toEqual([
      [`${wrong.uid}.key`, { is }],
    ]);
    expect(problemsOf({ ...base, fields: [wrong] }, others).size).toBe(0);
  });

  it('says where a key is there twice', () => {
    const [first, second] = [field({}), field({})];
    const found = problemsOf({ ...base, fields: [first, second] }, others);
    expect([...found]).toEqual([[`${second.uid}.key`, { is: 'keyTwice' }]]);
  });
});

describe('on the options page', () => {
  async function open(settings: Settings = DEFAULT_SETTINGS) {
    let written: Settings = settings;
    let ids = 0;
    const options = createOptions({
      read: async () => settings,
      recover: async () => settings,
      write: async (next) => {
        written = next;
      },
      watch: () => () => undefined,
      parse: parseSettings,
      addHistory: async () => {},
      newId: () => {
        ids += 1;
        return String(ids);
      },
    });
    await options.load();
    const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
    const own = async () => {
      await settle();
      return written.profiles;
    };
    return { options, own };
  }

  it('a copy is saved at once, open, under a name of its own', async () => {
    const { options, own } = await open();
    options.profiles.add(hexo, 'My Hexo');
    options.profiles.add(hexo, 'My Hexo');
    expect(await own()).toMatchObject({
      'own-1': { ...hexo, name: 'My Hexo' },
      'own-2': { name: 'My Hexo 2' },
    });
    expect(options.state.get().opened).toBe('own-2');
  });

  it('what is wrong is not saved, and what was saved stays until it is right', async () => {
    const { options, own } = await open();
    options.profiles.add(hexo, 'Mine');
    options.profiles.change('own-1', { fileName: '{titel}', folder: 'notes' });
    expect(await own()).toMatchObject({
      'own-1': { fileName: hexo.fileName, folder: hexo.folder },
    });
    options.profiles.change('own-1', { fileName: '{title}' });
    expect(await own()).toMatchObject({ 'own-1': { fileName: '{title}', folder: 'notes' } });
  });

  it('a removal is undone as it was', async () => {
    const { options, own } = await open();
    options.profiles.add(hexo, 'Mine');
    options.profiles.add(hexo, 'Other');
    const before = JSON.stringify(await own());
    options.profiles.remove('own-1');
    expect(Object.keys(await own())).toEqual(['own-2']);
    options.profiles.restore();
    expect(JSON.stringify(await own())).toBe(before);
  });

  it('goes out as JSON and comes back in, without what means nothing', async () => {
    const { options, own } = await open();
    options.profiles.importText(exportProfile({ ...hexo, name: 'Theirs' }));
    expect(await own()).toEqual({ 'own-1': { ...hexo, name: 'Theirs' } });
    const foreign = `{"__proto__":{"polluted":1},"wild":1,${exportProfile(hexo).trim().slice(1)}`;
    options.profiles.importText(foreign);
    expect(options.state.get().profileStatus).toEqual({
      at: 'imported',
      name: hexo.name,
      dropped: ['__proto__', 'wild'],
    });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    options.profiles.importText('not json');
    expect(options.state.get().profileStatus).toEqual({ at: 'no-json' });
    options.profiles.importText('{"name":7}');
    expect(options.state.get().profileStatus).toEqual({ at: 'refused', where: '' });
    expect(Object.keys(await own())).toEqual(['own-1', 'own-2']);
  });

  it('that would put markup into notes is taken on the person’s word alone', async () => {
    const { options, own } = await open();
    const title = { key: 'title', text: '<script>{title}</script>' };
    const theirs = exportProfile({ ...hexo, name: 'Theirs', fields: [title] });
    options.profiles.importText(theirs);
    expect(options.state.get().profileStatus).toMatchObject({
      at: 'asked',
      passages: [{ where: 'Theirs: title', text: title.text }],
    });
    expect(await own()).toEqual({});
    options.profiles.answerImport(false);
    expect(options.state.get().profileStatus).toEqual({ at: 'idle' });
    options.profiles.answerImport(true);
    expect(await own()).toEqual({});
    options.profiles.importText(theirs);
    options.profiles.answerImport(true);
    expect(await own()).toMatchObject({ 'own-1': { name: 'Theirs', fields: [title] } });
    // What is here already is no news.
    options.profiles.importText(theirs);
    expect(options.state.get().profileStatus).toMatchObject({ at: 'imported' });
  });

  it.each([
    ['body.excerpt', { body: { excerpt: '<script>alert(1)</script>', excerptAlways: true } }],
    ['body.guard.wrap', { body: { guard: { wrap: ['<b onclick=x>', '</b>'] } } }],
    ['pictures.href', { pictures: { folder: 'x', href: 'javascript:alert(1)' } }],
  ])('is refused by name where %s would stand in every body', async (path, part) => {
    const { options, own } = await open();
    options.profiles.importText(exportProfile({ ...hexo, ...part } as Profile));
    const news = options.state.get().profileStatus;
    expect(news.at === 'refused' && news.where).toBe(path);
    expect(await own()).toEqual({});
  });
});
