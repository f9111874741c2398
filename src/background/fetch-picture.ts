/** One picture by whichever way gives it: out of the article, through its page, or from its host. */
import type { KeptArticle } from '../archive/database.ts';
import type { FetchReply, FetchRequest } from '../content/fetch.ts';
import fetchScript from '../content/fetch.ts?iife';
import { toFault } from '../core/fault.ts';
import type { PictureFault } from '../core/pictures/picture-fault.ts';
import { type PictureType, pictureTypeOf } from '../core/pictures/picture-type.ts';
import { isPrivateAddress, mayFetch } from '../core/pictures/private-address.ts';
import { MAX_SVG_CHARS } from '../core/pictures/svg.ts';
import { fromBase64 } from '../platform/base64.ts';
import { domHost } from '../platform/dom-host.ts';
import { type Fetched, type FetchLimits, fetchBytes } from '../platform/fetch-bytes.ts';
import { callPage } from '../platform/page-call.ts';
import { withoutPermission } from '../platform/permissions.ts';
import { tabById } from '../platform/tabs.ts';

type Missing = { readonly missing: PictureFault };
export type FetchedPicture =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: PictureType }
  | Missing;
export type Fetcher = (address: string, limits: FetchLimits) => Promise<FetchedPicture>;

/** How long after its own limit a page may answer: what it found has to come over. */
const ANSWER_MS = 2000;
/** A server that answers nothing is not waited for again after so many pictures. */
const PATIENCE = 3;

/** A secure page shows no picture that is not. */
const upgrade = (address: string, page: string): string =>
  page.startsWith('https:') && new URL(address).port === ''
    ? address.replace(/^http:/i, 'https:')
    : address;

function fromAddress(address: string, limits: FetchLimits): Fetched {
  const bytes = fromBase64(address.slice(address.indexOf(',') + 1));
  return bytes.length > limits.bytes ? { missing: 'large' } : { bytes };
}

/** By its content, whatever its name and its server say; a vector picture cleaned. */
async function examine(bytes: Uint8Array<ArrayBuffer>): Promise<FetchedPicture> {
  const type = pictureTypeOf(bytes);
  if (type !== 'image/svg+xml') return type ? { bytes, type } : { missing: 'type' };
  if (bytes.length > MAX_SVG_CHARS) return { missing: 'large' };
  const text = await domHost.cleanSvg({ text: new TextDecoder().decode(bytes) });
  return text ? { bytes: new TextEncoder().encode(text), type } : { missing: 'type' };
}

/** Fetches the pictures of one article; its page is asked as long as it answers. */
export function createFetcher({ article, page }: KeptArticle): Fetcher {
  const home = page?.url ?? article.url;
  // A redirect could lead anywhere before it can be looked at.
  const redirect = isPrivateAddress(home) ? 'follow' : 'error';
  let tab = page?.tab;

  async function fromPage(address: string, limits: FetchLimits): Promise<Fetched | undefined> {
    if (tab === undefined) return undefined;
    try {
      const request: FetchRequest = { page: home, address, limits, redirect };
      const reply = await callPage<FetchRequest, FetchReply>(
        await tabById(tab),
        fetchScript,
        (asked) => globalThis.presscutFetch?.(asked),
        request,
        limits.ms + ANSWER_MS,
      );
      return 'base64' in reply ? { bytes: fromBase64(reply.base64) } : reply;
    } catch (error) {
      console.info('the page cannot be asked any more', toFault(error).message);
      tab = undefined;
      return undefined;
    }
  }

  async function fromHost(address: string, limits: FetchLimits): Promise<Fetched> {
    if ((await withoutPermission([new URL(address).origin])).length) return { missing: 'refused' };
    const manners = { credentials: 'omit', referrerPolicy: 'no-referrer' } as const;
    return fetchBytes(address, { ...manners, redirect }, limits);
  }

  /** Both ways have one time together. */
  async function fetchEither(address: string, limits: FetchLimits): Promise<Fetched> {
    const until = Date.now() + limits.ms;
    const shown = await fromPage(address, limits);
    if (shown && !('missing' in shown && shown.missing === 'refused')) return shown;
    return fromHost(address, { ...limits, ms: until - Date.now() });
  }

  /** How many pictures each server left without an answer, as long as it has answered nothing. */
  const unanswered = new Map<string, number>();

  return async (given, limits) => {
    if (/^data:/i.test(given)) {
      const fetched = fromAddress(given, limits);
      return 'bytes' in fetched ? examine(fetched.bytes) : fetched;
    }
    const address = upgrade(given, home);
    if (!mayFetch(address, home)) return { missing: 'private' };
    const { host } = new URL(address);
    if ((unanswered.get(host) ?? 0) >= PATIENCE) return { missing: 'slow' };
    const fetched = await fetchEither(address, limits);
    const slow = 'missing' in fetched && fetched.missing === 'slow';
    unanswered.set(host, slow ? (unanswered.get(host) ?? 0) + 1 : Number.NEGATIVE_INFINITY);
    return 'bytes' in fetched ? examine(fetched.bytes) : fetched;
  };
}
