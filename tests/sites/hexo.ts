/** Hexo with a theme of its own: what its sites have in common. */
import fs from 'node:fs';
import path from 'node:path';
import type { Note, Timestamp } from '../../src/core/stages.ts';
import { nameOf, PACKAGES } from './packages.ts';
import { type Site, ZONE } from './site.ts';

/** Escapes what it prints, and says of each category what it stands under. */
const POST = `<!doctype html><html><body>
<h1 id="title"><%= page.title %></h1><time id="date" datetime="<%= moment(page.date).format() %>"></time>
<ul id="categories"><% page.categories.each(function (category) { %><li><%= category.parent ? \`\${site.categories.findOne({ _id: category.parent }).name} > \${category.name}\` : category.name %></li><% }) %></ul>
<ul id="tags"><% page.tags.each(function (tag) { %><li><%= tag.name %></li><% }) %></ul>
<img id="lead" src="<%= page.cover || page.headimg || '' %>"><div id="content"><%- page.content %></div>
</body></html>`;

/** Which page came of which source. */
const MAP = `hexo.extend.generator.register('map', (locals) => ({
  path: 'map.json',
  data: JSON.stringify(Object.fromEntries(locals.posts.map((post) => ['source/' + post.source, post.path]))),
}));`;

/** Hexo takes every offset off: the clock of the article stands in the zone of the site. */
export const toSiteClock = (stated: Timestamp): string => {
  const clock = stated.replace(/Z$|[+-]\d\d:\d\d$/, '');
  return `${clock.includes('T') ? clock : `${clock}T00:00:00`}+05:45`;
};

export const hexoSite = (profile: string, theme: string, config = ''): Site => ({
  name: [
    nameOf('Hexo', 'hexo'),
    theme === 'plain' ? '' : nameOf(`with ${theme}`, `hexo-theme-${theme}`),
  ]
    .join(' ')
    .trim(),
  profile,
  packages: PACKAGES,
  files: {
    '_config.yml': `title: Site\nurl: https://site.test\ntheme: ${theme}\ntimezone: ${ZONE}\n${config}`,
    'package.json': JSON.stringify({
      name: 'site',
      hexo: { version: '' },
      dependencies: {
        hexo: '*',
        'hexo-renderer-ejs': '*',
        'hexo-renderer-marked': '*',
        'hexo-renderer-pug': '*',
        'hexo-renderer-stylus': '*',
      },
    }),
    'scripts/map.js': MAP,
    'themes/plain/layout/post.ejs': POST,
    'themes/plain/layout/index.ejs':
      '<% page.posts.each(function (post) { %><%- post.excerpt || post.content %><% }) %>',
  },
  build: { program: process.execPath, args: ['node_modules/hexo/bin/hexo', 'generate'] },
  page: (note: Note, folder: string) => {
    const map = fs.readFileSync(path.join(folder, 'public/map.json'), 'utf8');
    const url: string | undefined = JSON.parse(map)[note.path];
    if (url === undefined) throw new Error(`Hexo made no page of ${note.path}.`);
    return path.join('public', decodeURI(url), 'index.html');
  },
  date: toSiteClock,
  typographic: true,
  noise: /^INFO {2}Generated: /,
});
