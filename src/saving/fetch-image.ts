/** One image by whichever way gives it: out of the article, through its page, or from its host. */
import type { KeptArticle } from '../archive/database.ts';
import { fromBase64 } from '../core/base64.ts';
import { toFault } from '../core/fault.ts';
import type { ImageFault } from '../core/image-fault.ts';
import { type ImageType, imageTypeOf } from '../core/images/image-type.ts';
import { isPrivateUrl, mayFetch } from '../core/images/private-host.ts';
import { MAX_SVG_CHARS } from '../core/images/svg.ts';
import type { Fetched, Limits, Ports } from './ports.ts';

type Missing = { readonly missing: ImageFault };
export type FetchedImage =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: ImageType }
  | Missing;
export type Fetcher = (url: string, limits: Limits) => Promise<FetchedImage>;

/** How long after its own limit a page may answer: what it found has to come over. */
const ANSWER_MS = 2000;
/** A server that answers nothing is not waited for again after so many images. */
const PATIENCE = 3;

/** A secure page shows no image that is not. */
const upgrade = (url: string, page: string): string =>
  page.startsWith('https:') && new URL(url).port === '' ? url.replace(/^http:/i, 'https:') : url;

function fromUrl(url: string, limits: Limits): Fetched {
  const bytes = fromBase64(url.slice(url.indexOf(',') + 1));
  return bytes.length > limits.bytes ? { missing: 'large' } : { bytes };
}

/** By its content, whatever its name and its server say; a vector image cleaned. */
async function examine({ dom }: Ports, bytes: Uint8Array<ArrayBuffer>): Promise<FetchedImage> {
  const type = imageTypeOf(bytes);
  if (type !== 'image/svg+xml') return type ? { bytes, type } : { missing: 'type' };
  if (bytes.length > MAX_SVG_CHARS) return { missing: 'large' };
  const text = await dom.cleanSvg({ text: new TextDecoder().decode(bytes) });
  return text ? { bytes: new TextEncoder().encode(text), type } : { missing: 'type' };
}

/** Fetches the images of one article; its page is asked as long as it answers. */
export function createFetcher(ports: Ports, { article, page }: KeptArticle): Fetcher {
  const pageUrl = page?.url ?? article.url;
  // A redirect could lead anywhere before it can be looked at.
  const redirect = isPrivateUrl(pageUrl) ? 'follow' : 'error';
  let tab = page?.tab;

  async function fromPage(url: string, limits: Limits): Promise<Fetched | undefined> {
    if (tab === undefined) return undefined;
    try {
      const image = { page: pageUrl, url, limits, redirect } as const;
      return await ports.images.fromPage(tab, image, limits.ms + ANSWER_MS);
    } catch (error) {
      console.info('the page cannot be asked any more', toFault(error).message);
      tab = undefined;
      return undefined;
    }
  }

  /** Both ways have one time together. */
  async function fetchEither(url: string, limits: Limits): Promise<Fetched> {
    const until = ports.now() + limits.ms;
    const shown = await fromPage(url, limits);
    if (shown && !('missing' in shown && shown.missing === 'refused')) return shown;
    const rest = { ...limits, ms: until - ports.now() };
    return ports.images.fromHost({ url, limits: rest, redirect });
  }

  /** How many images each server left without an answer, as long as it has answered nothing. */
  const unanswered = new Map<string, number>();

  return async (given, limits) => {
    if (/^data:/i.test(given)) {
      const fetched = fromUrl(given, limits);
      return 'bytes' in fetched ? examine(ports, fetched.bytes) : fetched;
    }
    const url = upgrade(given, pageUrl);
    if (!mayFetch(url, pageUrl)) return { missing: 'private' };
    const { host } = new URL(url);
    if ((unanswered.get(host) ?? 0) >= PATIENCE) return { missing: 'slow' };
    const fetched = await fetchEither(url, limits);
    const slow = 'missing' in fetched && fetched.missing === 'slow';
    unanswered.set(host, slow ? (unanswered.get(host) ?? 0) + 1 : Number.NEGATIVE_INFINITY);
    return 'bytes' in fetched ? examine(ports, fetched.bytes) : fetched;
  };
}
