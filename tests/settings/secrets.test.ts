/** Secrets of destinations: kept here alone, and for the hosts they were entered for. */
import { beforeEach, expect, it, vi } from 'vitest';
import { optionTexts } from '../../src/background/destination-options.ts';
import webhook from '../../src/destinations/webhook.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/schema.ts';
import { readSecrets, writeSecrets } from '../../src/settings/secrets.ts';
import { writeSettings } from '../../src/settings/store.ts';
import { startSync } from '../../src/settings/sync.ts';
import { world as browser, resetBrowser } from '../fakes/browser.ts';

vi.mock('webextension-polyfill', () => import('../fakes/browser.ts'));

const ORIGIN = 'https://hooks.example.org';
const setUrl = (url: string): Promise<void> =>
  writeSettings({ ...DEFAULT_SETTINGS, destinations: { webhook: { url } } });

beforeEach(resetBrowser);

it('are those that were written, and none where they were emptied', async () => {
  await writeSecrets('webhook', { secret: 'hush', header: '' }, [ORIGIN]);
  expect(await readSecrets('webhook')).toEqual({ texts: { secret: 'hush' }, origins: [ORIGIN] });
  await writeSecrets('other', { secret: 'x' }, []);
  await writeSecrets('webhook', { secret: '' }, [ORIGIN]);
  expect(await readSecrets('webhook')).toEqual({ texts: {}, origins: [] });
  expect(await readSecrets('other')).toMatchObject({ texts: { secret: 'x' } });
});

it.each([undefined, 7, [], { webhook: 7 }, { webhook: { texts: { secret: 7 }, origins: [] } }])(
  'that are damaged are none: %j',
  async (kept) => {
    browser.storage.local['destination-secrets'] = kept;
    expect(await readSecrets('webhook')).toEqual({ texts: {}, origins: [] });
    expect(await readSecrets('constructor')).toEqual({ texts: {}, origins: [] });
  },
);

it('never go into what is synced', async () => {
  await setUrl(`${ORIGIN}/notes`);
  await writeSecrets('webhook', { secret: 'hush' }, [ORIGIN]);
  await startSync(1, 'here');
  expect(JSON.stringify(browser.storage.sync)).toContain('hooks.example.org');
  expect(JSON.stringify(browser.storage.sync)).not.toContain('hush');
});

it('are given to the destination with what is set for it', async () => {
  await setUrl(`${ORIGIN}/notes`);
  await writeSecrets('webhook', { secret: 'hush' }, [ORIGIN]);
  const texts = { url: `${ORIGIN}/notes`, secret: 'hush' };
  expect(await optionTexts('webhook', webhook)).toEqual(texts);
  // Another path of the same server is the same server.
  await setUrl(`${ORIGIN}/others`);
  expect(await optionTexts('webhook', webhook)).toMatchObject({ secret: 'hush' });
});

it('go to no other host than they were entered for, whatever an import or sync has set', async () => {
  await writeSecrets('webhook', { secret: 'hush' }, [ORIGIN]);
  await setUrl('https://elsewhere.example/notes');
  await expect(optionTexts('webhook', webhook)).rejects.toMatchObject({
    code: 'destination-unset',
  });
});
