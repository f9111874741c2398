/** Opens the first steps once, after the installation. */
import { onInstalled } from '../platform/events.ts';
import { openFirstRun } from '../platform/extension-pages.ts';
import { readItem, writeItem } from '../platform/storage.ts';

const KEY = 'first-run';

async function showOnce(): Promise<void> {
  if (await readItem('local', KEY)) return;
  await openFirstRun();
  await writeItem('local', KEY, true);
}

export function listenToInstallation(): void {
  onInstalled(() => {
    showOnce().catch((error: unknown) => console.warn('the first steps are not shown', error));
  });
}
