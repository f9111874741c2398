/** The settings of two browsers in step, by the browser's own sync. */
import { expect, it } from 'vitest';
import { until } from './drivers/driver.ts';
import { inEachBrowser } from './session.ts';

type Kept = { settings?: { categories: string[] }; sync?: boolean };

inEachBrowser((session) => {
  it('goes out when switched on and changed, comes in when another browser wrote', async () => {
    const { driver, set } = session();
    await driver.background<void>(async () => {
      await chrome.storage.local.remove(['sync', 'syncState']);
      await chrome.storage.sync.clear();
    });
    await set({ categories: ['Here'] });
    const there = () =>
      driver.background<string>(async () => {
        const items = await chrome.storage.sync.get(null);
        return String(items['settings.0'] ?? '');
      });
    const here = () => driver.background<Kept>(() => chrome.storage.local.get(null));
    const options = await driver.extensionPage('src/options/index.html');
    await until('the switch', () =>
      options.evaluate<boolean>(() => {
        const toggle = document.querySelector<HTMLElement>('#sync-on');
        toggle?.click();
        return toggle !== null;
      }),
    );
    await until('it to be shown as on', () =>
      options.evaluate<boolean>(
        () => document.querySelector<HTMLInputElement>('#sync-on')?.checked === true,
      ),
    );
    await until('the settings to go out', async () => (await there()).includes('"Here"'));

    await set({ categories: ['Here, later'] });
    await until('the change to go out', async () => (await there()).includes('Here, later'));

    // Another browser of the user: the same items, later, as its sync would bring them.
    const other = (await there()).replace('Here, later', 'There 那边');
    await driver.background<void>(
      (text: string) =>
        chrome.storage.sync.set({
          settings: { parts: 1, length: text.length, at: Date.now() + 60_000 },
          'settings.0': text,
        }),
      other,
    );
    await until('the change to come in', async () =>
      (await here()).settings?.categories.includes('There 那边'),
    );
    await until('it to be shown', () =>
      options.evaluate<boolean>(() => document.body.textContent?.includes('There 那边') === true),
    );

    await driver.background<void>(() => chrome.storage.sync.set({ settings: 'broken' }));
    await options.evaluate<void>(() => document.querySelector<HTMLElement>('#sync-on')?.click());
    await until('it to be off', async () => (await here()).sync === false);
    expect((await here()).settings?.categories).toEqual(['There 那边']);
    await options.close();
  });
});
