/** Where a row's article was saved: by its own job, or earlier. */
import type { BatchRow } from '../../archive/batch-row.ts';
import type { Entry } from '../../archive/entry.ts';
import { entryFor } from '../../archive/library.ts';
import { orElse } from '../../archive/memory-fallback.ts';
import type { Job } from '../../core/job.ts';
import { deliveredPath } from '../../core/receipt.ts';
import { cleanUrl } from '../../core/urls/clean-url.ts';

export const pathOf = ({ receipt }: Pick<Job, 'receipt'>): string | undefined => {
  const file = receipt?.files[0];
  return file && (deliveredPath(file) ?? file.asked);
};

/** Where a save has put it; `undefined` where it has not. */
export const savedAs = (job: Job): string | undefined =>
  job.state === 'saved' ? (pathOf(job) ?? '') : undefined;

/** What the library has of it; that it cannot be asked must not keep a page from being saved. */
export const entryOf = ({ article, url }: BatchRow): Promise<Entry | undefined> =>
  orElse(entryFor(cleanUrl(article ?? url)), undefined);

/** Where it was proved to be saved. */
export function provedPath({ receipts }: Entry): string | undefined {
  const receipt = receipts.findLast(({ unproved }) => !unproved);
  return receipt && pathOf({ receipt });
}
