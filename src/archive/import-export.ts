/** The library as a JSON file: written entry by entry, and read back as untrusted input. */
import * as v from 'valibot';
import { isTime, LAST_TIME } from '../core/dates/format-date.ts';
import { stagesWithin } from '../core/shapes.ts';
import type { Article } from '../core/stages.ts';
import { withoutCredentialsIn } from '../core/urls/parse-url.ts';
import { toPublicArticle } from '../core/urls/public-article.ts';
import type { Entry, EntryContent } from './entry.ts';
import { toArticleSummary } from './entry.ts';
import { fingerprintOf } from './fingerprint.ts';
import { toVolume, type Volume } from './library.ts';

export const LIBRARY_VERSION = 1;

const TIMESTAMP = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:[+-]\d\d:\d\d|Z)?)?$/;
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** What a stranger may bring; the numbers are far above what any article has. */
const imported = stagesWithin({
  line: 5_000,
  text: 50_000,
  html: 20_000_000,
  items: 1_000,
  word: 1_000,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  timestamp: v.pipe(
    v.string(),
    v.regex(TIMESTAMP),
    v.check((timestamp) => isTime(Date.parse(timestamp)), 'no such moment'),
  ),
  /** Pages of the disk can be saved; no link is ever made of their URLs. */
  url: v.pipe(v.string(), v.maxLength(10_000), v.regex(/^(?:https?|file):\/\//i), v.url()),
  image: v.pipe(v.string(), v.maxLength(20_000_000), v.regex(/^(?:https?:\/\/|data:image\/)/i)),
  count,
  pixels: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** Ids become part of the page and of its URL: no spaces, nothing invisible, no half characters. */
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200), v.regex(/^[^\s\p{C}]+$/u, 'no id'));

/** What is not named here does not come in. */
const exported = v.object({
  id,
  savedAt: v.pipe(count, v.maxValue(LAST_TIME)),
  choice: imported.choice,
  receipts: v.pipe(v.array(imported.receipt), v.minLength(1), v.maxLength(1_000)),
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(20_000_000))),
  article: imported.article,
});

/** Without passwords in the URLs of its HTML. */
const withoutCredentials = <C extends Pick<Article, 'html' | 'leftOut'>>(content: C): C => ({
  ...content,
  html: withoutCredentialsIn(content.html),
  ...(content.leftOut && {
    leftOut: content.leftOut.map((one) => ({ ...one, html: withoutCredentialsIn(one.html) })),
  }),
});

export const exportHead = (exportedAt: string): string =>
  `{"presscut":"library","version":${LIBRARY_VERSION},"exportedAt":${JSON.stringify(exportedAt)},"entries":[\n`;
export const EXPORT_END = '\n]}\n';

/** One entry on one line, so that a file of any size is read line by line. */
export function exportEntry(entry: Entry, content: EntryContent): string {
  const { id, choice: chosen, receipts, headline } = entry;
  const savedAt = Math.max(0, entry.savedAt);
  const { note: written, ...kept } = content;
  const whole = toPublicArticle({ ...headline, ...withoutCredentials(kept) });
  const note = written && withoutCredentialsIn(written);
  return JSON.stringify({ id, savedAt, choice: chosen, receipts, note, article: whole });
}

/** Throws a ValiError whose first issue says where the entry is wrong. */
export async function importEntry(json: unknown): Promise<Volume> {
  const { article: stated, note, ...rest } = v.parse(exported, json, { abortEarly: true });
  const whole = toPublicArticle(withoutCredentials(stated));
  const entry: Entry = {
    ...rest,
    headline: toArticleSummary(whole),
    fingerprint: await fingerprintOf(whole),
  };
  return toVolume(entry, whole, note && withoutCredentialsIn(note));
}

/** Where and why an entry was refused, for people who look into the file. */
export function refusalOf(error: unknown): string {
  if (error instanceof v.ValiError) {
    const [issue] = error.issues;
    return `${v.getDotPath(issue) ?? ''}: ${issue.message}`.slice(0, 300);
  }
  return error instanceof Error ? error.message.slice(0, 300) : String(error);
}
