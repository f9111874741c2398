/** Fetches what is at a URL, within limits of time and size that no server can get around. */
import type { ImageFault } from '../core/image-fault.ts';

export type FetchLimits = { readonly bytes: number; readonly ms: number };

export type Fetched =
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly missing: Extract<ImageFault, 'refused' | 'slow' | 'large'> };

async function readAll(response: Response, most: number): Promise<Fetched> {
  const stated = Number(response.headers.get('content-length'));
  if (stated > most) return { missing: 'large' };
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (!part?.value) break;
    size += part.value.length;
    if (size > most) return { missing: 'large' };
    parts.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes };
}

/** Never throws: a network that refuses is one of the answers. */
export async function fetchBytes(
  url: string,
  init: RequestInit,
  limits: FetchLimits,
  /** Whether what the server answers is wanted. */
  accepts = ({ ok }: Response): boolean => ok,
): Promise<Fetched> {
  if (limits.ms <= 0) return { missing: 'slow' };
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), limits.ms);
  try {
    const response = await fetch(url, { ...init, signal: stop.signal });
    return accepts(response) ? await readAll(response, limits.bytes) : { missing: 'refused' };
  } catch (error) {
    if (stop.signal.aborted) return { missing: 'slow' };
    console.info('not fetched', url, error);
    return { missing: 'refused' };
  } finally {
    clearTimeout(timer);
    // What is not read to its end would go on coming.
    stop.abort();
  }
}
