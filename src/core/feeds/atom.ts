/** Atom 1.0 (RFC 4287). */
import { FEED_ID, type FeedFormat, type FeedItem, toTimestamp } from './feed.ts';
import { element, toXmlText } from './xml.ts';

const entry = (item: FeedItem): string =>
  [
    `<entry${item.language ? ` xml:lang="${toXmlText(item.language)}"` : ''}>`,
    element('id', item.url),
    `<link href="${toXmlText(item.url)}"/>`,
    element('title', item.title),
    element('published', toTimestamp(item.published)),
    element('updated', toTimestamp(item.savedAt)),
    ...item.authors.map((name) => `<author>${element('name', name)}</author>`),
    ...item.terms.map((term) => `<category term="${toXmlText(term)}"/>`),
    element('summary', item.summary),
    '</entry>',
  ]
    .filter(Boolean)
    .join('\n');

export default {
  mediaType: 'application/atom+xml',
  extension: '.atom',
  write: ({ title, updated, items }) =>
    [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      element('id', FEED_ID),
      element('title', title),
      element('updated', updated),
      // An entry without an author has that of its feed.
      `<author>${element('name', 'Presscut')}</author>`,
      ...items.map(entry),
      '</feed>\n',
    ].join('\n'),
} satisfies FeedFormat;
