/** Posts to a server, once, within limits of time and of what is read of its answer. */

export type Answer =
  | {
      readonly status: number;
      /** When the server wants to be asked again, where it says so. */
      readonly retryAfterMs?: number;
    }
  | { readonly failed: 'redirect' | 'timeout' | 'unreachable' };

type Message = {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
};

/** No answer that is worth waiting for is longer. */
const MAX_ANSWER = 64 * 1024;

/** `Retry-After` is a number of seconds, or a date; anything else says nothing. */
export function retryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const at = /^[A-Z][a-z]{2}, .*GMT$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

/** A truncated answer does not count: the server may have failed after its first line. */
async function readToEnd(response: Response): Promise<void> {
  const reader = response.body?.getReader();
  for (let size = 0; reader && size <= MAX_ANSWER; ) {
    const { done, value } = await reader.read();
    if (done) return;
    size += value.length;
  }
}

/**
 * Never throws: a network that refuses is one of the answers. Follows no redirect, which could take
 * the message to another server unchecked; sends and takes no cookies.
 */
export async function post(url: string, { headers, body }: Message, ms: number): Promise<Answer> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), ms);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    const { status, type } = response;
    if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return { failed: 'redirect' };
    await readToEnd(response);
    const retryAfterMs = retryAfter(response.headers.get('retry-after'), Date.now());
    return { status, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  } catch (error) {
    if (stop.signal.aborted) return { failed: 'timeout' };
    console.info('not posted', error);
    return { failed: 'unreachable' };
  } finally {
    clearTimeout(timer);
    // What is not read to its end would go on coming.
    stop.abort();
  }
}
