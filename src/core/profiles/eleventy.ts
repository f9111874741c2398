/**
 * Eleventy: dates with their offset, Liquid off where the text needs it. Built with Eleventy 3.1.
 * Limit: a clock without an offset is one of UTC to it, which is how it shows dates.
 */
import type { Profile, ProfileExample } from './profile.ts';

const eleventy: Profile = {
  name: 'Eleventy',
  folder: 'posts',
  fileName: '{date:YYYY-MM-DD}-{slug}',
  fence: 'yaml',
  fields: [
    { key: 'title', text: '{title}' },
    { key: 'description', text: '{summary}' },
    { key: 'date', date: 'published', format: 'rfc3339' },
    { key: 'updated', date: 'modified', format: 'rfc3339' },
    { key: 'authors', list: 'authors' },
    { key: 'site', text: '{site}' },
    { key: 'source', text: '{url}' },
    { key: 'image', text: '{lead}' },
    { key: 'categories', list: 'categories' },
    { key: 'tags', list: 'tags' },
    { key: 'note', text: '{remark}' },
  ],
  body: {
    footnotes: false,
    guard: { escape: true, head: true, off: { key: 'templateEngineOverride', value: 'md' } },
  },
  pictures: { folder: 'images/{note}', href: '/images/{note}' },
};

export default eleventy;

export const examples: readonly ProfileExample[] = [
  {
    path: 'posts/2024-05-01-bridge-reopens-finally.md',
    text: `---
title: 'Bridge reopens: "finally"'
description: The old bridge is open again.
date: 2024-05-01T10:00:00+02:00
updated: 2024-05-01T12:30:00+02:00
authors:
  - Ana Ruiz
  - Li Wei
site: Example News
source: https://example.org/2024/bridge-reopens
image: https://example.org/bridge.jpg
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
    article: {
      html: '<p>Write {{ x }} or {% raw %}.</p><p>In code: <code>{{&lt; x &gt;}}</code></p>',
    },
    choice: { categories: [], tags: [] },
    path: 'posts/2024-05-01-bridge-reopens-finally.md',
    text: `---
title: 'Bridge reopens: "finally"'
description: The old bridge is open again.
date: 2024-05-01T10:00:00+02:00
updated: 2024-05-01T12:30:00+02:00
authors:
  - Ana Ruiz
  - Li Wei
site: Example News
source: https://example.org/2024/bridge-reopens
image: https://example.org/bridge.jpg
templateEngineOverride: md
---

Write &#123;{ x &#125;&#125; or &#123;% raw %&#125;.

In code: \`{{< x >}}\`
`,
  },
];
