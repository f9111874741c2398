/**
 * VitePress: a body that Vue leaves alone where the text needs it. Built with VitePress 1.6. Limits: a
 * clock without an offset is one of UTC to it, and it reads the headline as Markdown for the tab.
 */
import type { Profile, ProfileExample } from './profile.ts';

const vitepress: Profile = {
  name: 'VitePress',
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
  // Entities would be braces again by the time that Vue reads the page.
  body: {
    footnotes: false,
    dialect: 'vitepress',
    guard: { head: true, shortcodes: 'vitepress', wrap: ['::: v-pre', ':::'] },
  },
  pictures: { folder: 'public/images/{note}', href: '/images/{note}' },
};

export default vitepress;

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
---

::: v-pre

Write \\{\\{ x \\}\\} or \\{% raw %\\}.

In code: \`{{< x >}}\`

:::
`,
  },
];
