/** Reads a loaded page once it has settled, and once more where it was not ready yet. */
import type { BatchRow } from '../../archive/batch-row.ts';
import { toFault } from '../../core/fault.ts';
import type { Article } from '../../core/stages.ts';
import type { BatchPorts } from './ports.ts';

/** What a page says that has only just taken the place of an empty one, or is about to be replaced by itself. */
const TRANSIENT = new Set(['restricted-page', 'page-changed', 'no-permission']);
const AGAIN_MS = 1500;

export async function readSettled(ports: BatchPorts, tab: number, row: BatchRow): Promise<Article> {
  await ports.tabs.settled(tab);
  try {
    return await ports.read(tab, row.savedAt);
  } catch (error) {
    if (!TRANSIENT.has(toFault(error).code)) throw error;
    console.info('read once more', toFault(error).message);
    await ports.pause(AGAIN_MS);
    await ports.tabs.settled(tab);
    return ports.read(tab, row.savedAt);
  }
}
