/**
 * Hexo, as archives of news feeds have it: a topic, site and section, and the body as HTML. Built
 * with Hexo 8.1. Limit: Hexo shows the time in the site's zone.
 */
import type { Profile, ProfileExample } from './profile.ts';

const hexoNews: Profile = {
  name: 'Hexo News',
  folder: 'source/_posts',
  fileName: '{date:YYYY-MM-DD}-{slug}',
  fence: 'yaml',
  fields: [
    { key: 'title', text: '{title}' },
    { key: 'categories', list: 'categories' },
    { key: 'headimg', text: '{lead}' },
    { key: 'author', text: '{site}' },
    { key: 'comments', value: false },
    { key: 'date', date: 'published', format: 'rfc2822', quoted: true },
    { key: 'thumbnail', text: '{lead}' },
    { key: 'note', text: '{remark}' },
  ],
  body: { kind: 'html', captions: 'text', footnotes: false, guard: { escape: true, head: true } },
  pictures: { folder: 'source/images/{note}', href: '/images/{note}' },
};

export default hexoNews;

export const examples: readonly ProfileExample[] = [
  {
    path: 'source/_posts/2024-05-01-bridge-reopens-finally.md',
    text: `---
title: 'Bridge reopens: "finally"'
categories:
  - Local news
  - Traffic
headimg: https://example.org/bridge.jpg
author: Example News
comments: false
date: Wed, 01 May 2024 08:00:00 GMT
thumbnail: https://example.org/bridge.jpg
---

<div>
<p>The old bridge is open again.</p>
<p>People cross it.</p>
</div>
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
headimg: https://example.org/bridge.jpg
author: Example News
comments: false
date: Wed, 01 May 2024 08:00:00 GMT
thumbnail: https://example.org/bridge.jpg
---

<div>
<p>Write &#123;{ x &#125;&#125; or &#123;% raw %&#125;.</p>
<p>In code: <code>&#123;{&lt; x &gt;&#125;&#125;</code></p>
</div>
`,
  },
  {
    article: {
      html: '<figure><img src="https://example.org/a.jpg" alt=""><figcaption>The bridge</figcaption><figcaption>Photo: Li Wei</figcaption></figure>',
    },
    choice: { categories: [], tags: [] },
    path: 'source/_posts/2024-05-01-bridge-reopens-finally.md',
    text: `---
title: 'Bridge reopens: "finally"'
headimg: https://example.org/bridge.jpg
author: Example News
comments: false
date: Wed, 01 May 2024 08:00:00 GMT
thumbnail: https://example.org/bridge.jpg
---

<div>
<figure><img src="https://example.org/a.jpg" alt="" loading="lazy" referrerpolicy="no-referrer">The bridge<br>Photo: Li Wei</figure>
</div>
`,
  },
];
