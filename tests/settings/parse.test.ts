import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/core/fault.ts';
import { droppedKeys } from '../../src/settings/dropped.ts';
import { parseSettings } from '../../src/settings/parse.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/schema.ts';

const RULE = { site: 'example.org', categories: [], tags: [] };
const PROFILE = { name: 'A', folder: '', fileName: '{slug}', fence: 'yaml', fields: [] };

const faultOf = (json: unknown): Fault | undefined => {
  try {
    parseSettings(json);
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
};

describe('settings out of JSON', () => {
  it('are the same after a way through JSON', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      categories: ['新媒体', 'Aljazeera 半岛网'],
      folder: 'news/{site}',
      sites: [{ site: 'aljazeera.net', categories: ['新闻'], tags: [], profile: 'hexo-news' }],
    };
    expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['an unknown version', { ...DEFAULT_SETTINGS, version: 0 }],
    ['a version that is none', { ...DEFAULT_SETTINGS, version: '2' }],
    ['no version', { ...DEFAULT_SETTINGS, version: undefined }],
    ['a polluting key', JSON.parse('{"version":2,"__proto__":{"polluted":1}}')],
  ])('are refused: %s', (_name, json) => {
    expect(faultOf(json)?.code).toBe('settings-invalid');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('are told to be of a newer version, whatever else there is', () => {
    expect(faultOf({ version: 3, profile: { of: 'another kind' } })?.code).toBe('settings-newer');
    expect(faultOf({ ...DEFAULT_SETTINGS, version: 99 })?.detail).toBe('version 99');
  });

  it.each([
    ['at the top', { extra: 1 }, 'extra'],
    ['in a rule', { sites: [{ ...RULE, colour: 'red' }] }, 'sites.0.colour'],
    ['in a profile', { profiles: { 'own-a': { ...PROFILE, wild: {} } } }, 'profiles.own-a.wild'],
    ['that pollutes', JSON.parse('{"__proto__":{"polluted":1}}'), '__proto__'],
  ])('leave out an unknown key %s, and name it', (_name, part, path) => {
    const json: unknown = Object.defineProperties(
      { ...DEFAULT_SETTINGS },
      Object.getOwnPropertyDescriptors(part),
    );
    const settings = parseSettings(json);
    expect(droppedKeys(json, settings)).toEqual([path]);
    expect(JSON.stringify(settings)).not.toMatch(/extra|colour|wild|polluted/);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('say where they are wrong', () => {
    const wrong = { ...DEFAULT_SETTINGS, sites: [{ site: 'https://x', categories: [], tags: [] }] };
    expect(faultOf(wrong)?.detail).toBe('sites.0.site');
    expect(faultOf({ ...DEFAULT_SETTINGS, categories: ['a', 7] })?.detail).toBe('categories.1');
    expect(faultOf({ version: 2, categories: 7 })?.detail).toBe('categories');
    expect(faultOf({ version: 2, categories: [], tags: [] })?.detail).toBe('profile');
  });

  it.each([
    ['a list', []],
    ['a text', 'version'],
    ['the manifest of a package', { name: 'a', version: '2.0.0' }],
    ['a profile', PROFILE],
  ])('are not named at all where there are none: %s', (_name, json) =>
    expect(faultOf(json)).toMatchObject({ code: 'settings-invalid', detail: '' }),
  );

  it.each(['folder', 'fileName'])('refuse a %s that is no pattern, as a rule does', (key) => {
    const wrong = 'notes/{nope}/{';
    expect(faultOf({ ...DEFAULT_SETTINGS, [key]: wrong })?.detail).toBe(key);
    const sites = [{ ...RULE, [key]: wrong }];
    expect(faultOf({ ...DEFAULT_SETTINGS, sites })?.detail).toBe(`sites.0.${key}`);
    expect(faultOf({ ...DEFAULT_SETTINGS, [key]: 'notes/{site}/{title}' })).toBeUndefined();
    expect(faultOf({ ...DEFAULT_SETTINGS, [key]: '' })).toBeUndefined();
  });

  it('never throw anything but a fault, and never pollute', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom(...Object.keys(DEFAULT_SETTINGS)),
        (value, key) => {
          const json: unknown = JSON.parse(JSON.stringify({ ...DEFAULT_SETTINGS, [key]: value }));
          const fault = faultOf(json);
          expect(fault === undefined || fault.code === 'settings-invalid').toBe(true);
          expect(Object.keys(Object.prototype)).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});
