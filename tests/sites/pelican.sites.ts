/** Pelican with a theme of its own. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Timestamp } from '../../src/core/stages.ts';
import { testSite, ZONE } from './site.ts';

const CONFIG = `SITENAME = "Site"
PATH = "content"
TIMEZONE = "${ZONE}"
DEFAULT_LANG = "en"
STATIC_PATHS = []
THEME = "theme"
ARTICLE_SAVE_AS = "{date:%Y-%m-%d}-{slug}.html"
ARTICLE_URL = ARTICLE_SAVE_AS
DIRECT_TEMPLATES = ["index", "map"]
MAP_SAVE_AS = "map.json"
FEED_ALL_ATOM = None
CATEGORY_FEED_ATOM = None
TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = None
AUTHOR_FEED_RSS = None
AUTHOR_SAVE_AS = ""
CATEGORY_SAVE_AS = ""
TAG_SAVE_AS = ""
`;

const ARTICLE = `<!doctype html><html><body>
<h1 id="title">{{ article.title }}</h1><time id="date" datetime="{{ article.date.isoformat() }}"></time>
<ul id="categories"><li>{{ article.category }}</li></ul>
<ul id="tags">{% for tag in article.tags %}<li>{{ tag }}</li>{% endfor %}</ul>
<img id="lead" src="{{ article.image }}"><div id="content">{{ article.content }}</div>
</body></html>`;

const INDEX =
  '<!doctype html><html><body>{% for article in articles %}<h2>{{ article.title }}</h2>{{ article.summary }}{% endfor %}</body></html>';

/** Which page came of which source. */
const MAP =
  '{ {% for article in articles %}{{ article.get_relative_source_path() | tojson }}: {{ article.url | tojson }}, {% endfor %} "": "" }';

const version = (): string => execFileSync('pelican', ['--version'], { encoding: 'utf8' }).trim();

/** A timestamp keeps its offset; without one it is in the zone of the site. */
const toDate = (stated: Timestamp): string => {
  const clock = stated.includes('T') ? stated : `${stated}T00:00:00`;
  return /(?:Z|[+-]\d\d:\d\d)$/.test(clock) ? clock.replace(/Z$/, '+00:00') : `${clock}+05:45`;
};

testSite({
  name: `Pelican ${version()}`,
  profile: 'pelican',
  files: {
    'pelicanconf.py': CONFIG,
    'theme/templates/article.html': ARTICLE,
    'theme/templates/index.html': INDEX,
    'theme/templates/map.html': MAP,
    'theme/static/style.css': '',
  },
  build: { program: 'pelican', args: ['--settings', 'pelicanconf.py', '--fatal', 'errors'] },
  page: (note, folder) => {
    const map = fs.readFileSync(path.join(folder, 'output/map.json'), 'utf8');
    const url: string | undefined = JSON.parse(map)[path.relative('content', note.path)];
    if (url === undefined) throw new Error(`Pelican made no page of ${note.path}.`);
    return path.join('output', decodeURIComponent(url));
  },
  noise: /Empty alt attribute/,
  date: toDate,
  // The first category is the category; the others are tags.
  categories: (chosen) => chosen.slice(0, 1),
  tags: (tags, categories) => [...new Set([...categories.slice(1), ...tags])],
});
