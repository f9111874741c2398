/** RSS 2.0, with the Dublin Core's names for writers: RSS itself wants their e-mail. */
import { type FeedFormat, type FeedItem, HOME, toTimestamp } from './feed.ts';
import { element } from './xml.ts';

/** RFC 822 with a year of four digits. */
const toPubDate = (timestamp: string): string =>
  timestamp ? new Date(timestamp).toUTCString() : '';

const entry = (item: FeedItem): string =>
  [
    '<item>',
    element('title', item.title),
    element('link', item.url),
    element('guid', item.url),
    element('pubDate', toPubDate(toTimestamp(item.published) || toTimestamp(item.savedAt))),
    ...item.authors.map((name) => element('dc:creator', name)),
    ...item.terms.map((term) => element('category', term)),
    element('description', item.summary),
    '</item>',
  ]
    .filter(Boolean)
    .join('\n');

export default {
  mediaType: 'application/rss+xml',
  extension: '.rss',
  write: ({ title, updated, items }) =>
    [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">',
      '<channel>',
      element('title', title),
      element('link', HOME),
      element('description', title),
      element('lastBuildDate', toPubDate(updated)),
      ...items.map(entry),
      '</channel>',
      '</rss>\n',
    ].join('\n'),
} satisfies FeedFormat;
