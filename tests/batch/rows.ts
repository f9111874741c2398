/** The rows of a batch as the extension has written them down. */
import type { Driver } from '../e2e/drivers/driver.ts';

export type Row = {
  readonly url: string;
  readonly picked: boolean;
  readonly state: string;
  readonly fault?: string;
  /** URL of the article, once the page is read. */
  readonly article?: string;
  /** Where its note lies. */
  readonly path?: string;
};

export const isOver = ({ state }: Row): boolean =>
  ['saved', 'doubtful', 'duplicate', 'failed'].includes(state);

/** Reading them wakes the background side. */
export const rowsOf = (driver: Driver): Promise<readonly Row[]> =>
  driver.background<Row[]>(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('presscut');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    try {
      return await new Promise<Row[]>((resolve, reject) => {
        const reading = database.transaction('rows').objectStore('rows').getAll();
        reading.onsuccess = () =>
          resolve(
            reading.result.map(({ url, picked, state, fault, article, path }) => ({
              ...{ url, picked, state, fault, article, path },
            })),
          );
        reading.onerror = () => reject(reading.error);
      });
    } finally {
      database.close();
    }
  });
