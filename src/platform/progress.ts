/** How far each save is: written by the background side, watched by pages. */
import type { Progress } from '../core/job.ts';
import { sound } from '../core/mend.ts';
import { progress as shape } from '../core/shapes.ts';
import { readItem, removeItem, watchItems, writeItem } from './storage.ts';

const PREFIX = 'progress:';

export const writeProgress = (progress: Progress): Promise<void> =>
  writeItem('session', PREFIX + progress.job, progress);

export const removeProgress = (job: string): Promise<void> => removeItem('session', PREFIX + job);

export const readProgress = async (job: string): Promise<Progress | undefined> =>
  sound(shape, await readItem('session', PREFIX + job));

/** Reports every change until the returned function is called. */
export const watchProgress = (notify: (progress: Progress) => void): (() => void) =>
  watchItems('session', (key, value) => {
    const progress = key.startsWith(PREFIX) ? sound(shape, value) : undefined;
    if (progress) notify(progress);
  });
