/** Profiles out of JSON: those that come with Presscut pass whole, and nothing that is wrong does. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Fault, toFault } from '../../src/core/fault.ts';
import { profiles } from '../../src/core/profiles/index.ts';
import type { Profile } from '../../src/core/profiles/profile.ts';
import { allProfiles, profileFor } from '../../src/settings/all-profiles.ts';
import { droppedKeys } from '../../src/settings/dropped.ts';
import { parseProfile, parseSettings } from '../../src/settings/parse.ts';
import { ownProfile, readProfile } from '../../src/settings/profiles.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/schema.ts';

const kept = new Map<string, unknown>();
vi.mock('../../src/platform/storage.ts', () => ({
  readItem: async (_area: string, key: string) => kept.get(key),
  watchItems: () => () => {},
}));

const hexo = profiles.get('hexo') as Profile;
const OWN: Profile = { ...hexo, name: 'Mine', letters: 'ascii' };

describe('a profile out of JSON', () => {
  it.each([...profiles])('%s is the same', (_id, profile) => {
    const json: unknown = JSON.parse(JSON.stringify(profile));
    expect(parseProfile(json)).toEqual(profile);
    expect(droppedKeys(json, parseProfile(json))).toEqual([]);
  });

  const field = (part: object) => ({ ...hexo, fields: [{ key: 'a', ...part }] });
  it.each([
    ['name', { ...hexo, name: ' ' }],
    ['fileName', { ...hexo, fileName: '{titel}' }],
    ['fileName', { ...hexo, fileName: '' }],
    ['folder', { ...hexo, folder: 'a{b' }],
    ['folder', { ...hexo, folder: 'x'.repeat(501) }],
    ['fence', { ...hexo, fence: 'no-such' }],
    [
      'fields',
      {
        ...hexo,
        fields: [
          { key: 'a', text: '' },
          { key: 'a', text: '' },
        ],
      },
    ],
    [
      'fields',
      { ...hexo, fields: Array.from({ length: 61 }, (_, n) => ({ key: `k${n}`, text: '' })) },
    ],
    ['fields.0.key', { ...hexo, fields: [{ key: '__proto__', text: '' }] }],
    ['fields.0.key', { ...hexo, fields: [{ key: 'a: b', text: '' }] }],
    ['fields.0.key', { ...hexo, fields: [{ key: '', text: '' }] }],
    ['fields.0.key', { ...hexo, fields: [{ key: '12', text: '' }] }],
    ['fields', { ...hexo, fence: 'properties', fields: [{ key: 'a b', text: '' }] }],
    ['fields', { ...field({ fields: [{ key: 'b', text: '' }] }), fence: 'properties' }],
    ['fields', { ...field({ list: 'authors', shape: 'named' }), fence: 'properties' }],
    ['fields', { ...hexo, fence: 'pelican', fields: [{ key: '键', text: '' }] }],
    [
      'fields',
      { ...hexo, fence: 'pelican', fields: ['Tags', 'tags'].map((key) => ({ key, text: '' })) },
    ],
    ['fields.0.text', field({ text: '{no}' })],
    ['fields.0.text', field({})],
    ['fields.0.format', field({ date: 'published', format: 'never' })],
    ['fields.0.format', field({ date: 'published', format: 'YYYY\n---' })],
    ['fields.0.zone', field({ date: 'published', format: 'rfc3339', zone: 'Middle/Earth' })],
    ['fields.0.value', field({ value: { deep: 1 } })],
    ['fields.0.list', field({ list: 'pictures' })],
    ['fields.0.fields.0.text', field({ fields: [{ key: 'b', text: 7 }] })],
    ['body.guard.wrap', { ...hexo, body: { guard: { wrap: ['a'] } } }],
    ['body.excerpt', { ...hexo, body: { excerpt: 'a\n---\n' } }],
    ['body.excerpt', { ...hexo, body: { excerpt: '<script>alert(1)</script>' } }],
    ['body.excerpt', { ...hexo, body: { excerpt: '{{ more }}' } }],
    ['body.guard.wrap', { ...hexo, body: { guard: { wrap: ['<div onclick=x>', '</div>'] } } }],
    ['pictures.href', { ...hexo, pictures: { folder: 'x', href: 'javascript:alert(1)//' } }],
    ['pictures.href', { ...hexo, pictures: { folder: 'x', href: 'https://evil.example/' } }],
    ['fileName', { ...hexo, fileName: { toString: 'x'.repeat(5_000_000) } }],
  ])('is refused at %s', (path, json) => {
    let fault: Fault | undefined;
    try {
      parseProfile(json);
    } catch (error) {
      fault = toFault(error);
    }
    expect(fault?.code).toBe('settings-invalid');
    expect(fault?.detail).toMatch(new RegExp(`^${path}(?:\\.|$)`));
    expect(fault?.detail.length).toBeLessThanOrEqual(300);
  });

  it('never throws anything but a fault, and never pollutes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(hexo), 'fields'), (value, key) => {
        const json: unknown = JSON.parse(JSON.stringify({ ...hexo, [key]: value }));
        try {
          parseProfile(json);
        } catch (error) {
          expect(error).toBeInstanceOf(Fault);
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('looking a profile up', () => {
  const own = { 'own-1': OWN };

  it('knows those that come with Presscut and the own ones', () => {
    expect(profileFor(own, 'hexo')).toBe(hexo);
    expect(profileFor(own, 'own-1')).toBe(OWN);
    for (const id of ['own-2', 'toString', '__proto__', ''])
      expect(profileFor(own, id)).toBeUndefined();
    expect(allProfiles(own).map(({ id }) => id)).toEqual(['own-1', ...profiles.keys()]);
  });

  it('reads the own ones out of the settings', async () => {
    kept.set('settings', parseSettings({ ...DEFAULT_SETTINGS, profiles: own }));
    expect(await readProfile('own-1')).toEqual(OWN);
    expect(await ownProfile('own-1')).toEqual(OWN);
    expect(await ownProfile('hexo')).toBeUndefined();
    await expect(readProfile('own-2')).rejects.toMatchObject({ code: 'unknown-profile' });
  });

  it('finds those that come with Presscut where settings are broken', async () => {
    kept.set('settings', { version: 1, profile: 7 });
    expect(await readProfile('hexo')).toBe(hexo);
    await expect(readProfile('own-1')).rejects.toMatchObject({ code: 'settings-invalid' });
  });

  it('refuses an own one that is called like another that comes with Presscut', () => {
    const settings = { ...DEFAULT_SETTINGS, profiles: { hexo: OWN } };
    expect(() => parseSettings(settings)).toThrow(Fault);
  });
});
