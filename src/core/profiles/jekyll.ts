/**
 * Jekyll: dated file names in `_posts`, Liquid off where the text needs it. Built with Jekyll 4.3.
 * Limits: it shows each time in the site's zone, and kramdown curls quotes.
 */
import type { Profile, ProfileExample } from './profile.ts';

const jekyll: Profile = {
  name: 'Jekyll',
  folder: '_posts',
  fileName: '{date:YYYY-MM-DD}-{slug}',
  dated: true,
  fence: 'yaml',
  fields: [
    { key: 'layout', value: 'post' },
    { key: 'title', text: '{title}' },
    // Unquoted, a clock without an offset would be UTC to Jekyll; as a string it is the site's.
    { key: 'date', date: 'published', format: 'YYYY-MM-DD HH:mm:ss Z', quoted: 'local' },
    { key: 'last_modified_at', date: 'modified', format: 'YYYY-MM-DD HH:mm:ss Z', quoted: 'local' },
    { key: 'author', text: '{authors}' },
    { key: 'categories', list: 'categories' },
    { key: 'tags', list: 'tags' },
    { key: 'description', text: '{summary}' },
    { key: 'image', text: '{lead}' },
    { key: 'site_name', text: '{site}' },
    { key: 'source', text: '{url}' },
    { key: 'note', text: '{remark}' },
  ],
  body: {
    dialect: 'kramdown',
    typographic: true,
    guard: { escape: true, head: true, off: { key: 'render_with_liquid', value: false } },
  },
  pictures: { folder: 'assets/images/{note}', href: '/assets/images/{note}' },
};

export default jekyll;

export const examples: readonly ProfileExample[] = [
  {
    path: '_posts/2024-05-01-bridge-reopens-finally.md',
    text: `---
layout: post
title: 'Bridge reopens: "finally"'
date: 2024-05-01 10:00:00 +02:00
last_modified_at: 2024-05-01 12:30:00 +02:00
author: Ana Ruiz, Li Wei
categories:
  - Local news
  - Traffic
tags:
  - bridge
  - new york
description: The old bridge is open again.
image: https://example.org/bridge.jpg
site_name: Example News
source: https://example.org/2024/bridge-reopens
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
    path: '_posts/2024-05-01-bridge-reopens-finally.md',
    text: `---
layout: post
title: 'Bridge reopens: "finally"'
date: 2024-05-01 10:00:00 +02:00
last_modified_at: 2024-05-01 12:30:00 +02:00
author: Ana Ruiz, Li Wei
description: The old bridge is open again.
image: https://example.org/bridge.jpg
site_name: Example News
source: https://example.org/2024/bridge-reopens
render_with_liquid: false
---

Write &#123;{ x &#125;&#125; or &#123;% raw %&#125;.

In code: \`{{< x >}}\`
`,
  },
  {
    article: { title: 'Tags <b> &amp; R&D', published: '2024-05-01T10:00:00', modified: 'none' },
    choice: { categories: [], tags: [] },
    path: '_posts/2024-05-01-tags-b-amp-r-d.md',
    text: `---
layout: post
title: Tags <\u2060b> &\u2060amp; R&D
date: '2024-05-01 10:00:00'
author: Ana Ruiz, Li Wei
description: The old bridge is open again.
image: https://example.org/bridge.jpg
site_name: Example News
source: https://example.org/2024/bridge-reopens
---

The old bridge is open again.

People cross it.
`,
  },
  {
    choice: { fileName: '{title}', folder: '_posts/{site}' },
    path: '_posts/Example News/2024-05-01-Bridge reopens finally.md',
    text: `---
layout: post
title: 'Bridge reopens: "finally"'
date: 2024-05-01 10:00:00 +02:00
last_modified_at: 2024-05-01 12:30:00 +02:00
author: Ana Ruiz, Li Wei
categories:
  - Local news
  - Traffic
tags:
  - bridge
  - new york
description: The old bridge is open again.
image: https://example.org/bridge.jpg
site_name: Example News
source: https://example.org/2024/bridge-reopens
---

The old bridge is open again.

People cross it.
`,
  },
];
