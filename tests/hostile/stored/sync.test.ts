/** What another browser has synced, spoilt: the settings here stay valid, those of before or those of there. */
import { beforeEach, expect, it, vi } from 'vitest';
import { parseSettings } from '../../../src/settings/parse.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings/schema.ts';
import { fromItems, toItems } from '../../../src/settings/sync-parts.ts';
import { mutate, mutateText, type Random } from './mutate.ts';
import { eachRun, LIMIT_MS } from './runs.ts';
import { settings } from './sound.ts';

type Store = Record<string, unknown>;
const stores: Record<'local' | 'sync', Store> = { local: {}, sync: {} };

vi.mock('../../../src/platform/browser.ts', () => {
  const area = (name: 'local' | 'sync') => ({
    get: async (key: string | null) =>
      key === null ? { ...stores[name] } : { [key]: stores[name][key] },
    set: async (items: Store) => {
      Object.assign(stores[name], items);
    },
    remove: async (key: string) => {
      delete stores[name][key];
    },
  });
  return { browser: { storage: { local: area('local'), sync: area('sync') } } };
});

const { bringInStep, noteChange, passagesThere, readSync, startSync } = await import(
  '../../../src/settings/sync.ts'
);
const { readSettings } = await import('../../../src/settings/store.ts');
const { readReplacedSettings } = await import('../../../src/settings/replaced-settings.ts');
const { usableSettings } = await import('../../../src/settings/recover.ts');

const MINE: Settings = parseSettings({ ...DEFAULT_SETTINGS, categories: ['Mine'] });

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
});

/** Items of sync with something wrong: in the settings, in their text, or in the items themselves. */
function spoiltItems(random: Random): unknown {
  const kind = random();
  if (kind < 0.4) return mutate(toItems(settings, 50), random);
  const text = mutateText(settings, random).slice(0, 90_000);
  const head = { parts: 1, length: text.length, at: 50 };
  const items = { settings: head, 'settings.0': text };
  return kind < 0.8 ? items : mutate(items, random);
}

it(
  'changes nothing here, or all of it',
  async () => {
    await eachRun(async (random) => {
      const items = spoiltItems(random);
      stores.sync = typeof items === 'object' && items !== null ? { ...items } : {};
      stores.local = { settings: MINE, sync: true, syncState: { at: 10 } };
      await bringInStep(100);
      const now = await readSettings();
      const { on, fault } = await readSync();
      expect(on).toBe(true);
      if (JSON.stringify(now) === JSON.stringify(MINE)) return;
      expect(fault).toBeUndefined();
      expect(now).toEqual(parseSettings(fromItems(stores.sync)?.json));
      expect((await readReplacedSettings()).map(({ text }) => JSON.parse(text))).toEqual([MINE]);
    });
  },
  LIMIT_MS,
);

it(
  'can be looked at, chosen, and overruled, whatever stands there',
  async () => {
    await eachRun(async (random) => {
      const items = spoiltItems(random);
      stores.sync = typeof items === 'object' && items !== null ? { ...items } : {};
      stores.local = { settings: MINE };
      await passagesThere().catch(() => []);
      await startSync(100);
      await startSync(101, 'there');
      expect(() => parseSettings(stores.local.settings)).not.toThrow();
      await startSync(102, 'here');
      expect(fromItems(stores.sync)?.json).toEqual(await readSettings());
    });
  },
  LIMIT_MS,
);

it(
  'begins anew where what is known of it here is spoilt, and settings that are stay usable',
  async () => {
    const local = {
      settings,
      sync: true,
      syncState: { at: 10, took: { at: 5, print: 'x' }, fault: 'sync-failed' },
      'settings-set-aside': [{ at: 5, text: '{}', why: 'synced' }],
    };
    await eachRun(async (random) => {
      const spoilt = mutate(local, random);
      stores.local = typeof spoilt === 'object' && spoilt !== null ? { ...spoilt } : {};
      stores.sync = { ...toItems(MINE, 20) };
      expect(() => parseSettings(MINE)).not.toThrow();
      const { settings: usable } = await usableSettings();
      expect(() => parseSettings(usable)).not.toThrow();
      expect(Number.isSafeInteger((await readSync()).at)).toBe(true);
      expect(Array.isArray(await readReplacedSettings())).toBe(true);
      await noteChange(30).catch((error: unknown) =>
        expect(error).toMatchObject({ name: 'Fault' }),
      );
      await bringInStep(40);
    });
  },
  LIMIT_MS,
);
