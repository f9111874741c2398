/** The library as a JSON file: out entry by entry, and in from a file that nobody has to trust. */
import * as v from 'valibot';
import { PICTURE_FAULTS } from '../core/image-fault.ts';
import { BODY_KINDS, LETTERS, PICTURE_MODES } from '../core/note-options.ts';
import type { Article, Choice, Receipt } from '../core/stages.ts';
import type { Entry, EntryContent } from './entry.ts';
import { toHeadline } from './entry.ts';
import { fingerprintOf } from './fingerprint.ts';
import { toVolume, type Volume } from './library.ts';

export const LIBRARY_VERSION = 1;

const line = v.pipe(v.string(), v.maxLength(5_000));
const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:[+-]\d\d:\d\d|Z)?)?$/),
);
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const words = v.pipe(v.array(v.pipe(v.string(), v.maxLength(1_000))), v.maxLength(1_000));
/** Pages of the disk can be saved; no link is ever made of their addresses. */
const address = v.pipe(v.string(), v.maxLength(10_000), v.regex(/^(?:https?|file):\/\//i), v.url());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const article = v.object({
  id: name,
  capturedAt: moment,
  url: address,
  scope: v.picklist(['page', 'selection']),
  title: line,
  subtitle: v.exactOptional(line),
  authors: words,
  site: line,
  published: v.exactOptional(moment),
  modified: v.exactOptional(moment),
  sections: words,
  keywords: words,
  summary: v.exactOptional(v.pipe(v.string(), v.maxLength(50_000))),
  language: v.exactOptional(v.pipe(v.string(), v.maxLength(100))),
  direction: v.exactOptional(v.picklist(['ltr', 'rtl'])),
  lead: v.exactOptional(
    v.object({
      src: v.pipe(v.string(), v.regex(/^(?:https?:\/\/|data:image\/)/i)),
      alt: line,
      caption: v.exactOptional(line),
      width: v.exactOptional(v.number()),
      height: v.exactOptional(v.number()),
    }),
  ),
  html: v.pipe(v.string(), v.maxLength(20_000_000)),
  words: count,
  doubts: v.array(
    v.picklist(['shorter-than-stated', 'pictures-missing', 'one-page-of-many', 'paywalled']),
  ),
  trail: v.pipe(
    v.array(
      v.object({
        rule: line,
        did: v.picklist(['removed', 'added', 'changed']),
        why: line,
        text: line,
      }),
    ),
    v.maxLength(10_000),
  ),
});

const choice = v.object({
  profile: name,
  categories: words,
  tags: words,
  title: v.exactOptional(line),
  folder: v.exactOptional(line),
  fileName: v.exactOptional(line),
  author: v.exactOptional(line),
  letters: v.exactOptional(v.picklist(LETTERS)),
  body: v.exactOptional(v.picklist(BODY_KINDS)),
  destination: v.exactOptional(name),
  pictures: v.exactOptional(v.picklist(PICTURE_MODES)),
});

const receipt = v.object({
  destination: name,
  at: moment,
  unproved: v.exactOptional(v.literal(true)),
  files: v.pipe(
    v.array(
      v.object({
        asked: line,
        path: line,
        bytes: count,
        fallback: v.exactOptional(v.picklist(['plain-name', 'root', 'save-as'])),
      }),
    ),
    v.maxLength(1_000),
  ),
  pictures: v.exactOptional(
    v.object({
      kept: count,
      of: count,
      why: v.pipe(v.array(v.picklist(PICTURE_FAULTS)), v.maxLength(1_000)),
    }),
  ),
});

type Unnamed =
  | Exclude<keyof Article, keyof v.InferOutput<typeof article>>
  | Exclude<keyof Choice, keyof v.InferOutput<typeof choice>>
  | Exclude<keyof Receipt, keyof v.InferOutput<typeof receipt>>;
/** What a stage gets in addition has to be named above, or an import would drop it. */
const _named: [Unnamed] extends [never] ? true : Unnamed = true;
void _named;

/** What is not named here does not come in. */
const exported = v.object({
  id: name,
  savedAt: count,
  choice,
  receipts: v.pipe(v.array(receipt), v.minLength(1), v.maxLength(1_000)),
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(20_000_000))),
  article,
});

export const exportHead = (exportedAt: string): string =>
  `{"presscut":"library","version":${LIBRARY_VERSION},"exportedAt":${JSON.stringify(exportedAt)},"entries":[\n`;
export const EXPORT_END = '\n]}\n';

/** One entry on one line, so that a file of any size is read line by line. */
export function exportEntry(entry: Entry, content: EntryContent): string {
  const { id, savedAt, choice: chosen, receipts, headline } = entry;
  const whole: Article = { ...headline, html: content.html, trail: content.trail };
  const { note } = content;
  return JSON.stringify({ id, savedAt, choice: chosen, receipts, note, article: whole });
}

/** Throws a ValiError whose first issue says where the entry is wrong. */
export async function importEntry(json: unknown): Promise<Volume> {
  const { article: whole, note, ...rest } = v.parse(exported, json);
  const entry: Entry = {
    ...rest,
    headline: toHeadline(whole),
    fingerprint: await fingerprintOf(whole),
  };
  return toVolume(entry, whole, note);
}

/** Where and why an entry was refused, for people who look into the file. */
export function refusalOf(error: unknown): string {
  if (error instanceof v.ValiError) {
    const [issue] = error.issues;
    return `${v.getDotPath(issue) ?? ''}: ${issue.message}`.slice(0, 300);
  }
  return error instanceof Error ? error.message.slice(0, 300) : String(error);
}
