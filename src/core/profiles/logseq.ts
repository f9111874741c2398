/** Logseq: page properties in front of the text. */
import type { Profile, ProfileExample } from './profile.ts';

const logseq: Profile = {
  name: 'Logseq',
  folder: 'pages',
  fileName: '{title}',
  fence: 'properties',
  fields: [
    { key: 'title', text: '{title}' },
    { key: 'author', list: 'authors' },
    { key: 'site', text: '{site}' },
    { key: 'source', text: '{url}' },
    { key: 'date', date: 'published', format: 'YYYY-MM-DD' },
    { key: 'description', text: '{summary}' },
    { key: 'cover', text: '{lead}' },
    { key: 'categories', list: 'categories', shape: 'path' },
    { key: 'tags', list: 'tags', shape: 'tag' },
  ],
  body: { dialect: 'logseq' },
  pictures: { folder: 'assets' },
};

export default logseq;

export const examples: readonly ProfileExample[] = [
  {
    path: 'pages/Bridge reopens finally.md',
    text: `title:: Bridge reopens: "finally"
author:: Ana Ruiz, Li Wei
site:: Example News
source:: https://example.org/2024/bridge-reopens
date:: 2024-05-01
description:: The old bridge is open again.
cover:: https://example.org/bridge.jpg
categories:: Local news, Traffic
tags:: bridge, new-york

The old bridge is open again.

People cross it.
`,
  },
];
