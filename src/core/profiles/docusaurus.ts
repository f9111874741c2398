/**
 * Docusaurus' blog: authors by name, MDX off where the text needs it. Built with Docusaurus 3.10.
 * Limits: its theme shows no categories, and it warns of authors that the blog does not list, unless
 * `onInlineAuthors: 'ignore'` is set.
 */
import type { Profile, ProfileExample } from './profile.ts';

const docusaurus: Profile = {
  name: 'Docusaurus',
  folder: 'blog',
  fileName: '{date:YYYY-MM-DD}-{slug}',
  fence: 'yaml',
  fields: [
    { key: 'title', text: '{title}' },
    { key: 'description', text: '{summary}' },
    { key: 'date', date: 'published', format: 'rfc3339' },
    { key: 'authors', list: 'authors', shape: 'named' },
    // The theme shows tags alone; categories are there for layouts that look for them.
    { key: 'categories', list: 'categories' },
    { key: 'tags', list: 'tags', shape: 'worded' },
    { key: 'image', text: '{lead}' },
    { key: 'note', text: '{remark}' },
  ],
  body: {
    excerpt: '<!-- truncate -->',
    excerptAlways: true,
    dialect: 'docusaurus',
    guard: {
      shortcodes: 'docusaurus',
      head: true,
      escape: true,
      against: 'mdx',
      off: { key: 'mdx', fields: [{ key: 'format', value: 'md' }] },
    },
  },
  pictures: { folder: 'static/images/{note}', href: '/images/{note}' },
};

export default docusaurus;

export const examples: readonly ProfileExample[] = [
  {
    path: 'blog/2024-05-01-bridge-reopens-finally.md',
    text: `---
title: 'Bridge reopens: "finally"'
description: The old bridge is open again.
date: 2024-05-01T10:00:00+02:00
authors:
  - name: Ana Ruiz
  - name: Li Wei
categories:
  - Local news
  - Traffic
tags:
  - bridge
  - new york
image: https://example.org/bridge.jpg
---

The old bridge is open again.

<!-- truncate -->

People cross it.
`,
  },
  {
    article: {
      html: '<p>Write {{ x }} or {% raw %}.</p><p>In code: <code>{{&lt; x &gt;}}</code></p>',
    },
    choice: { categories: [], tags: [] },
    path: 'blog/2024-05-01-bridge-reopens-finally.md',
    text: `---
title: 'Bridge reopens: "finally"'
description: The old bridge is open again.
date: 2024-05-01T10:00:00+02:00
authors:
  - name: Ana Ruiz
  - name: Li Wei
image: https://example.org/bridge.jpg
mdx:
  format: md
---

Write &#123;{ x &#125;&#125; or &#123;% raw %&#125;.

<!-- truncate -->

In code: \`{{< x >}}\`
`,
  },
];
