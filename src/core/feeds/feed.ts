/** A feed of what was saved, for whatever follows it: a blog's own automation, a reader. */
import type { Timestamp } from '../stages.ts';

export type FeedItem = {
  /** Of the article; also what identifies it. */
  readonly url: string;
  readonly title: string;
  readonly authors: readonly string[];
  /** Categories, then tags. */
  readonly terms: readonly string[];
  readonly summary: string;
  /** BCP 47; `''` where unknown. */
  readonly language: string;
  /** As the page states it; `''` where it states none. */
  readonly published: Timestamp | '';
  /** In milliseconds. */
  readonly savedAt: number;
};

export type Feed = {
  readonly title: string;
  /** ISO 8601. */
  readonly updated: string;
  /** The last saved first. */
  readonly items: readonly FeedItem[];
};

export type FeedFormat = {
  readonly mediaType: string;
  /** With the dot. */
  readonly extension: string;
  readonly write: (feed: Feed) => string;
};

/** What the feed is called wherever it lies: a tag URI (RFC 4151), because it has no URL of its own. */
export const FEED_ID = 'tag:presscut.example,2026:saved';

/** Where Presscut lives: a channel of RSS has to have a link. */
export const HOME = 'https://presscut.example/';

/** In UTC as ISO 8601; of a day without a clock, its beginning. `''` for what is no time. */
export const toTimestamp = (time: Timestamp | number | ''): string => {
  const date = new Date(time);
  return time === '' || Number.isNaN(date.getTime()) ? '' : date.toISOString();
};
