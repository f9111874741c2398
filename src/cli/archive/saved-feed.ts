/** A feed of what an archive holds, written again from its manifest at the end of a run. */
import fs from 'node:fs';
import path from 'node:path';
import type { FeedItem } from '../../core/feeds/feed.ts';
import { FEED_FORMATS, type FeedFormatId } from '../../core/feeds/index.ts';
import type { History, SavedLine } from './manifest.ts';

const EXTENSIONS: Readonly<Record<string, FeedFormatId>> = {
  '.atom': 'atom',
  '.xml': 'atom',
  '.rss': 'rss',
  '.json': 'json',
};

/** By the extension of its name; `undefined` where that names none. */
export const feedFormatOf = (file: string): FeedFormatId | undefined =>
  EXTENSIONS[path.extname(file).toLowerCase()];

const toItem = ({ url, article, title, at }: SavedLine, { queued }: History): FeedItem => {
  const { categories = [], tags = [], published = '' } = queued.get(url) ?? {};
  return {
    url: article ?? url,
    title: title || url,
    authors: [],
    terms: [...new Set([...categories, ...tags])],
    summary: '',
    language: '',
    published,
    savedAt: Date.parse(at),
  };
};

/** What is saved, the last first. */
const savedItems = (history: History): readonly FeedItem[] =>
  [...history.pages.values()]
    .flatMap((line) => (line.is === 'saved' ? [toItem(line, history)] : []))
    .sort((one, other) => other.savedAt - one.savedAt);

/** Writes `file`, whose extension names the format. `now` is ISO 8601. */
export function writeFeed(file: string, history: History, now: string): void {
  const { write } = FEED_FORMATS[feedFormatOf(file) ?? 'atom'];
  const feed = write({ title: 'Saved articles', updated: now, items: savedItems(history) });
  fs.mkdirSync(path.dirname(file), { recursive: true });
  // Who reads it meanwhile has the old one, whole.
  fs.writeFileSync(`${file}.part`, feed);
  fs.renameSync(`${file}.part`, file);
}
