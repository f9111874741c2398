import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/schema.ts';
import {
  fromItems,
  HEAD_KEY,
  leftovers,
  toItems,
  writtenAt,
} from '../../src/settings/sync-parts.ts';

type Store = Record<string, unknown>;
const stores: Record<'local' | 'sync', Store> = { local: {}, sync: {} };
let refuses = false;
let full = false;

vi.mock('../../src/platform/browser.ts', () => {
  const area = (name: 'local' | 'sync') => ({
    get: async (key: string | null) =>
      structuredClone(key === null ? stores[name] : { [key]: stores[name][key] }),
    set: async (items: Store) => {
      if (full && 'settings-set-aside' in items) throw new Error('full');
      if (name === 'sync' && refuses) throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(stores[name], structuredClone(items));
    },
    remove: async (key: string) => {
      delete stores[name][key];
    },
  });
  return { browser: { storage: { local: area('local'), sync: area('sync') } } };
});

const { bringInStep, noteChange, passagesThere, readSync, startSync, stopSync } = await import(
  '../../src/settings/sync.ts'
);
const { readSettings, writeSettings } = await import('../../src/settings/store.ts');
const { readReplacedSettings } = await import('../../src/settings/replaced-settings.ts');

/** As Chromium writes JSON. */
const bytes = (value: unknown): number =>
  Buffer.byteLength(JSON.stringify(value).replace(/[<\u2028\u2029]/g, '\\uXXXX'));
