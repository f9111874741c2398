/**
 * Zola: TOML, taxonomies in their table, own keys under `extra`, always with a date. Built with
 * Zola 0.22. Limit: code with half of a shortcode in it holds an invisible character.
 */
import type { Profile, ProfileExample } from './profile.ts';

const zola: Profile = {
  name: 'Zola',
  folder: 'content',
  fileName: '{date:YYYY-MM-DD}-{slug}',
  fence: 'toml',
  fields: [
    { key: 'title', text: '{title}' },
    { key: 'description', text: '{summary}' },
    // Sections sorted by date drop what has none.
    { key: 'date', date: 'published', format: 'rfc3339', or: 'captured' },
    { key: 'updated', date: 'modified', format: 'rfc3339' },
    {
      key: 'taxonomies',
      fields: [
        { key: 'categories', list: 'categories' },
        { key: 'tags', list: 'tags' },
      ],
    },
    {
      key: 'extra',
      fields: [
        { key: 'authors', list: 'authors' },
        { key: 'site', text: '{site}' },
        { key: 'source', text: '{url}' },
        { key: 'image', text: '{lead}' },
        { key: 'note', text: '{remark}' },
      ],
    },
  ],
  body: { excerpt: '<!-- more -->', guard: { escape: true, shortcodes: 'zola' } },
  pictures: { folder: 'static/images/{note}', href: '/images/{note}' },
};

export default zola;

export const examples: readonly ProfileExample[] = [
  {
    path: 'content/2024-05-01-bridge-reopens-finally.md',
    text: `+++
title = "Bridge reopens: \\"finally\\""
description = "The old bridge is open again."
date = 2024-05-01T10:00:00.000+02:00
updated = 2024-05-01T12:30:00.000+02:00

[taxonomies]
categories = [ "Local news", "Traffic" ]
tags = [ "bridge", "new york" ]

[extra]
authors = [ "Ana Ruiz", "Li Wei" ]
site = "Example News"
source = "https://example.org/2024/bridge-reopens"
image = "https://example.org/bridge.jpg"
+++

The old bridge is open again.

<!-- more -->

People cross it.
`,
  },
  {
    article: {
      html: '<p>Write {{ x }} or {% raw %}.</p><p>In code: <code>{{ x }} {{ f(a="b") }} {% end %}</code></p>',
    },
    choice: { categories: [], tags: [] },
    path: 'content/2024-05-01-bridge-reopens-finally.md',
    text: `+++
title = "Bridge reopens: \\"finally\\""
description = "The old bridge is open again."
date = 2024-05-01T10:00:00.000+02:00
updated = 2024-05-01T12:30:00.000+02:00

[extra]
authors = [ "Ana Ruiz", "Li Wei" ]
site = "Example News"
source = "https://example.org/2024/bridge-reopens"
image = "https://example.org/bridge.jpg"
+++

Write &#123;{ x &#125;&#125; or &#123;% raw %&#125;.

<!-- more -->

In code: \`{{ x }} {{/* f(a="b") */}} {\u2060% end %}\`
`,
  },
  {
    article: { summary: '', published: '2024-05-01' },
    choice: { tags: [], categories: [] },
    path: 'content/2024-05-01-bridge-reopens-finally.md',
    text: `+++
title = "Bridge reopens: \\"finally\\""
date = 2024-05-01
updated = 2024-05-01T12:30:00.000+02:00

[extra]
authors = [ "Ana Ruiz", "Li Wei" ]
site = "Example News"
source = "https://example.org/2024/bridge-reopens"
image = "https://example.org/bridge.jpg"
+++

The old bridge is open again.

<!-- more -->

People cross it.
`,
  },
];
