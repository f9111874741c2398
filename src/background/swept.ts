/** When what has become old was last swept away. */
import { readItem, writeItem } from '../platform/storage.ts';

const KEY = 'sweptAt';

/** In milliseconds. */
export async function sweptAt(): Promise<number | undefined> {
  const at = await readItem('local', KEY);
  return typeof at === 'number' ? at : undefined;
}

export const writeSweptAt = (at: number): Promise<void> => writeItem('local', KEY, at);
