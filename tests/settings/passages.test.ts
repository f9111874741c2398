/** What settings would put into notes, and a person is shown first; what they name and does not exist. */
import { describe, expect, it } from 'vitest';
import { CHOICE_KEYS, type ChoiceKey } from '../../src/core/choice.ts';
import { sound } from '../../src/core/mend.ts';
import { profiles } from '../../src/core/profiles/index.ts';
import type { Field, Profile } from '../../src/core/profiles/profile.ts';
import { withKnownNames } from '../../src/settings/names.ts';
import { newTo, passagesOf, passagesOfProfile, refuseUnseen } from '../../src/settings/passages.ts';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../../src/settings/schema.ts';

const hexo = profiles.get('hexo') as Profile;
const withField = (field: Field): Profile => ({ ...hexo, name: 'Mine', fields: [field] });
const MARKUP = '<script>alert(1)</script>';
const EVIL = withField({ key: 'title', text: `${MARKUP}{title}` });
const settings = (part: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...part });

describe('what a profile puts into notes', () => {
  it.each([...profiles])('is nothing to look at in %s', (_id, profile) => {
    expect(passagesOfProfile(profile)).toEqual([]);
  });

  it.each<[string, Field, string]>([
    ['a pattern', { key: 'a', text: `x${MARKUP}` }, 'Mine: a'],
    ['what stands in for one', { key: 'a', text: '{title}', or: MARKUP }, 'Mine: a'],
    ['a fixed value', { key: 'a', value: MARKUP }, 'Mine: a'],
    ['a list', { key: 'a', value: ['plain', MARKUP] }, 'Mine: a'],
    ['a date', { key: 'a', date: 'captured', format: `YYYY${MARKUP}` }, 'Mine: a'],
    ['a group', { key: 'a', fields: [{ key: 'b', value: MARKUP }] }, 'Mine: a.b'],
  ])('is found in %s', (_what, field, where) => {
    const found = passagesOfProfile(withField(field));
    expect(found.map((passage) => passage.where)).toEqual([where]);
    expect(found[0]?.text).toContain(MARKUP);
  });

  it('is found in what turns templates off', () => {
    const guard = { off: { key: 'a', fields: [{ key: 'b', value: '{{ x }}' }] } };
    expect(passagesOfProfile({ ...hexo, body: { guard } })).toEqual([
      { where: 'Hexo: a.b', text: '{{ x }}' },
    ]);
  });
});

describe('what settings put into notes', () => {
  it('is found in profiles, words and rules', () => {
    const rule = { site: 'com', categories: ['<b>'], tags: ['<i>'], author: 'javascript:x' };
    const found = passagesOf(
      settings({ profiles: { 'own-a': EVIL }, categories: ['<u>'], tags: ['<s>'], sites: [rule] }),
    );
    expect(found.map(({ where }) => where)).toEqual([
      'Mine: title',
      'categories',
      'tags',
      'com: categories',
      'com: tags',
      'com: author',
    ]);
  });

  /** They become file names and ids, in which nothing runs. */
  const NO_PASSAGE: readonly ChoiceKey[] = ['profile', 'destination', 'folder', 'fileName'];

  it('is found in every part of a choice that takes any text', () => {
    const rule = { site: 'example.org', categories: [], tags: [] };
    const holding = (key: ChoiceKey, part: unknown): Settings[] =>
      [
        { ...DEFAULT_SETTINGS, [key]: part },
        { ...DEFAULT_SETTINGS, sites: [{ ...rule, [key]: part }] },
      ].flatMap((json) => sound(settingsSchema, json) ?? []);
    const silent = CHOICE_KEYS.filter((key) => !NO_PASSAGE.includes(key)).filter((key) =>
      [MARKUP, [MARKUP]]
        .flatMap((part) => holding(key, part))
        .some((all) => JSON.stringify(all).includes(MARKUP) && passagesOf(all).length === 0),
    );
    expect(silent).toEqual([]);
  });

  it('is shown once', () => {
    const here = settings({ profiles: { 'own-a': EVIL } });
    expect(newTo(here, passagesOf(here))).toEqual([]);
    expect(newTo(DEFAULT_SETTINGS, passagesOf(here))).toHaveLength(1);
    expect(() => refuseUnseen(here, DEFAULT_SETTINGS, [])).toThrow('sync-unseen');
    expect(() => refuseUnseen(here, DEFAULT_SETTINGS, passagesOf(here))).not.toThrow();
    expect(() => refuseUnseen(here, here, [])).not.toThrow();
  });
});

describe('names that settings use', () => {
  const isDestination = (id: string): boolean => id === 'zip';
  const rule = { site: 'example.org', categories: [], tags: [] };

  it('stay where they exist', () => {
    const sound = settings({
      profile: 'own-a',
      destination: 'zip',
      profiles: { 'own-a': hexo },
      sites: [{ ...rule, profile: 'hugo', destination: 'zip' }, rule],
    });
    expect(withKnownNames(sound, isDestination)).toEqual({
      settings: sound,
      unknown: { profiles: [], destinations: [] },
    });
  });

  it.each(['gone', '__proto__', 'constructor', 'toString'])('are mended and told: %s', (name) => {
    const broken = settings({
      profile: name,
      destination: name,
      sites: [{ ...rule, profile: name, destination: name }],
    });
    expect(withKnownNames(broken, isDestination)).toEqual({
      settings: settings({ sites: [rule] }),
      unknown: { profiles: [name], destinations: [name] },
    });
  });
});
