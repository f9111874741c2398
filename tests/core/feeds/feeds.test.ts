/** Feeds of what was saved are read back by the project's own readers of feeds, and by an XML parser. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Feed, FeedItem } from '../../../src/core/feeds/feed.ts';
import { FEED_FORMATS } from '../../../src/core/feeds/index.ts';
import { readList } from '../../../src/core/lists/read-list.ts';

const item = (more: Partial<FeedItem> = {}): FeedItem => ({
  url: 'https://gazette.example/ferry?a=1&b=2',
  title: '渡轮 <retires> & "rests"]]>',
  authors: ['Ann Onym', '王小明'],
  terms: ['新闻/国际', 'ferries'],
  summary: 'After 41 years.\u0000\u000b\ud800',
  language: 'zh-CN',
  published: '2024-05-01T10:00:00+02:00',
  savedAt: Date.UTC(2024, 4, 2, 8),
  ...more,
});
const feed: Feed = {
  title: 'Saved articles',
  updated: '2024-05-02T08:00:00.000Z',
  items: [
    item(),
    item({ url: 'https://b.example/', authors: [], terms: [], summary: '', published: '' }),
  ],
};

describe.each(Object.entries(FEED_FORMATS))('%s', (id, format) => {
  const text = format.write(feed);

  it('is read back as what it was made of', () => {
    const { urls } = readList(text);
    expect(urls.map(({ url }) => url)).toEqual(feed.items.map(({ url }) => url));
    expect(urls[0]?.title).toBe(item().title);
  });

  it('is well formed, whatever a page has put into it', () => {
    if (id === 'json') return expect(JSON.parse(text).items).toHaveLength(2);
    const { document } = new JSDOM(text, { contentType: 'application/xml' }).window;
    expect(document.querySelectorAll('entry, item')).toHaveLength(2);
    expect(text).not.toContain('\u0000');
    expect(text).not.toContain('\u000b');
    return undefined;
  });

  it('says when the page was published, or when it was saved', () => {
    expect(text).toMatch(/2024-05-01T08:00:00.000Z|Wed, 01 May 2024 08:00:00 GMT/);
    expect(text).toMatch(/2024-05-02T08:00:00.000Z|Thu, 02 May 2024 08:00:00 GMT/);
  });
});
