/** Plain Markdown with front matter that any program can read. */
import type { Profile, ProfileExample } from './profile.ts';

const markdown: Profile = {
  name: 'Markdown',
  folder: 'Presscut',
  fileName: '{date:YYYY-MM-DD}-{title}',
  fence: 'yaml',
  fields: [
    { key: 'title', text: '{title}' },
    { key: 'subtitle', text: '{subtitle}' },
    { key: 'authors', list: 'authors' },
    { key: 'site', text: '{site}' },
    { key: 'url', text: '{url}' },
    { key: 'date', date: 'published', format: 'rfc3339' },
    { key: 'modified', date: 'modified', format: 'rfc3339' },
    { key: 'saved', date: 'captured', format: 'rfc3339' },
    { key: 'description', text: '{summary}' },
    { key: 'language', text: '{language}' },
    { key: 'image', text: '{lead}' },
    { key: 'categories', list: 'categories' },
    { key: 'tags', list: 'tags' },
  ],
  pictures: { folder: './{note}' },
};

export default markdown;

export const examples: readonly ProfileExample[] = [
  {
    path: 'Presscut/2024-05-01-Bridge reopens finally.md',
    text: `---
title: 'Bridge reopens: "finally"'
authors:
  - Ana Ruiz
  - Li Wei
site: Example News
url: https://example.org/2024/bridge-reopens
date: 2024-05-01T10:00:00+02:00
modified: 2024-05-01T12:30:00+02:00
saved: 2024-05-02T09:00:00+08:00
description: The old bridge is open again.
language: en
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
    article: { summary: '', published: '2024-05-01' },
    choice: { tags: [], categories: [] },
    path: 'Presscut/2024-05-01-Bridge reopens finally.md',
    text: `---
title: 'Bridge reopens: "finally"'
authors:
  - Ana Ruiz
  - Li Wei
site: Example News
url: https://example.org/2024/bridge-reopens
date: 2024-05-01
modified: 2024-05-01T12:30:00+02:00
saved: 2024-05-02T09:00:00+08:00
language: en
image: https://example.org/bridge.jpg
---

The old bridge is open again.

People cross it.
`,
  },
];
