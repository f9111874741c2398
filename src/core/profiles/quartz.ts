/** Quartz: as Obsidian, with the keys its pages show. */
import type { Profile, ProfileExample } from './profile.ts';

const quartz: Profile = {
  name: 'Quartz',
  folder: 'content',
  fileName: '{title}',
  fence: 'yaml',
  fields: [
    { key: 'title', text: '{title}' },
    { key: 'date', date: 'published', format: 'YYYY-MM-DD' },
    { key: 'description', text: '{summary}' },
    { key: 'author', list: 'authors' },
    { key: 'site', text: '{site}' },
    { key: 'source', text: '{url}' },
    { key: 'socialImage', text: '{lead}' },
    { key: 'categories', list: 'categories', shape: 'path' },
    { key: 'tags', list: 'tags', shape: 'tag' },
  ],
  body: { dialect: 'quartz', guard: { head: 'code', shortcodes: 'quartz' } },
  pictures: { folder: './attachments' },
};

export default quartz;

export const examples: readonly ProfileExample[] = [
  {
    path: 'content/Bridge reopens finally.md',
    text: `---
title: 'Bridge reopens: "finally"'
date: 2024-05-01
description: The old bridge is open again.
author:
  - Ana Ruiz
  - Li Wei
site: Example News
source: https://example.org/2024/bridge-reopens
socialImage: https://example.org/bridge.jpg
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
];
