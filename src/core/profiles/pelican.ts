/**
 * Pelican: metadata before Markdown, one category, further ones among the tags, always with a date.
 * Built with Pelican 4.8. A draft is a note whose status is `draft`.
 */
import type { Profile, ProfileExample } from './profile.ts';

const pelican: Profile = {
  name: 'Pelican',
  folder: 'content',
  fileName: '{date:YYYY-MM-DD}-{slug}',
  fence: 'pelican',
  fields: [
    { key: 'Title', text: '{title}' },
    // It skips what has none.
    { key: 'Date', date: 'published', format: 'rfc3339', or: 'captured' },
    { key: 'Modified', date: 'modified', format: 'rfc3339' },
    { key: 'Category', text: '{category}' },
    { key: 'Tags', list: 'keywords' },
    { key: 'Slug', text: '{slug}' },
    { key: 'Authors', list: 'authors' },
    { key: 'Summary', text: '{summary}' },
    { key: 'Status', value: 'published' },
    { key: 'Image', text: '{lead}' },
    { key: 'Site', text: '{site}' },
    { key: 'Source', text: '{url}' },
    { key: 'Note', text: '{remark}' },
  ],
  body: { dialect: 'python-markdown', guard: { head: true } },
  pictures: { folder: 'content/images/{note}', href: '/images/{note}' },
};

export default pelican;

export const examples: readonly ProfileExample[] = [
  {
    path: 'content/2024-05-01-bridge-reopens-finally.md',
    text: `Title: Bridge reopens: "finally"
Date: 2024-05-01T10:00:00+02:00
Modified: 2024-05-01T12:30:00+02:00
Category: Local news
Tags: Traffic, bridge, new york
Slug: bridge-reopens-finally
Authors: Ana Ruiz, Li Wei
Summary: The old bridge is open again.
Status: published
Image: https://example.org/bridge.jpg
Site: Example News
Source: https://example.org/2024/bridge-reopens

The old bridge is open again.

People cross it.
`,
  },
  {
    article: { authors: ['Ruiz, Ana'], summary: '1. *New*\n<b>; &amp;', published: '2024-05-01' },
    choice: { categories: [], tags: ['a;b', 'c, d'] },
    path: 'content/2024-05-01-bridge-reopens-finally.md',
    text: `Title: Bridge reopens: "finally"
Date: 2024-05-01
Modified: 2024-05-01T12:30:00+02:00
Tags: a；b; c, d
Slug: bridge-reopens-finally
Authors: Ruiz, Ana;
Summary: 1&#46; &#42;New&#42; &#60;\u2060b&#62;; &\u2060amp;
Status: published
Image: https://example.org/bridge.jpg
Site: Example News
Source: https://example.org/2024/bridge-reopens

The old bridge is open again.

People cross it.
`,
  },
];
