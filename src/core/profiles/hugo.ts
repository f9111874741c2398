/**
 * Hugo: RFC 3339 dates, own keys under `params`, no HTML in the body, shortcodes escaped. Built
 * with Hugo 0.111. Limit: Hugo curls quotes, and some versions show escapes in the text of images.
 */
import type { Profile, ProfileExample } from './profile.ts';

const hugo: Profile = {
  name: 'Hugo',
  folder: 'content/posts',
  fileName: '{date:YYYY-MM-DD}-{slug}',
  fence: 'yaml',
  fields: [
    { key: 'title', text: '{title}' },
    { key: 'date', date: 'published', format: 'rfc3339' },
    { key: 'lastmod', date: 'modified', format: 'rfc3339' },
    { key: 'description', text: '{summary}' },
    { key: 'categories', list: 'categories' },
    { key: 'tags', list: 'tags' },
    { key: 'images', list: 'lead' },
    {
      key: 'params',
      fields: [
        { key: 'authors', list: 'authors' },
        { key: 'site', text: '{site}' },
        { key: 'source', text: '{url}' },
        { key: 'note', text: '{remark}' },
      ],
    },
  ],
  body: {
    html: false,
    typographic: true,
    excerpt: '<!--more-->',
    guard: { escape: true, shortcodes: 'hugo' },
  },
  pictures: { folder: 'static/images/{note}', href: '/images/{note}' },
};

export default hugo;

export const examples: readonly ProfileExample[] = [
  {
    path: 'content/posts/2024-05-01-bridge-reopens-finally.md',
    text: `---
title: 'Bridge reopens: "finally"'
date: 2024-05-01T10:00:00+02:00
lastmod: 2024-05-01T12:30:00+02:00
description: The old bridge is open again.
categories:
  - Local news
  - Traffic
tags:
  - bridge
  - new york
images:
  - https://example.org/bridge.jpg
params:
  authors:
    - Ana Ruiz
    - Li Wei
  site: Example News
  source: https://example.org/2024/bridge-reopens
---

The old bridge is open again.

<!--more-->

People cross it.
`,
  },
  {
    article: {
      html: '<p>Write {{ x }} or {% raw %}.</p><p>In code: <code>{{&lt; x &gt;}}</code>, <code>{{% a %}}</code>, <code>{{&lt;/* a */&gt;}}</code>, <code>{{%/*</code>, <code>{{&lt; a %}}</code></p>',
    },
    choice: { categories: [], tags: [] },
    path: 'content/posts/2024-05-01-bridge-reopens-finally.md',
    text: `---
title: 'Bridge reopens: "finally"'
date: 2024-05-01T10:00:00+02:00
lastmod: 2024-05-01T12:30:00+02:00
description: The old bridge is open again.
images:
  - https://example.org/bridge.jpg
params:
  authors:
    - Ana Ruiz
    - Li Wei
  site: Example News
  source: https://example.org/2024/bridge-reopens
---

Write &#123;{ x &#125;&#125; or &#123;% raw %&#125;.

<!--more-->

In code: \`{{</* x */>}}\`, \`{{%/* a */%}}\`, \`{{</*/* a */*/>}}\`, \`{ {%/*\`, \`{ {< a %}}\`
`,
  },
];
