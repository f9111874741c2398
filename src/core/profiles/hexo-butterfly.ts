/**
 * Hexo with the Butterfly theme: its cover and the original's author and URL. Built with Hexo 8.1
 * and Butterfly 5.7. Limits as for Hexo.
 */
import type { Profile, ProfileExample } from './profile.ts';

const hexoButterfly: Profile = {
  name: 'Hexo Butterfly',
  folder: 'source/_posts',
  fileName: '{date:YYYY-MM-DD}-{slug}',
  fence: 'yaml',
  fields: [
    { key: 'title', text: '{title}' },
    { key: 'date', date: 'published', format: 'YYYY-MM-DD HH:mm:ss' },
    { key: 'updated', date: 'modified', format: 'YYYY-MM-DD HH:mm:ss' },
    { key: 'categories', list: 'categories', shape: 'each' },
    { key: 'tags', list: 'tags' },
    { key: 'description', text: '{summary}' },
    { key: 'cover', text: '{lead}' },
    { key: 'copyright_author', text: '{authors}', or: '{site}' },
    { key: 'copyright_url', text: '{url}' },
    { key: 'note', text: '{remark}' },
  ],
  body: {
    footnotes: false,
    typographic: true,
    decoding: true,
    guard: { escape: true, head: true, off: { key: 'disableNunjucks', value: true } },
  },
  pictures: { folder: 'source/images/{note}', href: '/images/{note}' },
};

export default hexoButterfly;

export const examples: readonly ProfileExample[] = [
  {
    path: 'source/_posts/2024-05-01-bridge-reopens-finally.md',
    text: `---
title: 'Bridge reopens: "finally"'
date: 2024-05-01 10:00:00
updated: 2024-05-01 12:30:00
categories:
  - - Local news
  - - Traffic
tags:
  - bridge
  - new york
description: The old bridge is open again.
cover: https://example.org/bridge.jpg
copyright_author: Ana Ruiz, Li Wei
copyright_url: https://example.org/2024/bridge-reopens
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
    path: 'source/_posts/2024-05-01-bridge-reopens-finally.md',
    text: `---
title: 'Bridge reopens: "finally"'
date: 2024-05-01 10:00:00
updated: 2024-05-01 12:30:00
description: The old bridge is open again.
cover: https://example.org/bridge.jpg
copyright_author: Ana Ruiz, Li Wei
copyright_url: https://example.org/2024/bridge-reopens
disableNunjucks: true
---

Write &#123;{ x &#125;&#125; or &#123;% raw %&#125;.

In code: \`{{< x >}}\`
`,
  },
];
