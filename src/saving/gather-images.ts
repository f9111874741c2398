/** Fetches the pictures of a save into the archive, each on its own, within limits for all of them. */

import { keepPicture, keptPictures, missPicture, pictureId } from '../archive/bytes.ts';
import type { KeptArticle, KeptPicture } from '../archive/database.ts';
import { toFault } from '../core/fault.ts';
import { ALL_MS, AT_ONCE, EACH_MS, type PictureLimits } from '../core/images/limits.ts';
import type { Job } from '../core/job.ts';
import { createFetcher, type FetchedPicture } from './fetch-image.ts';
import type { Ports } from './ports.ts';

export type Gathered = ReadonlyMap<string, KeptPicture>;

const sizeOf = (picture: KeptPicture): number => ('bytes' in picture ? picture.bytes.size : 0);

/** Answers with what is kept for each address. What was fetched before a stop is not fetched again. */
export async function gatherImages(
  ports: Ports,
  job: Job,
  kept: KeptArticle,
  addresses: readonly string[],
  limits: PictureLimits,
  tell: (done: number) => Promise<void>,
): Promise<Gathered> {
  const fetchPicture = createFetcher(ports, kept);
  const ids = new Map<string, string>();
  const within = addresses.slice(0, limits.count);
  for (const address of within) ids.set(address, await pictureId(job, address));
  const before = await keptPictures(job.id);
  const waiting = within.filter((address) => !before.has(ids.get(address) ?? ''));
  const end = ports.now() + ALL_MS;
  let room = limits.all - [...before.values()].reduce((sum, picture) => sum + sizeOf(picture), 0);
  let done = addresses.length - waiting.length;

  const fetchOne = async (address: string): Promise<FetchedPicture> => {
    const ms = Math.min(EACH_MS, end - ports.now());
    if (room <= 0 || ms <= 0) return { missing: 'over' };
    const bytes = Math.min(limits.each, room);
    const fetched = await fetchPicture(address, { bytes, ms });
    const tooMuch = 'missing' in fetched && fetched.missing === 'large' && bytes < limits.each;
    return tooMuch ? { missing: 'over' } : fetched;
  };

  /** A failure is this picture's own, whatever it is. */
  const take = async (address: string): Promise<void> => {
    try {
      const fetched = await fetchOne(address);
      if ('missing' in fetched) return await missPicture(job, address, fetched.missing);
      room -= fetched.bytes.length;
      await (room < 0 ? missPicture(job, address, 'over') : keepPicture(job, address, fetched));
    } catch (error) {
      console.warn('a picture does not come along', error);
      // What the database does not take needs no word there.
      if (toFault(error).code !== 'storage-failed') await missPicture(job, address, 'slow');
    } finally {
      done += 1;
      await tell(done);
    }
  };

  const queue = waiting.values();
  const work = async (): Promise<void> => {
    for (const address of queue) await take(address);
  };
  await tell(done);
  await Promise.all(Array.from({ length: AT_ONCE }, work));

  const after = await keptPictures(job.id);
  return new Map(
    addresses.flatMap((address) => {
      const id = ids.get(address);
      const picture: KeptPicture | undefined =
        id === undefined ? { id: '', job: job.id, missing: 'over' } : after.get(id);
      return picture ? [[address, picture] as const] : [];
    }),
  );
}
