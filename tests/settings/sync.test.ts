import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/schema.ts';
import { fromItems, HEAD_KEY, leftovers, toItems } from '../../src/settings/sync-parts.ts';

type Store = Record<string, unknown>;
const stores: Record<'local' | 'sync', Store> = { local: {}, sync: {} };
let refuses = false;

vi.mock('../../src/platform/browser.ts', () => {
  const area = (name: 'local' | 'sync') => ({
    get: async (key: string | null) =>
      structuredClone(key === null ? stores[name] : { [key]: stores[name][key] }),
    set: async (items: Store) => {
      if (name === 'sync' && refuses) throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(stores[name], structuredClone(items));
    },
    remove: async (key: string) => {
      delete stores[name][key];
    },
  });
  return { browser: { storage: { local: area('local'), sync: area('sync') } } };
});

const { bringInStep, readSync, startSync, stopSync } = await import('../../src/settings/sync.ts');
const { readSettings, writeSettings } = await import('../../src/settings/store.ts');

/** As Chromium writes JSON. */
const bytes = (value: unknown): number =>
  Buffer.byteLength(JSON.stringify(value).replace(/[<\u2028\u2029]/g, '\\uXXXX'));
const mine = (...categories: string[]): Settings => ({ ...DEFAULT_SETTINGS, categories });
const elsewhere = (settings: unknown, at: number): void => {
  Object.assign(stores.sync, toItems(settings, at));
};
const there = () => fromItems(stores.sync);

describe('the items of a sync', () => {
  it('are below the limits of the browsers and give back what was put in', () => {
    const value = fc.array(fc.string({ unit: 'binary', maxLength: 400 }), { maxLength: 60 });
    fc.assert(
      fc.property(value, (settings) => {
        const items = toItems(settings, 5);
        for (const [key, item] of Object.entries(items))
          expect(bytes(item) + key.length).toBeLessThanOrEqual(8192);
        expect(fromItems(items)).toEqual({ json: JSON.parse(JSON.stringify(settings)), at: 5 });
      }),
    );
  });

  it.each(['<', '\u2028', '\u2029'])('are small enough for %j, which Chromium escapes', (sign) => {
    for (const item of Object.values(toItems(sign.repeat(8000), 1)))
      expect(bytes(item)).toBeLessThanOrEqual(8192);
  });

  it('are refused where they would be too large in all', () => {
    expect(() => toItems('新'.repeat(40_000), 1)).toThrow('sync-too-large');
    expect(() => toItems('<'.repeat(18_000), 1)).toThrow('sync-too-large');
  });

  it('are nothing while only some of them have arrived', () => {
    const items: Store = { ...toItems('x'.repeat(20_000), 1) };
    expect(Object.keys(items)).toHaveLength(4);
    delete items['settings.1'];
    expect(fromItems(items)).toBeUndefined();
  });

  it.each([
    ['nothing', {}],
    ['a strange head', { [HEAD_KEY]: 'x' }],
    ['endless parts', { [HEAD_KEY]: { parts: 1e9, length: 3, at: 1 } }],
    ['no JSON', { [HEAD_KEY]: { parts: 1, length: 3, at: 1 }, 'settings.0': '{ab' }],
  ])('are nothing where there is %s', (_, items) => {
    expect(fromItems(items)).toBeUndefined();
  });

  it('name what an earlier, longer version left behind', () => {
    const before = { ...toItems('x'.repeat(20_000), 1), other: 1 };
    expect(leftovers(toItems('x', 2), before)).toEqual(['settings.1', 'settings.2']);
  });
});

describe('settings in step', () => {
  beforeEach(async () => {
    stores.local = {};
    stores.sync = {};
    refuses = false;
    await writeSettings(mine('Here'));
  });

  it('do nothing until they are switched on', async () => {
    elsewhere(mine('There'), 99);
    await bringInStep(100);
    expect((await readSettings()).categories).toEqual(['Here']);
  });

  it('go out when switched on, and again when changed', async () => {
    expect(await startSync(10)).toBe('on');
    expect(there()).toMatchObject({ json: { categories: ['Here'] }, at: 10 });
    await writeSettings(mine('Later'));
    await bringInStep(20);
    expect(there()).toMatchObject({ json: { categories: ['Later'] }, at: 20 });
  });

  it('come in when they are later', async () => {
    await startSync(10);
    elsewhere(mine('There'), 30);
    await bringInStep();
    expect((await readSettings()).categories).toEqual(['There']);
    expect(await readSync()).toEqual({ on: true, at: 30 });
  });

  it('ask which to keep where they differ at first', async () => {
    elsewhere(mine('There'), 5);
    expect(await startSync(10)).toBe('differ');
    expect((await readSync()).on).toBe(false);
    expect(await startSync(10, 'there')).toBe('on');
    expect((await readSettings()).categories).toEqual(['There']);
    await stopSync();
    await writeSettings(mine('Here'));
    expect(await startSync(20, 'here')).toBe('on');
    expect(there()).toMatchObject({ json: { categories: ['Here'] }, at: 20 });
  });

  it('that cannot be used here are replaced only when the person says so', async () => {
    elsewhere({ version: 99 }, 5);
    expect(await startSync(10)).toBe('differ');
    expect(there()).toMatchObject({ json: { version: 99 } });
    expect(await startSync(10, 'here')).toBe('on');
    expect(there()).toMatchObject({ json: { categories: ['Here'] }, at: 10 });
    expect(await readSync()).toEqual({ on: true, at: 10 });
  });

  it('of another browser that cannot be used change nothing here and are told', async () => {
    await startSync(10);
    elsewhere({ version: 99 }, 30);
    await bringInStep();
    expect((await readSettings()).categories).toEqual(['Here']);
    expect(await readSync()).toEqual({ on: true, at: 10, fault: 'settings-newer' });
  });

  it('stay as they are here where the browser refuses, and go out the next time', async () => {
    refuses = true;
    await startSync(10);
    expect(await readSync()).toMatchObject({ on: true, fault: 'sync-failed' });
    expect((await readSettings()).categories).toEqual(['Here']);
    refuses = false;
    await bringInStep(20);
    expect(await readSync()).toEqual({ on: true, at: 20 });
    expect(there()).toMatchObject({ json: { categories: ['Here'] } });
  });
});
