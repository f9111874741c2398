/** Fetches a feed or another list of pages, on the user's word. */
import { Fault } from '../core/fault.ts';
import { decodeList } from '../core/lists/decode-list.ts';
import { fetchBytes } from '../platform/fetch-bytes.ts';

/** A list that comes over from here has to go through a message. */
const LIMITS = { bytes: 20_000_000, ms: 30_000 };
const FAULTS = {
  refused: 'server-unreachable',
  slow: 'server-timeout',
  large: 'page-too-large',
} as const;

/** Throws `server-unreachable`, `server-timeout`, `page-too-large`. */
export async function fetchList(url: string): Promise<string> {
  if (!/^https?:/i.test(url)) throw new Fault('server-unreachable', url);
  const manners = { credentials: 'omit', referrerPolicy: 'no-referrer' } as const;
  const fetched = await fetchBytes(url, manners, LIMITS);
  if ('missing' in fetched) throw new Fault(FAULTS[fetched.missing], url);
  return decodeList(fetched.bytes);
}
