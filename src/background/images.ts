/** The two ways to the bytes of an image: through its page, and from its host. */
import type { FetchReply, FetchRequest } from '../content/fetch.ts';
import fetchScript from '../content/fetch.ts?iife';
import { fromBase64 } from '../core/base64.ts';
import { fetchBytes } from '../platform/fetch-bytes.ts';
import { callPage } from '../platform/page-call.ts';
import { withoutPermission } from '../platform/permissions.ts';
import { tabById } from '../platform/tabs.ts';
import type { Ports } from '../saving/ports.ts';

export const fromPage: Ports['images']['fromPage'] = async (tab, image, limitMs) => {
  const reply = await callPage<FetchRequest, FetchReply>(
    await tabById(tab),
    fetchScript,
    (request) => globalThis.presscutFetch?.(request),
    () => image,
    limitMs,
  );
  return 'base64' in reply ? { bytes: fromBase64(reply.base64) } : reply;
};

export const fromHost: Ports['images']['fromHost'] = async ({ url, limits, redirect }) => {
  if ((await withoutPermission([new URL(url).origin])).length) return { missing: 'refused' };
  const manners = { credentials: 'omit', referrerPolicy: 'no-referrer' } as const;
  return fetchBytes(url, { ...manners, redirect }, limits);
};
