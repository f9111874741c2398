/**
 * How fast the command line saves: `npm run bench:cli -- [--pages 60] [--jobs 1,2,4] [--browsers 1,2]
 * [--browser NAME] [--corpus DIR]`, pages a minute. `--long 5000 --kills 5` saves so many pages in one
 * archive, kills and resumes the run, and prints its memory after each 500 or fifth of them.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBuilt, ROOT } from '../../src/cli/build.ts';
import { BROWSERS, pause } from '../e2e/drivers/driver.ts';
import { checkArchive } from './cli/check.ts';
import { type CorpusWeb, startCorpusWeb } from './cli/corpus-web.ts';
import { memoryOf } from './cli/memory.ts';
import { orRefuse, readOptions, toCount } from './command.ts';
import { CORPUS_OPTIONS, openCorpus } from './corpus/corpus.ts';

const text = { type: 'string' } as const;
const values = readOptions({
  ...CORPUS_OPTIONS,
  pages: text,
  jobs: { ...text, default: '1,2,4' },
  browsers: { ...text, default: '1,2' },
  browser: { ...text, default: 'chromium' },
  long: text,
  kills: text,
  out: text,
});
const browser = BROWSERS.find((name) => name === values.browser) ?? 'chromium';

type Setup = { readonly jobs: number; readonly browsers: number };

function start(web: CorpusWeb, out: string, { jobs, browsers }: Setup): ChildProcess {
  const list = `${out}.txt`;
  fs.writeFileSync(list, web.urls.join('\n'));
  const proxy = `http://127.0.0.1:${web.server.port}`;
  return spawn(
    process.execPath,
    [
      ...['src/cli/setup.mjs', 'start', list, '--out', out, '--browser', browser, '--resume'],
      ...['--jobs', `${jobs}`, '--browsers', `${browsers}`, '--delay', '0', '--per-host', '8'],
      ...['--retry', '1', '--json'],
    ],
    {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, http_proxy: proxy, https_proxy: proxy, no_proxy: '' },
    },
  );
}

const doneIn = (out: string): number => {
  const file = path.join(out, 'manifest.jsonl');
  if (!fs.existsSync(file)) return 0;
  return fs.readFileSync(file, 'utf8').match(/^\{"is":"(?:saved|failed)"/gm)?.length ?? 0;
};

const folderFor = (name: string): string =>
  values.out ?? path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-bench-')), name);

async function measure(web: CorpusWeb, setup: Setup) {
  const out = folderFor('notes');
  const child = start(web, out, setup);
  const began = performance.now();
  const ended = once(child, 'exit');
  // A browser's start is no part of the pace of a long run.
  while (doneIn(out) === 0 && child.exitCode === null) await pause(50);
  const first = performance.now();
  await ended;
  const now = performance.now();
  const check = checkArchive(out, web.urls);
  fs.rmSync(path.dirname(out), { recursive: true, force: true });
  return {
    browsers: setup.browsers,
    jobs: setup.jobs,
    'pages a minute': Math.round(((web.urls.length - 1) / (now - first)) * 60_000),
    'first page after s': Number(((first - began) / 1000).toFixed(1)),
    saved: check.saved,
    failed: Object.values(check.failed).reduce((sum, count) => sum + count, 0),
    lost: check.lost,
    doubled: check.doubled,
  };
}

/** Saves all, killed at even distances, and prints what it takes of memory on the way. */
async function runLong(web: CorpusWeb, kills: number, setup: Setup): Promise<void> {
  const out = folderFor('long');
  const all = web.urls.length;
  const step = Math.min(500, Math.ceil(all / 5));
  const began = performance.now();
  let killed = 0;
  let shown = 0;
  for (let isOver = false; !isOver; ) {
    const child = start(web, out, setup);
    const ended = once(child, 'exit').then(() => true);
    for (;;) {
      isOver = await Promise.race([ended, pause(500).then(() => false)]);
      const done = doneIn(out);
      if (done - shown >= step) {
        shown = done - (done % step);
        const { own, browsers } = memoryOf(child.pid ?? 0);
        const minutes = (performance.now() - began) / 60_000;
        console.log(
          `${shown} pages, ${minutes.toFixed(1)} min: command line ${own} MB, browsers ${browsers} MB`,
        );
      }
      if (isOver) break;
      if (killed < kills && done > ((killed + 1) * all) / (kills + 1)) {
        child.kill('SIGKILL');
        killed += 1;
        await ended;
        console.log(`killed at ${done}`);
        break;
      }
    }
  }
  console.log(`${all} pages, ${killed} kills`, checkArchive(out, web.urls));
}

const toNumbers = (list: string): number[] => list.split(',').map(Number).filter(Boolean);

const corpus = orRefuse(() => openCorpus(values));
ensureBuilt(browser);
const long = toCount('long', values.long, 0);
const web = await startCorpusWeb(corpus, long || toCount('pages', values.pages, 60));
console.log(`${web.urls.length} pages, ${browser}, ${os.availableParallelism()} processors`);
const jobs = toNumbers(values.jobs);
const browsers = toNumbers(values.browsers);
if (long > 0) {
  const setup = { jobs: jobs.at(-1) ?? 2, browsers: browsers[0] ?? 1 };
  await runLong(web, toCount('kills', values.kills, 5), setup);
} else {
  const rows = [];
  for (const one of browsers)
    for (const tabs of jobs) rows.push(await measure(web, { jobs: tabs, browsers: one }));
  console.table(rows);
}
await web.server.close();
process.exit(0);
