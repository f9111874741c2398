/**
 * Fetches the images of a save into the archive, each on its own, within limits for all of them.
 */

import { imageId, keepImage, keptImages, markImageMissing } from '../archive/bytes.ts';
import type { KeptArticle, KeptImage } from '../archive/database.ts';
import { toFault } from '../core/fault.ts';
import { ALL_MS, AT_ONCE, EACH_MS, type ImageLimits } from '../core/images/limits.ts';
import type { Job } from '../core/job.ts';
import { createFetcher, type FetchedImage } from './fetch-image.ts';
import type { Ports } from './ports.ts';

export type Gathered = ReadonlyMap<string, KeptImage>;

const sizeOf = (image: KeptImage): number => ('bytes' in image ? image.bytes.size : 0);

/** Answers with what is kept for each URL. What was fetched before a stop is not fetched again. */
export async function gatherImages(
  ports: Ports,
  job: Job,
  kept: KeptArticle,
  urls: readonly string[],
  limits: ImageLimits,
  report: (done: number) => Promise<void>,
): Promise<Gathered> {
  const fetchImage = createFetcher(ports, kept);
  const ids = new Map<string, string>();
  const within = urls.slice(0, limits.count);
  for (const url of within) ids.set(url, await imageId(job, url));
  const before = await keptImages(job.id);
  const waiting = within.filter((url) => !before.has(ids.get(url) ?? ''));
  const end = ports.now() + ALL_MS;
  let room = limits.all - [...before.values()].reduce((sum, image) => sum + sizeOf(image), 0);
  let done = urls.length - waiting.length;

  const fetchOne = async (url: string): Promise<FetchedImage> => {
    const ms = Math.min(EACH_MS, end - ports.now());
    if (room <= 0 || ms <= 0) return { missing: 'over' };
    const bytes = Math.min(limits.each, room);
    const fetched = await fetchImage(url, { bytes, ms });
    const tooMuch = 'missing' in fetched && fetched.missing === 'large' && bytes < limits.each;
    return tooMuch ? { missing: 'over' } : fetched;
  };

  /** A failure is this image's own, whatever it is. */
  const take = async (url: string): Promise<void> => {
    try {
      const fetched = await fetchOne(url);
      if ('missing' in fetched) return await markImageMissing(job, url, fetched.missing);
      room -= fetched.bytes.length;
      await (room < 0 ? markImageMissing(job, url, 'over') : keepImage(job, url, fetched));
    } catch (error) {
      console.warn('an image could not be fetched', error);
      // What the database does not take needs no word there.
      if (toFault(error).code !== 'storage-failed') await markImageMissing(job, url, 'slow');
    } finally {
      done += 1;
      await report(done);
    }
  };

  const queue = waiting.values();
  const work = async (): Promise<void> => {
    for (const url of queue) await take(url);
  };
  await report(done);
  await Promise.all(Array.from({ length: AT_ONCE }, work));

  const after = await keptImages(job.id);
  return new Map(
    urls.flatMap((url) => {
      const id = ids.get(url);
      const image: KeptImage | undefined =
        id === undefined ? { id: '', job: job.id, missing: 'over' } : after.get(id);
      return image ? [[url, image] as const] : [];
    }),
  );
}
