/**
 * Hexo with the NexT theme: the original's URL, and an excerpt. Built with Hexo 8.1 and NexT 8.29,
 * which prints headlines as HTML: what would open a tag in them is broken up. Limits as for Hexo.
 */
import type { Profile, ProfileExample } from './profile.ts';

const hexoNext: Profile = {
  name: 'Hexo NexT',
  folder: 'source/_posts',
  fileName: '{date:YYYY-MM-DD}-{slug}',
  fence: 'yaml',
  fields: [
    { key: 'title', text: '{title}' },
    { key: 'date', date: 'published', format: 'YYYY-MM-DD HH:mm:ss' },
    { key: 'updated', date: 'modified', format: 'YYYY-MM-DD HH:mm:ss' },
    { key: 'categories', list: 'categories', shape: 'each' },
    { key: 'tags', list: 'tags' },
    { key: 'author', text: '{authors}', or: '{site}' },
    { key: 'description', text: '{summary}' },
    { key: 'post_link', text: '{url}' },
    { key: 'photos', list: 'lead' },
    { key: 'note', text: '{remark}' },
  ],
  body: {
    footnotes: false,
    typographic: true,
    decoding: true,
    excerpt: '<!-- more -->',
    guard: { escape: true, head: true, off: { key: 'disableNunjucks', value: true } },
  },
  pictures: { folder: 'source/images/{note}', href: '/images/{note}' },
};

export default hexoNext;

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
author: Ana Ruiz, Li Wei
description: The old bridge is open again.
post_link: https://example.org/2024/bridge-reopens
photos:
  - https://example.org/bridge.jpg
---

The old bridge is open again.

<!-- more -->

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
author: Ana Ruiz, Li Wei
description: The old bridge is open again.
post_link: https://example.org/2024/bridge-reopens
photos:
  - https://example.org/bridge.jpg
disableNunjucks: true
---

Write &#123;{ x &#125;&#125; or &#123;% raw %&#125;.

<!-- more -->

In code: \`{{< x >}}\`
`,
  },
];