const mine = (...categories: string[]): Settings => ({ ...DEFAULT_SETTINGS, categories });
const elsewhere = (settings: unknown, at: number): void => {
  Object.assign(stores.sync, toItems(settings, at));
};
const there = () => fromItems(stores.sync);
/** A person changes them here; whatever happens next happens later. */
const change = async (now: number, ...categories: string[]): Promise<void> => {
  await writeSettings(mine(...categories));
  await noteChange(now);
};
const here = async (): Promise<readonly string[]> => (await readSettings()).categories;
const aside = async (): Promise<readonly string[][]> =>
  (await readReplacedSettings()).map(({ text }) => JSON.parse(text).categories);

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

  it.each(['<', '\u2028', '\u2029'])(
    'are small enough for %j, which Chromium escapes',
    (character) => {
      for (const item of Object.values(toItems(character.repeat(8000), 1)))
        expect(bytes(item)).toBeLessThanOrEqual(8192);
    },
  );

  it('are refused where they would be too large in all', () => {
    expect(() => toItems('新'.repeat(40_000), 1)).toThrow('sync-too-large');
    expect(() => toItems('<'.repeat(18_000), 1)).toThrow('sync-too-large');
  });

  it('are nothing while only some of them have arrived', () => {
    const items: Store = { ...toItems('x'.repeat(20_000), 1) };
    expect(Object.keys(items)).toHaveLength(4);
    delete items['settings.1'];
    expect(fromItems(items)).toBeUndefined();
    expect(writtenAt(items)).toBe(1);
  });

  it.each([
    ['nothing', {}],
    ['a strange head', { [HEAD_KEY]: 'x' }],
    [
      'a time that no clock says',
      { [HEAD_KEY]: { parts: 1, length: 2, at: 9e15 }, 'settings.0': '{}' },
    ],
    ['less than no parts', { [HEAD_KEY]: { parts: -1, length: 0, at: 1 } }],
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
    full = false;
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
    await change(20, 'Later');
    await bringInStep(21);
    expect(there()).toMatchObject({ json: { categories: ['Later'] }, at: 20 });
  });

  it('come in when they are later', async () => {
    await startSync(10);
    elsewhere(mine('There'), 30);
    await bringInStep(31);
    expect((await readSettings()).categories).toEqual(['There']);
    expect(await readSync()).toMatchObject({ on: true, at: 30 });
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
    await bringInStep(31);
    expect((await readSettings()).categories).toEqual(['Here']);
    expect(await readSync()).toEqual({ on: true, at: 10, fault: 'settings-newer' });
  });

  it('of another browser that put markup into notes come in on the person’s word alone', async () => {
    await startSync(10);
    elsewhere(mine('<script>x</script>'), 30);
    await bringInStep(31);
    expect(await here()).toEqual(['Here']);
    expect(await readSync()).toEqual({ on: true, at: 10, fault: 'sync-unseen' });
    expect(there()).toMatchObject({ at: 30 });
    const shown = await passagesThere();
    expect(shown).toEqual([{ where: 'categories', text: '<script>x</script>' }]);
    // What was shown is what is taken, and no more.
    elsewhere(mine('<script>x</script>', '<b>'), 40);
    await startSync(41, 'there', shown);
    expect(await here()).toEqual(['Here']);
    await startSync(42, 'there', await passagesThere());
    expect(await here()).toEqual(['<script>x</script>', '<b>']);
    expect(await readSync()).not.toHaveProperty('fault');
    expect(await passagesThere()).toEqual([]);
  });

  it('that put markup into notes give way to those here, where the person says so', async () => {
    elsewhere(mine('<b>'), 5);
    expect(await startSync(10)).toBe('differ');
    expect(await startSync(10, 'there')).toBe('on');
    expect(await readSync()).toMatchObject({ fault: 'sync-unseen' });
    await startSync(20, 'here');
    expect(there()).toMatchObject({ json: { categories: ['Here'] } });
    expect(await readSync()).toEqual({ on: true, at: 20 });
  });

  it.each([{ at: 'x' }, { at: 10, fault: '__proto__' }, { at: 10, took: 7 }, { at: 1e300 }, []])(
    'begin anew where what is known of them is broken: %j',
    async (broken) => {
      await startSync(10);
      stores.local.syncState = broken;
      expect(await readSync()).toEqual({ on: true, at: 0 });
    },
  );

  it('stay as they are here where the browser refuses, and go out the next time', async () => {
    refuses = true;
    await startSync(10);
    expect(await readSync()).toMatchObject({ on: true, fault: 'sync-failed' });
    expect((await readSettings()).categories).toEqual(['Here']);
    refuses = false;
    await bringInStep(20);
    expect(await readSync()).toEqual({ on: true, at: 10 });
    expect(there()).toMatchObject({ json: { categories: ['Here'] } });
  });

  it('that were changed while the browser refused are later than what was written before', async () => {
    await startSync(10);
    refuses = true;
    await change(20, 'Mine');
    await bringInStep(21);
    expect(await readSync()).toMatchObject({ at: 20, fault: 'sync-failed' });
    refuses = false;
    elsewhere(mine('Older'), 15);
    await bringInStep(30);
    expect(await here()).toEqual(['Mine']);
    expect(there()).toMatchObject({ json: { categories: ['Mine'] }, at: 20 });
  });

  it('that were changed unheard go out as later than what was the same', async () => {
    await startSync(10);
    await writeSettings(mine('Unheard'));
    await bringInStep(20);
    expect(there()).toMatchObject({ json: { categories: ['Unheard'] }, at: 20 });
  });

  it('are later when changed than what they were changed from, whatever the clocks say', async () => {
    await startSync(10);
    elsewhere(mine('There'), 1000);
    await bringInStep(20);
    await change(30, 'Here again');
    await bringInStep(31);
    expect(there()).toMatchObject({ json: { categories: ['Here again'] }, at: 1001 });
    await stopSync();
    elsewhere(mine('There'), 5000);
    await startSync(40, 'here');
    expect(there()).toMatchObject({ json: { categories: ['Here again'] }, at: 5001 });
  });

  it('that came by sync are no change of a person', async () => {
    await startSync(10);
    elsewhere(mine('There'), 30);
    await bringInStep(31);
    await noteChange(32);
    expect((await readSync()).at).toBe(30);
  });

  describe('that nobody touched', () => {
    beforeEach(() => {
      stores.local = {};
    });

    it.each([
      ['were never written', undefined],
      ['were written', DEFAULT_SETTINGS],
    ])('and %s do not go out, and give way to older ones that arrive late', async (_, kept) => {
      if (kept) await writeSettings(kept);
      expect(await startSync(100)).toBe('on');
      expect(stores.sync).toEqual({});
      elsewhere(mine('Of years'), 5);
      await bringInStep(101);
      expect(await here()).toEqual(['Of years']);
      expect(there()).toMatchObject({ json: { categories: ['Of years'] }, at: 5 });
      expect(await readReplacedSettings()).toEqual([]);
    });

    it('go out where the person chose them', async () => {
      elsewhere(mine('There'), 5);
      expect(await startSync(100)).toBe('differ');
      expect(await startSync(100, 'here')).toBe('on');
      expect(there()).toMatchObject({ json: { categories: ['{section}'] }, at: 100 });
    });
  });

  describe('that are too large to go out', () => {
    const many = Array.from({ length: 100 }, (_, n) => `${n}${'新'.repeat(190)}`);
    const sites = Array.from({ length: 5 }, (_, n) => ({
      site: `${n}.example.org`,
      categories: many,
      tags: [],
    }));

    it('are not overwritten, as is told, and are only where the person says so', async () => {
      await startSync(10);
      await writeSettings({ ...DEFAULT_SETTINGS, sites });
      await noteChange(20);
      await bringInStep(21);
      expect(await readSync()).toMatchObject({ fault: 'sync-too-large' });
      elsewhere(mine('There'), 30);
      await bringInStep(31);
      expect((await readSettings()).sites).toHaveLength(5);
      expect(await readSync()).toMatchObject({ at: 20, fault: 'sync-too-large' });
      expect(await startSync(40, 'there')).toBe('on');
      expect(await here()).toEqual(['There']);
      expect(await readReplacedSettings()).toHaveLength(1);
    });
  });

  describe('while those of another browser arrive', () => {
    /** All but the last part. */
    const arriving = (at: number): (() => void) => {
      const rules = Array.from({ length: 300 }, (_, n) => ({
        site: `${n}.example.org`,
        categories: ['There'],
        tags: [],
      }));
      elsewhere({ ...mine('There'), sites: rules }, at);
      const last = Object.keys(stores.sync).at(-1) ?? '';
      const part = stores.sync[last];
      delete stores.sync[last];
      return () => void Object.assign(stores.sync, { [last]: part });
    };

    it('are left alone, and overwrite nothing', async () => {
      await startSync(10);
      const arrive = arriving(30);
      const before = structuredClone(stores.sync);
      await bringInStep(31);
      expect(stores.sync).toEqual(before);
      expect(await here()).toEqual(['Here']);
      expect(await readSync()).toEqual({ on: true, at: 10 });
      arrive();
      await bringInStep(32);
      expect(await here()).toEqual(['There']);
    });

    it('are asked about before they are switched on', async () => {
      const arrive = arriving(5);
      const before = structuredClone(stores.sync);
      expect(await startSync(10)).toBe('differ');
      expect(stores.sync).toEqual(before);
      expect(await startSync(10, 'there')).toBe('on');
      expect(await here()).toEqual(['Here']);
      arrive();
      await bringInStep(11);
      expect(await here()).toEqual(['There']);
    });

    it('go out where they were changed later', async () => {
      await startSync(10);
      arriving(30);
      await change(40, 'Mine');
      await bringInStep(41);
      expect(there()).toMatchObject({ json: { categories: ['Mine'] }, at: 40 });
    });
  });

  describe('that are overwritten', () => {
    it('are set aside first, and can be had back', async () => {
      await startSync(10);
      elsewhere(mine('There'), 30);
      await bringInStep(31);
      const [old] = await readReplacedSettings();
      expect(old).toMatchObject({ at: 31, why: 'synced' });
      expect(JSON.parse(old?.text ?? '')).toEqual(mine('Here'));
    });

    it('are set aside as well where the person chose the others', async () => {
      elsewhere(mine('There'), 5);
      await startSync(10, 'there');
      expect(await aside()).toEqual([['Here']]);
    });

    it('stay where they cannot be set aside', async () => {
      await startSync(10);
      elsewhere(mine('There'), 30);
      full = true;
      await bringInStep(31);
      expect(await here()).toEqual(['Here']);
      expect(await readSync()).toMatchObject({ at: 10, fault: 'sync-failed' });
    });

    it('are not where they came a moment ago and nobody changed them', async () => {
      await startSync(10);
      elsewhere(mine('There'), 30);
      await bringInStep(31);
      elsewhere(mine('There, on'), 40);
      await bringInStep(41);
      expect(await aside()).toEqual([['Here']]);
      elsewhere(mine('There, a day later'), 50);
      await bringInStep(86_400_000);
      expect(await aside()).toEqual([['Here'], ['There, on']]);
      // Changed, and overwritten before that was heard.
      await writeSettings(mine('Unheard'));
      elsewhere(mine('Once more'), 60);
      await bringInStep(86_400_001);
      expect(await aside()).toEqual([['Here'], ['There, on'], ['Unheard']]);
    });
  });
});
