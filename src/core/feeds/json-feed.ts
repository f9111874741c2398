/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
import { type FeedFormat, type FeedItem, toTimestamp } from './feed.ts';

const entry = (item: FeedItem) => {
  const published = toTimestamp(item.published);
  return {
    id: item.url,
    url: item.url,
    title: item.title,
    // An item has to have a text.
    content_text: item.summary || item.title,
    ...(item.summary ? { summary: item.summary } : {}),
    ...(published ? { date_published: published } : {}),
    date_modified: toTimestamp(item.savedAt),
    ...(item.authors.length ? { authors: item.authors.map((name) => ({ name })) } : {}),
    ...(item.terms.length ? { tags: item.terms } : {}),
    ...(item.language ? { language: item.language } : {}),
  };
};

export default {
  mediaType: 'application/feed+json',
  extension: '.json',
  write: ({ title, items }) =>
    `${JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title, items: items.map(entry) }, null, 2)}\n`,
} satisfies FeedFormat;
