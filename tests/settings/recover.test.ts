/** Broken settings: what is right in them is used. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseSettings } from '../../src/settings/parse.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/schema.ts';

let kept: unknown;
vi.mock('../../src/platform/storage.ts', () => ({ readItem: async () => kept }));
const { recoverSettings, usableSettings } = await import('../../src/settings/recover.ts');

const rule = (site: string) => ({ site, categories: ['a'], tags: [] });

describe('broken settings', () => {
  it('keep every field that is right', () => {
    const broken = { ...DEFAULT_SETTINGS, profile: 'hugo', language: 7, tags: ['a'], more: true };
    expect(recoverSettings(broken)).toEqual({ ...DEFAULT_SETTINGS, profile: 'hugo', tags: ['a'] });
  });

  it.each(['folder', 'fileName'])(
    'lose a %s that is no pattern, tell it, and no more',
    async (key) => {
      const rest = { ...DEFAULT_SETTINGS, profile: 'hugo', sites: [rule('example.org')] };
      kept = { ...rest, [key]: 'notes/{nope}/{' };
      expect(await usableSettings()).toEqual({ settings: rest, fault: 'settings-invalid' });
    },
  );

  it('keep every rule that is right', () => {
    const sites = [rule('example.org'), { site: 'bad one' }, 7, rule('example.com')];
    const { sites: kept } = recoverSettings({ ...DEFAULT_SETTINGS, sites });
    expect(kept.map(({ site }) => site)).toEqual(['example.org', 'example.com']);
  });

  it.each([null, 7, 'x', [], {}, { version: 99, profile: 'hugo' }])('%j never throw', (json) => {
    expect(() => parseSettings(recoverSettings(json))).not.toThrow();
  });

  it('of any kind come out valid, and pollute nothing', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('profile', 'sites', '__proto__'),
        (value, key) => {
          const json = JSON.parse(JSON.stringify({ ...DEFAULT_SETTINGS, [key]: value })) as unknown;
          expect(() => parseSettings(recoverSettings(json))).not.toThrow();
          expect(({} as Record<string, unknown>).profile).toBeUndefined();
        },
      ),
    );
  });
});
