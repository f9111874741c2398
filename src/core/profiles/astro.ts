/**
 * Astro's blog starter: the keys its schema asks for, always with a date and a description. Built with
 * Astro 5.18. Limits: a clock without an offset is one of UTC to it, keys that the schema does not name
 * are dropped, and quotes are curled.
 */
import type { Profile, ProfileExample } from './profile.ts';

const astro: Profile = {
  name: 'Astro',
  folder: 'src/content/blog',
  fileName: '{date:YYYY-MM-DD}-{slug}',
  fence: 'yaml',
  fields: [
    { key: 'title', text: '{title}' },
    { key: 'description', text: '{summary}', or: '{title}' },
    { key: 'pubDate', date: 'published', format: 'rfc3339', or: 'captured' },
    { key: 'updatedDate', date: 'modified', format: 'rfc3339' },
    // The starter's `heroImage` takes files of the site alone: a URL would fail the build.
    { key: 'cover', text: '{lead}' },
    { key: 'authors', list: 'authors' },
    { key: 'site', text: '{site}' },
    { key: 'source', text: '{url}' },
    { key: 'categories', list: 'categories' },
    { key: 'tags', list: 'tags' },
    { key: 'note', text: '{remark}' },
  ],
  body: { dialect: 'astro' },
  pictures: { folder: 'public/images/{note}', href: '/images/{note}' },
};

export default astro;

export const examples: readonly ProfileExample[] = [
  {
    path: 'src/content/blog/2024-05-01-bridge-reopens-finally.md',
    text: `---
title: 'Bridge reopens: "finally"'
description: The old bridge is open again.
pubDate: 2024-05-01T10:00:00+02:00
updatedDate: 2024-05-01T12:30:00+02:00
cover: https://example.org/bridge.jpg
authors:
  - Ana Ruiz
  - Li Wei
site: Example News
source: https://example.org/2024/bridge-reopens
categories:
  - Local news
  - Traffic
tags:
  - bridge
  - new york
---

The old bridge is open again.

People cross it.
`,
  },
  {
    article: { summary: '', published: '2024-05-01' },
    choice: { tags: [], categories: [] },
    path: 'src/content/blog/2024-05-01-bridge-reopens-finally.md',
    text: `---
title: 'Bridge reopens: "finally"'
description: 'Bridge reopens: "finally"'
pubDate: 2024-05-01
updatedDate: 2024-05-01T12:30:00+02:00
cover: https://example.org/bridge.jpg
authors:
  - Ana Ruiz
  - Li Wei
site: Example News
source: https://example.org/2024/bridge-reopens
---

The old bridge is open again.

People cross it.
`,
  },
];
