/**
 * Hexo: parallel categories, the page's own clock as date, Nunjucks off where the text needs it. Built
 * with Hexo 8.1. Limits: Hexo reads the clock in the site's zone, and its renderer curls quotes.
 */
import type { Profile, ProfileExample } from './profile.ts';

const hexo: Profile = {
  name: 'Hexo',
  folder: 'source/_posts',
  fileName: '{date:YYYY-MM-DD}-{slug}',
  fence: 'yaml',
  fields: [
    { key: 'title', text: '{title}' },
    // Hexo takes every offset off and reads what is left in its own zone: the page's clock is right.
    { key: 'date', date: 'published', format: 'YYYY-MM-DD HH:mm:ss' },
    { key: 'updated', date: 'modified', format: 'YYYY-MM-DD HH:mm:ss' },
    { key: 'categories', list: 'categories', shape: 'each' },
    { key: 'tags', list: 'tags' },
    { key: 'author', text: '{authors}' },
    // Hexo keeps the file's own path under `source`.
    { key: 'site', text: '{site}' },
    { key: 'link', text: '{url}' },
    { key: 'description', text: '{summary}' },
    { key: 'cover', text: '{lead}' },
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

export default hexo;

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
site: Example News
link: https://example.org/2024/bridge-reopens
description: The old bridge is open again.
cover: https://example.org/bridge.jpg
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
site: Example News
link: https://example.org/2024/bridge-reopens
description: The old bridge is open again.
cover: https://example.org/bridge.jpg
disableNunjucks: true
---

Write &#123;{ x &#125;&#125; or &#123;% raw %&#125;.

<!-- more -->

In code: \`{{< x >}}\`
`,
  },
  {
    article: { authors: [], summary: '', published: 'none', modified: 'none' },
    choice: { categories: ['One'], tags: ['2024'] },
    path: 'source/_posts/2024-05-02-bridge-reopens-finally.md',
    text: `---
title: 'Bridge reopens: "finally"'
categories:
  - One
tags:
  - '2024'
site: Example News
link: https://example.org/2024/bridge-reopens
cover: https://example.org/bridge.jpg
---

The old bridge is open again.

<!-- more -->

People cross it.
`,
  },
  {
    article: { html: '<p>One.</p>' },
    choice: { categories: [], tags: [], remark: 'Mine: {{ x }}\nand more' },
    path: 'source/_posts/2024-05-01-bridge-reopens-finally.md',
    text: `---
title: 'Bridge reopens: "finally"'
date: 2024-05-01 10:00:00
updated: 2024-05-01 12:30:00
author: Ana Ruiz, Li Wei
site: Example News
link: https://example.org/2024/bridge-reopens
description: The old bridge is open again.
cover: https://example.org/bridge.jpg
note: |-
  Mine: {{ x }}
  and more
---

One.
`,
  },
];
