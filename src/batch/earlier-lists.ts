/** The lists that were begun before the one that is shown, and what became of them. */
import { type Batch, type BatchRow, isOver } from '../archive/batch-row.ts';
import { type BatchNeeds, type Earlier, takenBack } from './state.ts';

/** Older ones are of no use as a list. */
const MOST = 20;

const toEarlier = (batch: Batch, rows: readonly BatchRow[]): Earlier => {
  const picked = rows.filter((row) => row.picked);
  return {
    batch,
    hosts: [...new Set(rows.map(({ url }) => new URL(url).hostname))],
    done: picked.filter(isOver).length,
    picked: picked.length,
    takenBack: takenBack(rows),
  };
};

/** The newest first; those with nothing to save, and nothing taken back, are none. */
export async function earlierLists(
  { allBatches, rowsOf }: Pick<BatchNeeds, 'allBatches' | 'rowsOf'>,
  shown: string | undefined,
): Promise<readonly Earlier[]> {
  const others = (await allBatches()).filter(({ id }) => id !== shown).slice(0, MOST);
  const lists = others.map(async (batch) => toEarlier(batch, await rowsOf(batch.id)));
  return (await Promise.all(lists)).filter((one) => one.picked + one.takenBack > 0);
}
