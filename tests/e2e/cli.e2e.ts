/** The command line in each browser: a list on three hosts, killed in the middle and resumed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../../src/cli/build.ts';
import { type Server, startServer } from '../../src/cli/server/server.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/schema.ts';
import { articlePage } from './article-page.ts';
import { BROWSERS, filesBelow, until } from './drivers/driver.ts';
import { expectWhole, OF, pageOf } from './paged-article.ts';

type Line = { readonly is: string; readonly url: string; readonly fault?: string };

const HOSTS = ['one.example', 'two.example', 'three.example'];
/** Firefox takes twice as long to begin. */
const PER_HOST = { chromium: [1, 2, 3, 4], firefox: [1, 2] } as const;
const FORBIDDEN = 'http://one.example/private/story';
const BUSY = 'http://two.example/2026/story-2';
/** Its site has split it into pages, and a rule joins them. */
const PAGED = 'http://three.example/2026/story-1';

let folder = '';
const children = new Set<ChildProcess>();
let server: Server;
let pages: readonly string[] = [];
let patience = 0;

const page = (url: string): string =>
  articlePage({ title: `The story of ${url.replace(/\W+/g, ' ')}` });

/** Some pages in an export with folders and tags, the rest in a sitemap. */
function writeLists(): readonly string[] {
  const [first, ...rest] = [...pages, FORBIDDEN];
  const csv = path.join(folder, 'raindrop.csv');
  const sitemap = path.join(folder, 'sitemap.xml.gz');
  fs.writeFileSync(
    csv,
    `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n1,A story,,,${first},News/World,"left, right",2026-01-01T00:00:00Z,,,false\n`,
  );
  const urls = rest.map((url) => `<url><loc>${url}</loc></url>`).join('');
  fs.writeFileSync(sitemap, gzipSync(`<urlset>${urls}</urlset>`));
  return [csv, '--sitemap', sitemap];
}

function writeRules(): readonly string[] {
  const file = path.join(folder, 'settings.json');
  const rule = { site: 'three.example', categories: [], tags: [], pages: true };
  fs.writeFileSync(file, JSON.stringify({ ...DEFAULT_SETTINGS, categories: [], sites: [rule] }));
  return ['--rules', file];
}

function start(args: readonly string[]): { child: ChildProcess; ended: Promise<number | null> } {
  const proxy = `http://127.0.0.1:${server.port}`;
  const child = spawn(process.execPath, ['src/cli/setup.mjs', 'start', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, http_proxy: proxy, https_proxy: proxy, no_proxy: '' },
  });
  children.add(child);
  return { child, ended: once(child, 'exit').then(([code]) => code as number | null) };
}

const out = (): string => path.join(folder, 'notes');
const manifest = (): Line[] => {
  const file = path.join(out(), 'manifest.jsonl');
  const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
};
const saved = (): string[] => manifest().flatMap(({ is, url }) => (is === 'saved' ? [url] : []));

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-cli-'));
  patience = 0;
  server = await startServer();
  server.serve(FORBIDDEN, page(FORBIDDEN));
  server.serve('http://one.example/robots.txt', {
    headers: { 'content-type': 'text/plain' },
    body: 'User-agent: *\nDisallow: /private/\n',
  });
  server.serve(BUSY, () => {
    patience += 1;
    return patience === 1
      ? { status: 429, headers: { 'retry-after': '1' }, body: 'Later.' }
      : { body: page(BUSY) };
  });
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
  await server.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

describe.each(BROWSERS)('%s', (browser) => {
  // A minute in Firefox, where the parts have tests of their own: `PRESSCUT_BROWSER=firefox` runs it.
  const isWalked = browser === (process.env.PRESSCUT_BROWSER ?? 'chromium');
  it.skipIf(!isWalked)(
    'saves each page of its lists exactly once, though it is killed',
    async () => {
      pages = HOSTS.flatMap((host) =>
        PER_HOST[browser].map((n) => `http://${host}/2026/story-${n}`),
      );
      for (const url of pages) if (url !== BUSY) server.serve(url, page(url));
      for (let n = 1; n <= OF; n += 1)
        server.serve(n > 1 ? `${PAGED}/${n}` : PAGED, pageOf(n, PAGED));
      const args = [
        ...[...writeLists(), ...writeRules()],
        ...['--browser', browser, '--out', out(), '--jobs', '2', '--delay', '50ms', '--json'],
      ];
      const killed = start(args);
      await until('some notes', () => saved().length >= pages.length / 3, 50_000);
      killed.child.kill('SIGKILL');
      await killed.ended;
      const before = saved();
      const code = await start([...args, '--resume']).ended;

      expect(manifest().filter(({ is }) => is === 'failed')).toMatchObject([
        { url: FORBIDDEN, fault: 'robots' },
      ]);
      expect(before.length).toBeLessThan(pages.length);
      expect(saved().sort()).toEqual([...pages].sort());
      const notes = filesBelow(out()).filter((file) => file.endsWith('.md'));
      const texts = notes.map((file) => fs.readFileSync(path.join(out(), file), 'utf8'));
      const urls = texts.map((text) => pages.filter((url) => text.includes(`${url}\n`)));
      expect(urls.flat().sort()).toEqual([...pages].sort());
      expect(urls.every((found) => found.length === 1)).toBe(true);
      const listed = texts.find((text) => text.includes(`${pages[0]}\n`));
      for (const word of ['News', 'World', 'left', 'right']) expect(listed).toContain(word);

      expectWhole(texts.find((text) => text.includes(`${PAGED}\n`)) ?? '');

      expect(server.requests.map(({ url }) => url)).not.toContain(FORBIDDEN);
      expect(patience).toBeGreaterThanOrEqual(2);
      expect(code).toBe(1);
      expect(fs.readdirSync(path.join(out(), '.presscut'))).toEqual([]);
    },
  );
});
