/** What the items of lists hold: texts, terms, and the many ways to write a time. */
import type { Timestamp } from '../stages.ts';
import { decodeEntities, toPlain } from '../text/plain-text.ts';
import type { ListItem } from './list.ts';

const MAX_TITLE = 500;
const MAX_TERM = 100;
const MAX_TERMS = 50;

/** Objects alone; what a list holds beside them is no item. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const recordsOf = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

const toHref = (value: unknown): string =>
  typeof value === 'string' ? decodeEntities(value).trim() : '';

/** Each once, as plain lines. */
const toTerms = (values: Iterable<unknown>): string[] => {
  const terms = new Set<string>();
  for (const value of values) {
    const term = toPlain(value, MAX_TERM);
    if (term) terms.add(term);
    if (terms.size >= MAX_TERMS) break;
  }
  return [...terms];
};

/** `["a", "b"]`, `['a', 'b']`, or `a, b`. */
export function termsIn(text: string, separator: string | RegExp = ','): string[] {
  const list = /^\[(.*)\]$/s.exec(text.trim())?.[1];
  if (list === undefined) return text.split(separator);
  const quoted = list.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/gs);
  return [...quoted].map(([, double, single = '']) => (double ?? single).replace(/\\(.)/g, '$1'));
}

const ISO =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s?(Z|UTC|[+-]\d\d(?::?\d\d)?)?)?$/i;
/** Seconds or milliseconds since 1970, from 1990 on. */
const EPOCH = /^\d{9,13}$/;
const SECONDS = 100_000_000_000;

const fromMs = (ms: number): Timestamp | undefined =>
  Number.isFinite(ms) && ms > 0 && ms < 4_102_444_800_000
    ? `${new Date(ms).toISOString().slice(0, 19)}+00:00`
    : undefined;

const toOffset = (zone = ''): string => {
  const [, hours = '+00', minutes = '00'] = /^([+-]\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return `${hours}:${minutes}`;
};

/** As ISO 8601, RFC 822 or an epoch write it; a time without a zone is taken for UTC. */
export function toTimestamp(value: unknown): Timestamp | undefined {
  const text = String(value ?? '').trim();
  if (EPOCH.test(text)) return fromMs(Number(text) * (Number(text) < SECONDS ? 1000 : 1));
  const [, day = '', time, zone] = ISO.exec(text) ?? [];
  if (!day) return /[a-z]{3} /i.test(text) ? fromMs(Date.parse(text)) : undefined;
  if (Number.isNaN(Date.parse(day))) return undefined;
  if (time === undefined) return day;
  const written = `${day}T${time.length === 5 ? `${time}:00` : time}${toOffset(zone)}`;
  return Number.isNaN(Date.parse(written)) ? undefined : written;
}

/** An item without what is empty. */
export function toItem(item: {
  readonly href: unknown;
  readonly title?: unknown;
  readonly tags?: Iterable<unknown>;
  readonly categories?: Iterable<unknown>;
  readonly savedAt?: unknown;
  readonly published?: unknown;
}): ListItem {
  const title = toPlain(item.title, MAX_TITLE);
  const tags = toTerms(item.tags ?? []);
  const categories = toTerms(item.categories ?? []);
  const savedAt = toTimestamp(item.savedAt);
  const published = toTimestamp(item.published);
  return {
    href: toHref(item.href),
    ...(title ? { title } : {}),
    ...(tags.length ? { tags } : {}),
    ...(categories.length ? { categories } : {}),
    ...(savedAt ? { savedAt } : {}),
    ...(published ? { published } : {}),
  };
}
