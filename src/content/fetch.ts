/**
 * The script injected to fetch an image as the page itself would: with its cookies and its
 * referrer.
 */

import { toBase64 } from '../core/base64.ts';
import { type Fetched, type FetchLimits, fetchBytes } from '../platform/fetch-bytes.ts';
import type { PageAnswer } from '../platform/page-call.ts';

export type FetchRequest = {
  /** URL of the page the image belongs to. */
  readonly page: string;
  readonly url: string;
  readonly limits: FetchLimits;
  readonly redirect: 'follow' | 'error';
};

export type FetchReply = { readonly base64: string } | Extract<Fetched, { missing: unknown }>;

declare global {
  var presscutFetch: ((request: FetchRequest) => Promise<PageAnswer<FetchReply>>) | undefined;
}

globalThis.presscutFetch = async ({ page, url, limits, redirect }) => {
  if (location.href.replace(/#.*$/, '') !== page.replace(/#.*$/, ''))
    return { ok: false, code: 'page-changed', detail: location.href };
  const until = Date.now() + limits.ms;
  const load = (cache: RequestCache): Promise<Fetched> => {
    const rest = { ...limits, ms: until - Date.now() };
    return fetchBytes(url, { credentials: 'same-origin', redirect, cache }, rest);
  };
  // What the page has shown is in the cache; of another host's it may lack the leave to be read.
  const first = await load('force-cache');
  const again = 'missing' in first && first.missing === 'refused';
  const foreign = new URL(url).origin !== location.origin;
  const fetched = again && foreign ? await load('reload') : first;
  return {
    ok: true,
    value: 'bytes' in fetched ? { base64: toBase64(fetched.bytes) } : fetched,
  };
};
