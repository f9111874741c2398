/** Notifies watching pages of batches that were changed. */
import { watchItems, writeItem } from './storage.ts';

const KEY = 'batch-news';

export const notifyBatchChanged = (id: string): Promise<void> =>
  writeItem('session', KEY, { id, told: crypto.randomUUID() });

/** Reports the id of every batch that was changed, until the returned function is called. */
export const watchBatches = (notify: (id: string) => void): (() => void) =>
  watchItems('session', (key, value) => {
    if (key === KEY && value) notify((value as { id: string }).id);
  });
