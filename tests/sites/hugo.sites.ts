/** Hugo with a layout of its own. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Timestamp } from '../../src/core/stages.ts';
import { testSite } from './site.ts';

const CONFIG = `baseURL = "https://site.test/"
title = "Site"
timeZone = "Asia/Kathmandu"
`;

const SINGLE = `<!doctype html><html><body>
<h1 id="title">{{ .Title }}</h1><time id="date" datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}"></time>
<ul id="categories">{{ range .Params.categories }}<li>{{ . }}</li>{{ end }}</ul>
<ul id="tags">{{ range .Params.tags }}<li>{{ . }}</li>{{ end }}</ul>
<img id="lead" src="{{ with .Params.images }}{{ index . 0 }}{{ end }}"><div id="content">{{ .Content }}</div>
</body></html>`;

const LIST = `<!doctype html><html><body>{{ .Title }}{{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ .Summary }}{{ end }}</body></html>`;

/** Which page came of which source. */
const MAP = `{{ $map := dict }}{{ range .Site.RegularPages }}{{ $map = merge $map (dict (printf "content/%s" .File.Path) .RelPermalink) }}{{ end }}{{ $map | jsonify }}`;

const version = (): string =>
  /v([\d.]+\d)/.exec(execFileSync('hugo', ['version'], { encoding: 'utf8' }))?.[1] ?? '';

/** A timestamp keeps its offset; without one it is in the zone of the site. */
const toDate = (stated: Timestamp): string => {
  if (/(?:Z|[+-]\d\d:\d\d)$/.test(stated)) return stated;
  return `${stated.includes('T') ? stated : `${stated}T00:00:00`}+05:45`;
};

testSite({
  name: `Hugo ${version()}`,
  profile: 'hugo',
  files: {
    'config.toml': `${CONFIG}[outputs]\nhome = ["HTML", "JSON"]\n`,
    'layouts/_default/single.html': SINGLE,
    'layouts/_default/list.html': LIST,
    'layouts/index.json': MAP,
  },
  build: { program: 'hugo', args: ['--panicOnWarning=false'] },
  page: (note, folder) => {
    const map = fs.readFileSync(path.join(folder, 'public/index.json'), 'utf8');
    const url: string | undefined = JSON.parse(map)[note.path];
    if (url === undefined) throw new Error(`Hugo made no page of ${note.path}.`);
    return path.join('public', decodeURI(url), 'index.html');
  },
  date: toDate,
  typographic: true,
});
