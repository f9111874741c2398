/** The bytes of what is being saved: texts as they are, pictures as they were fetched for a job. */

import { fromBase64, toBase64 } from '../core/base64.ts';
import { Fault } from '../core/fault.ts';
import type { PictureFault } from '../core/image-fault.ts';
import type { OutputFile } from '../core/stages.ts';
import { readItem, removeItem, writeItem } from '../platform/storage.ts';
import { get, jobsWithPictures, type KeptPicture, picturesOfJob, put, remove } from './database.ts';

/** Keys of private windows: kept in memory, so that what they close goes with the browser. */
const SECRET = 'private-key:';

/** Owner of the stored images. */
type Owner = { readonly id: string; readonly incognito: boolean };

const secretOf = async (job: string): Promise<string | undefined> => {
  const secret = await readItem('session', SECRET + job);
  return typeof secret === 'string' ? secret : undefined;
};

/** `''` where the stored bytes need no encryption. */
async function secretFor({ id, incognito }: Owner): Promise<string> {
  if (!incognito) return '';
  const before = await secretOf(id);
  if (before) return before;
  const secret = toBase64(crypto.getRandomValues(new Uint8Array(32)));
  await writeItem('session', SECRET + id, secret);
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
export async function pictureId(job: Owner, address: string): Promise<string> {
  return `${job.id} ${await digestOfText((await secretFor(job)) + address)}`;
}

/** Throws `storage-failed`. */
export async function keepPicture(
  job: Owner,
  address: string,
  { bytes, type }: { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string },
): Promise<void> {
  const secret = await secretFor(job);
  const about = { id: await pictureId(job, address), job: job.id, type };
  const digest = await digestOf(bytes);
  if (!secret) return put('pictures', { ...about, digest, bytes: new Blob([bytes], { type }) });
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const closed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyOf(secret), bytes);
  const secretDigest = await digestOfText(secret + digest);
  await put('pictures', { ...about, digest: secretDigest, bytes: new Blob([closed]), iv });
}

/** Notes down that a picture cannot be had, so that a stop does not make it be fetched again. */
export async function missPicture(
  job: Owner,
  address: string,
  missing: PictureFault,
): Promise<void> {
  await put('pictures', { id: await pictureId(job, address), job: job.id, missing });
}

/** By their ids. */
export const keptPictures = async (job: string): Promise<ReadonlyMap<string, KeptPicture>> =>
  new Map((await picturesOfJob(job)).map((picture) => [picture.id, picture]));

/** Forgets the pictures of a job; `missing`: only those that could not be had. */
export async function forgetPictures(job: string, which: 'all' | 'missing' = 'all'): Promise<void> {
  for (const picture of await picturesOfJob(job))
    if (which === 'all' || 'missing' in picture) await remove('pictures', picture.id);
  if (which === 'all') await removeItem('session', SECRET + job);
}

/** Forgets the pictures of the jobs that do not need them any more. */
export async function forgetPicturesUnless(
  needed: (job: string) => Promise<boolean>,
): Promise<void> {
  for (const job of await jobsWithPictures()) if (!(await needed(job))) await forgetPictures(job);
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
