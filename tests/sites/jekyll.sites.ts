/** Jekyll with a layout of its own. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Timestamp } from '../../src/core/stages.ts';
import { type Site, testSite, ZONE } from './site.ts';

const LAYOUT = `<!doctype html><html><body>
<h1 id="title">{{ page.title | escape }}</h1><time id="date" datetime="{{ page.date | date_to_xmlschema }}"></time>
<ul id="categories">{% for category in page.categories %}<li>{{ category | escape }}</li>{% endfor %}</ul>
<ul id="tags">{% for tag in page.tags %}<li>{{ tag | escape }}</li>{% endfor %}</ul>
<img id="lead" src="{{ page.image | escape }}"><div id="content">{{ content }}</div>
</body></html>`;

/** Which page came of which source, and the excerpts that a blog shows. */
const MAP = `---
---
{ {% for post in site.posts %}{{ post.path | jsonify }}: {{ post.url | jsonify }}, {% endfor %} "": "" }`;
const INDEX = `---
---
{% for post in site.posts %}{{ post.excerpt }}{% endfor %}`;

const version = (): string =>
  execFileSync('jekyll', ['--version'], { encoding: 'utf8' }).replace('jekyll', 'Jekyll').trim();

/** A timestamp comes out in the zone of the site; one without an offset keeps its hours. */
const toDate = (stated: Timestamp): string => {
  const clock = stated.includes('T') ? stated : `${stated}T00:00:00`;
  if (!/(?:Z|[+-]\d\d:\d\d)$/.test(clock)) return `${clock}+05:45`;
  const shifted = new Date(Date.parse(clock) + (5 * 60 + 45) * 60_000);
  return `${shifted.toISOString().slice(0, 19)}+05:45`;
};

const site = (renderer: string, config = ''): Site => ({
  name: `${version()}${renderer}`,
  profile: 'jekyll',
  files: {
    '_config.yml': `title: Site\ntimezone: ${ZONE}\n${config}`,
    '_layouts/post.html': LAYOUT,
    'map.json': MAP,
    'index.html': INDEX,
  },
  build: { program: 'jekyll', args: ['build'] },
  page: (note, folder) => {
    const map = fs.readFileSync(path.join(folder, '_site/map.json'), 'utf8');
    const url: string | undefined = JSON.parse(map)[note.path];
    if (url === undefined) throw new Error(`Jekyll made no page of ${note.path}.`);
    return path.join('_site', decodeURIComponent(url));
  },
  date: toDate,
  typographic: true,
});

testSite(site(''));

/** As pages of GitHub may be set to, which show HTML. */
const COMMONMARK = `markdown: CommonMark
plugins: [jekyll-commonmark]
commonmark:
  options: [SMART, FOOTNOTES, UNSAFE]
  extensions: [strikethrough, autolink, table]
`;

testSite(site(' with jekyll-commonmark', COMMONMARK));
