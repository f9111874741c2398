/** Takes a whole batch back, save by save. */
import { changeBatch, changeRow, rowsOf } from '../../archive/batches.ts';
import { toFault } from '../../core/fault.ts';
import { getJob } from '../job-store.ts';
import type { BatchPorts } from './ports.ts';

/** What cannot be taken back, or was changed since, stays saved. */
export async function undoBatch(ports: BatchPorts, id: string): Promise<void> {
  for (const row of await rowsOf(id)) {
    if (row.state !== 'saved' && row.state !== 'doubtful') continue;
    try {
      // A stop between the two leaves a row without its save: that was taken back.
      const is = (await getJob(row.id)) ? await ports.saving.undo(row.id) : 'gone';
      if (is === 'changed') continue;
      await changeRow(row.id, { state: 'undone', picked: false }, ['path']);
      await ports.changed(id);
    } catch (error) {
      console.warn('a save was not taken back', toFault(error).message);
    }
  }
  await changeBatch(id, { state: 'done' });
  await ports.changed(id);
}
