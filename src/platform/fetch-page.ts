/** Fetches another page of the site that a script stands in, as the site's own links would load it. */
import { type FetchLimits, fetchBytes } from './fetch-bytes.ts';

const HEAD_BYTES = 4096;
const CHARSET = /charset\s*=\s*["']?\s*([\w.:-]{1,40})/i;

/** By its byte-order mark, its header, what its head states, or as the site's other pages are. */
function decode(bytes: Uint8Array, header: string, usual: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const stated = head.startsWith('\u00ef\u00bb\u00bf')
    ? 'utf-8'
    : (CHARSET.exec(header)?.[1] ?? CHARSET.exec(head)?.[1] ?? usual);
  try {
    return new TextDecoder(stated).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder(usual).decode(bytes);
    throw error;
  }
}

/**
 * The HTML at a URL of `origin`, which no redirect leads away from; nothing where there is none to be
 * had. `usual`: the encoding of what does not say.
 */
export async function fetchPage(
  url: string,
  origin: string,
  usual: string,
  limits: FetchLimits,
): Promise<string | undefined> {
  if (new URL(url).origin !== origin) return undefined;
  let type = '';
  const fetched = await fetchBytes(
    url,
    // Of this mode, a browser asks no other origin, wherever it is sent.
    { mode: 'same-origin', credentials: 'same-origin', redirect: 'follow' },
    limits,
    ({ ok, headers, url: last }) => {
      type = headers.get('content-type') ?? '';
      return ok && /html/i.test(type) && new URL(last).origin === origin;
    },
  );
  return 'bytes' in fetched ? decode(fetched.bytes, type, usual) : undefined;
}
