/** Settings cut into items that the browser's sync takes, and put together again. */

import { LAST_TIME } from '../core/dates/format-date.ts';
import { Fault } from '../core/fault.ts';

/** `QUOTA_BYTES_PER_ITEM` and `QUOTA_BYTES` of `storage.sync`, in both browsers. */
const ITEM_BYTES = 8192;
const ALL_BYTES = 102_400;
/** Room for the key, and for an engine that counts a little differently. */
const SPARE_BYTES = 192;

export const HEAD_KEY = 'settings';
const partKey = (n: number): string => `settings.${n}`;

/** How many parts there are, how long the whole is, and when it was written, in milliseconds. */
type Head = { readonly parts: number; readonly length: number; readonly at: number };

export type Items = Readonly<Record<string, unknown>>;

/** Characters that Chromium writes as `\u` and four digits. */
const ESCAPED = /[<\u2028\u2029]/g;

const bytesOf = (value: unknown): number =>
  new TextEncoder().encode(JSON.stringify(value).replace(ESCAPED, '\\u0000')).length;

/** Pieces of at most `limit` bytes as JSON, cut between code points. */
function pieces(text: string, limit: number): string[] {
  const done: string[] = [];
  let piece = '';
  let bytes = 2;
  for (const character of text) {
    const size = bytesOf(character) - 2;
    if (bytes + size > limit) {
      done.push(piece);
      piece = '';
      bytes = 2;
    }
    piece += character;
    bytes += size;
  }
  return piece ? [...done, piece] : done;
}

/** Throws `sync-too-large`. */
export function toItems(settings: unknown, at: number): Items {
  const text = JSON.stringify(settings);
  const parts = pieces(text, ITEM_BYTES - SPARE_BYTES);
  const head: Head = { parts: parts.length, length: text.length, at };
  const items = Object.fromEntries([
    [HEAD_KEY, head],
    ...parts.map((part, n) => [partKey(n), part] as const),
  ]);
  if (bytesOf(items) > ALL_BYTES - SPARE_BYTES)
    throw new Fault('sync-too-large', `${bytesOf(items)} bytes`);
  return items;
}

/** Far beyond any clock, and far enough from where numbers can no longer be told apart: `at` grows by ones. */
const LAST_AT = LAST_TIME / 2;

const isHead = (value: unknown): value is Head => {
  if (typeof value !== 'object' || value === null) return false;
  const { parts, length, at } = value as Partial<Head>;
  return [parts, length, at].every(
    (n) => Number.isSafeInteger(n) && Number(n) >= 0 && Number(n) < LAST_AT,
  );
};

/** When the whole was written whose head is there, with or without its parts. */
export function writtenAt(items: Items): number | undefined {
  const head = items[HEAD_KEY];
  return isHead(head) ? head.at : undefined;
}

/**
 * What another browser wrote, unparsed; nothing where there is none or, as happens while items
 * still arrive one by one, only a part of it.
 */
export function fromItems(
  items: Items,
): { readonly json: unknown; readonly at: number } | undefined {
  const head = items[HEAD_KEY];
  if (!isHead(head)) return undefined;
  const parts = Array.from({ length: Math.min(head.parts, 100) }, (_, n) => items[partKey(n)]);
  const text = parts.every((part) => typeof part === 'string') ? parts.join('') : '';
  if (text.length !== head.length) return undefined;
  try {
    return { json: JSON.parse(text), at: head.at };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export const isItem = (key: string): boolean => key === HEAD_KEY || key.startsWith(`${HEAD_KEY}.`);

/** Keys of parts that an earlier, longer version left behind. */
export const leftovers = (now: Items, before: Items): string[] =>
  Object.keys(before).filter((key) => isItem(key) && !(key in now));
