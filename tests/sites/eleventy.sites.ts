/** Eleventy with a Nunjucks layout, which escapes what it prints. */
import type { Timestamp } from '../../src/core/stages.ts';
import { nameOf, PACKAGES } from './packages.ts';
import { testSite } from './site.ts';

const LAYOUT = `<!doctype html><html><body>
<h1 id="title">{{ title }}</h1><time id="date" datetime="{{ page.date.toISOString() }}"></time>
<ul id="categories">{% for category in categories %}<li>{{ category }}</li>{% endfor %}</ul>
<ul id="tags">{% for tag in tags %}<li>{{ tag }}</li>{% endfor %}</ul>
<img id="lead" src="{{ image }}"><div id="content">{{ content | safe }}</div>
</body></html>`;

/** A list of every tag and its notes, as blogs have it. */
const INDEX = `---
permalink: index.html
---
{% for tag, notes in collections %}<h2>{{ tag }}</h2>{% for note in notes %}<a href="{{ note.url }}">{{ note.data.title }}</a>{% endfor %}{% endfor %}`;

/** Eleventy keeps the instant; a clock without a zone is UTC to it. */
const toInstant = (stated: Timestamp): string =>
  new Date(
    /T/.test(stated) && !/Z$|[+-]\d\d:\d\d$/.test(stated) ? `${stated}Z` : stated,
  ).toISOString();

testSite({
  name: nameOf('Eleventy', '@11ty/eleventy'),
  profile: 'eleventy',
  packages: PACKAGES,
  files: {
    '_includes/note.njk': LAYOUT,
    'posts/posts.json': '{ "layout": "note.njk" }',
    'index.njk': INDEX,
    'package.json': '{ "type": "module" }',
  },
  build: { program: process.execPath, args: ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'] },
  page: (note) => `_site/${note.path.replace(/\.md$/, '')}/index.html`,
  date: toInstant,
});
