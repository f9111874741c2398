/** The formats of a feed, by id. */
import atom from './atom.ts';
import type { FeedFormat } from './feed.ts';
import json from './json-feed.ts';
import rss from './rss.ts';

export const FEED_FORMATS = { atom, rss, json } as const satisfies Record<string, FeedFormat>;
export type FeedFormatId = keyof typeof FEED_FORMATS;
