/** How long a server asks to be left alone, by its `Retry-After` header (RFC 9110, 10.2.3). */

/** What a server may ask for at most: a day. */
const LONGEST_MS = 86_400_000;

/** In milliseconds from `now`; `undefined` where the header is absent or unreadable. */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  const wanted = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(wanted) ? undefined : Math.min(LONGEST_MS, Math.max(0, wanted));
}
