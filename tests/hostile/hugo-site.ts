/** A site of Hugo whose pages are data: the content as it is shown and the front matter as it was read. */
import { spawnSync } from 'node:child_process';
import type { Session } from './renderer.ts';
import { siteSession } from './site-build.ts';

const CONFIG = `baseURL = "https://site.test/"
title = "Site"
disableKinds = ["taxonomy", "term", "home", "section", "RSS", "sitemap", "robotsTXT", "404"]
`;

const PAGE = `{{ dict "html" .Content "data" .Params | jsonify | safeHTML }}`;

/** `config` is added to the site's own. */
export const hugoSession = (config = ''): Session => {
  if (spawnSync('hugo', ['version']).status !== 0) throw new Error('There is no hugo.');
  return siteSession({
    program: 'hugo',
    args: () => ['--quiet'],
    files: { 'config.toml': CONFIG + config, 'layouts/_default/single.html': PAGE },
    content: 'content/posts',
    pages: 'public/posts',
  });
};
