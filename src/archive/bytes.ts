/** The bytes of what is being saved: texts as they are, images as they were fetched for a job. */

import { fromBase64, toBase64 } from '../core/base64.ts';
import { Fault } from '../core/fault.ts';
import type { ImageFault } from '../core/image-fault.ts';
import type { OutputFile } from '../core/stages.ts';
import { get, imagesOfJob, jobsWithImages, type KeptImage, put, remove } from './database.ts';
import { sessionStore } from './session-store.ts';

/** Keys of private windows: kept in memory, so that what they close goes with the browser. */
const SECRET = 'private-key:';

/** Owner of the stored images. */
type Owner = { readonly id: string; readonly incognito: boolean };

const secretOf = async (job: string): Promise<string | undefined> => {
  const secret = await sessionStore().read(SECRET + job);
  return typeof secret === 'string' ? secret : undefined;
};

/** `''` where the stored bytes need no encryption. */
async function secretFor({ id, incognito }: Owner): Promise<string> {
  if (!incognito) return '';
  const before = await secretOf(id);
  if (before) return before;
  const secret = toBase64(crypto.getRandomValues(new Uint8Array(32)));
  await sessionStore().write(SECRET + id, secret);
  return secret;
}

const keyOf = (secret: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', fromBase64(secret), 'AES-GCM', false, ['encrypt', 'decrypt']);

async function digestOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const digestOfText = (text: string): Promise<string> => digestOf(new TextEncoder().encode(text));

/** The id under which the image at the URL is kept; reveals nothing about a private window. */
export async function imageId(job: Owner, url: string): Promise<string> {
  return `${job.id} ${await digestOfText((await secretFor(job)) + url)}`;
}

/** Throws `storage-failed`. */
export async function keepImage(
  job: Owner,
  url: string,
  { bytes, type }: { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string },
): Promise<void> {
  const secret = await secretFor(job);
  const about = { id: await imageId(job, url), job: job.id, type };
  const digest = await digestOf(bytes);
  if (!secret) return put('pictures', { ...about, digest, bytes: new Blob([bytes], { type }) });
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const closed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyOf(secret), bytes);
  const secretDigest = await digestOfText(secret + digest);
  await put('pictures', { ...about, digest: secretDigest, bytes: new Blob([closed]), iv });
}

/** Notes down that an image cannot be had, so that a stop does not make it be fetched again. */
export async function markImageMissing(
  job: Owner,
  url: string,
  missing: ImageFault,
): Promise<void> {
  await put('pictures', { id: await imageId(job, url), job: job.id, missing });
}

/** By their ids. */
export const keptImages = async (job: string): Promise<ReadonlyMap<string, KeptImage>> =>
  new Map((await imagesOfJob(job)).map((image) => [image.id, image]));

/** Forgets the images of a job; `missing`: only those that could not be had. */
export async function forgetImages(job: string, which: 'all' | 'missing' = 'all'): Promise<void> {
  for (const image of await imagesOfJob(job))
    if (which === 'all' || 'missing' in image) await remove('pictures', image.id);
  if (which === 'all') await sessionStore().remove(SECRET + job);
}

/** Forgets the images of the jobs that do not need them any more. */
export async function forgetImagesUnless(needed: (job: string) => Promise<boolean>): Promise<void> {
  for (const job of await jobsWithImages()) if (!(await needed(job))) await forgetImages(job);
}

async function storedBlob(id: string, type: string): Promise<Blob> {
  const kept = await get('pictures', id);
  if (!kept || 'missing' in kept) throw new Fault('clip-gone', id);
  if (!kept.iv) return kept.bytes.slice(0, kept.bytes.size, type);
  const secret = await secretOf(kept.job);
  if (!secret) throw new Fault('clip-gone', `${id} was kept for a private window`);
  const closed = await kept.bytes.arrayBuffer();
  const name = { name: 'AES-GCM', iv: kept.iv };
  return new Blob([await crypto.subtle.decrypt(name, await keyOf(secret), closed)], { type });
}

/** What a file consists of: the one way to its bytes. Throws `clip-gone`, `storage-failed`. */
export const blobOf = async ({ from, type }: OutputFile): Promise<Blob> =>
  'text' in from ? new Blob([from.text], { type }) : storedBlob(from.stored, type);
