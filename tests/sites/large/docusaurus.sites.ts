/** Docusaurus' blog with its classic theme. */
import fs from 'node:fs';
import path from 'node:path';
import { LARGE_PACKAGES, nameOf } from '../packages.ts';
import { testSite } from '../site.ts';

const CONFIG = `export default {
  title: 'Site',
  url: 'https://site.test',
  baseUrl: '/',
  // No list of a blog's authors names those of the world's newspapers.
  presets: [['classic', {
    docs: false,
    blog: { routeBasePath: '/', postsPerPage: 'ALL', onInlineAuthors: 'ignore' },
  }]],
};`;

const METADATA = '.docusaurus/docusaurus-plugin-content-blog/default';

/** The generator writes what it knows of each post into a file of its own. */
const urlOf = (source: string, folder: string): string => {
  for (const name of fs.readdirSync(path.join(folder, METADATA))) {
    if (!name.endsWith('.json')) continue;
    const text = fs.readFileSync(path.join(folder, METADATA, name), 'utf8');
    const known: { source?: string; permalink?: string } = JSON.parse(text);
    if (known.source === `@site/${source}` && known.permalink) return known.permalink;
  }
  throw new Error(`Docusaurus made no page of ${source}.`);
};

testSite({
  name: nameOf('Docusaurus', '@docusaurus/core', LARGE_PACKAGES),
  profile: 'docusaurus',
  packages: LARGE_PACKAGES,
  files: { 'docusaurus.config.mjs': CONFIG, 'package.json': '{ "name": "site" }' },
  build: {
    program: process.execPath,
    args: ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build'],
    // The cache lies with the packages, which the sites share.
    env: { DOCUSAURUS_NO_PERSISTENT_CACHE: 'true' },
  },
  page: (note, folder) => path.join('build', decodeURI(urlOf(note.path, folder)), 'index.html'),
  places: {
    title: 'article header h1',
    date: 'article time',
    categories: '#none',
    tags: 'article footer ul a',
    lead: 'meta[property="og:image"]',
    content: 'article .markdown',
    added: '.hash-link, [class*=codeBlockTitle], button',
  },
  date: (stated) => new Date(/T[\d:]+$/.test(stated) ? `${stated}Z` : stated).toISOString(),
  // The theme's list of tags cannot be linked to at a letter that is an emoji.
  noise: /broken anchors/,
  // The theme shows tags alone, and has no page for one without a letter or digit.
  categories: () => [],
  tags: (chosen) => chosen.filter((tag) => tag !== '~'),
});
