/** Obsidian: flat properties, tags without spaces, dates without an offset. */
import type { Profile, ProfileExample } from './profile.ts';

const obsidian: Profile = {
  name: 'Obsidian',
  folder: 'Clippings',
  fileName: '{title}',
  fence: 'yaml',
  fields: [
    { key: 'title', text: '{title}' },
    { key: 'author', list: 'authors' },
    { key: 'site', text: '{site}' },
    { key: 'source', text: '{url}' },
    { key: 'published', date: 'published', format: 'YYYY-MM-DDTHH:mm:ss' },
    { key: 'created', date: 'captured', format: 'YYYY-MM-DDTHH:mm:ss' },
    { key: 'description', text: '{summary}' },
    { key: 'cover', text: '{lead}' },
    { key: 'categories', list: 'categories', shape: 'path' },
    { key: 'tags', list: 'tags', shape: 'tag' },
  ],
  body: { dialect: 'obsidian', guard: { head: 'code', shortcodes: 'templater' } },
  pictures: { folder: './attachments' },
};

export default obsidian;

export const examples: readonly ProfileExample[] = [
  {
    path: 'Clippings/Bridge reopens finally.md',
    text: `---
title: 'Bridge reopens: "finally"'
author:
  - Ana Ruiz
  - Li Wei
site: Example News
source: https://example.org/2024/bridge-reopens
published: 2024-05-01T10:00:00
created: 2024-05-02T09:00:00
description: The old bridge is open again.
cover: https://example.org/bridge.jpg
categories:
  - Local news
  - Traffic
tags:
  - bridge
  - new-york
---

The old bridge is open again.

People cross it.
`,
  },
  {
    article: {
      title: 'Use <% x %> & <b>',
      authors: [],
      summary: '',
      html: '<p>A <code>&lt;% x %&gt;</code></p><pre>&lt;%* y %&gt;</pre><p><img src="https://a.test/p.jpg" alt="&lt;% z %&gt;"></p>',
    },
    choice: { categories: [], tags: [] },
    path: 'Clippings/Use x & b.md',
    text: `---
title: Use <\u2060% x %> & <b>
site: Example News
source: https://example.org/2024/bridge-reopens
published: 2024-05-01T10:00:00
created: 2024-05-02T09:00:00
cover: https://example.org/bridge.jpg
---

A \`<\u2060% x %>\`

\`\`\`
<\u2060%* y %>
\`\`\`

![&#60;% z %>](https://a.test/p.jpg)
`,
  },
  {
    article: { html: '<p>One.</p>' },
    choice: { categories: [], tags: [], remark: 'See *this* {{x}}\nand <% that %>\n\nLater.' },
    path: 'Clippings/Bridge reopens finally.md',
    text: `---
title: 'Bridge reopens: "finally"'
author:
  - Ana Ruiz
  - Li Wei
site: Example News
source: https://example.org/2024/bridge-reopens
published: 2024-05-01T10:00:00
created: 2024-05-02T09:00:00
description: The old bridge is open again.
cover: https://example.org/bridge.jpg
---

> See \\*this\\* {{x}}  
> and &lt;% that %>
>
> Later.

One.
`,
  },
];
