/**
 * Workers on one queue under fire: `npm run test:queue -- [--pages 2000] [--workers 4] [--kills 20]
 * [--hosts 20] [--delay 200] [--restarts 1] [--webhook]`. Workers and Redis are killed on the way; at the end
 * each page has been written exactly once, and no host was visited faster than allowed. With `--webhook` the
 * notes go to a server that fails now and then, each under one id.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBuilt, ROOT } from '../../src/cli/build.ts';
import { ensureProgram } from '../../src/cli/programs.ts';
import type { Status } from '../../src/cli/queue/status.ts';
import { DIRECT_HOST, startServer } from '../../src/cli/server/server.ts';
import { pause } from '../../src/cli/wait.ts';
import { checkArchive } from '../bench/cli/check.ts';
import { orRefuse, readOptions, toCount } from '../bench/command.ts';
import { articlePage } from '../e2e/article-page.ts';
import { type Answer, openReceiver, type Receiver } from '../fakes/receiver.ts';
import { startRedis } from './redis.ts';

const text = { type: 'string' } as const;
const values = readOptions({
  ...{ pages: text, workers: text, kills: text, hosts: text, delay: text, restarts: text },
  webhook: { type: 'boolean' },
});
const [pages, workers, kills, hosts, delay, restarts] = orRefuse(() => [
  toCount('pages', values.pages, 2000),
  toCount('workers', values.workers, 4),
  toCount('kills', values.kills, 20),
  toCount('hosts', values.hosts, 20),
  toCount('delay', values.delay, 200),
  toCount('restarts', values.restarts, 1),
]) as [number, number, number, number, number, number];

ensureProgram('redis-server');
ensureBuilt('chromium');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-queue-'));
const out = path.join(folder, 'archive');
const list = path.join(folder, 'urls.txt');
const server = await startServer({ keeps: 0 });
const redis = await startRedis();
const receiver = values.webhook ? await openReceiver(DIRECT_HOST) : undefined;
const PASSING: readonly Answer[] = [
  ...[{ status: 500 }, { status: 503 }, 'cut' as const],
  { status: 429, headers: { 'retry-after': '1' } },
];
const TAKEN: Answer = { status: 204 };
receiver?.answerWith(
  ...Array.from({ length: pages / 10 }, (_, n) => [
    ...Array.from({ length: 9 }, () => TAKEN),
    PASSING[n % PASSING.length] ?? TAKEN,
  ]).flat(),
  TAKEN,
);
const visits = new Map<string, number[]>();
const urls = Array.from({ length: pages }, (_, n) => `http://host-${n % hosts}.example/story-${n}`);
for (const [n, url] of urls.entries()) {
  const { host } = new URL(url);
  server.serve(url, () => {
    visits.set(host, [...(visits.get(host) ?? []), performance.now()]);
    return { body: articlePage({ title: `Story ${n} of the day` }) };
  });
}
fs.writeFileSync(list, urls.join('\n'));

const proxy = `http://127.0.0.1:${server.port}`;
const env = { ...process.env, http_proxy: proxy, https_proxy: proxy, no_proxy: '' };
const command = (...args: string[]) => [
  'src/cli/setup.mjs',
  'start',
  '--queue',
  redis.url,
  ...args,
];
const ask = (...args: string[]): string =>
  spawnSync(process.execPath, command(...args), { cwd: ROOT, encoding: 'utf8' }).stdout.trim();
const hook = receiver ? ['--webhook', `${receiver.origin}/notes`] : [];
const startWorker = (): ChildProcess =>
  spawn(process.execPath, command('--out', out, '--delay', `${delay}ms`, '--json', ...hook), {
    cwd: ROOT,
    stdio: 'ignore',
    env,
  });

const keyOf = ({ headers }: Receiver['received'][number]): string =>
  String(headers['idempotency-key']);

/** Notes on disk, or at the server, whatever the manifests say. */
const written = (): number => {
  if (receiver) return new Set(receiver.received.map(keyOf)).size;
  const place = path.join(out, 'Presscut');
  return fs.existsSync(place) ? fs.readdirSync(place).length : 0;
};

console.log(ask('--enqueue', list));
const began = performance.now();
const running = Array.from({ length: workers }, startWorker);
let killed = 0;
let restarted = 0;
while (running.some((one) => one.exitCode === null)) {
  await pause(200);
  const done = written();
  if (killed < kills && done > ((killed + 1) * pages) / (kills + 2)) {
    const at = killed % workers;
    const victim = running[at];
    if (victim && victim.exitCode === null) {
      const ended = once(victim, 'exit');
      victim.kill('SIGKILL');
      await ended;
      running[at] = startWorker();
    }
    killed += 1;
    console.log(`${done} written: worker ${at + 1} killed and started again`);
  }
  if (restarted < restarts && done > ((restarted + 1) * pages) / (restarts + 1)) {
    restarted += 1;
    await redis.restart();
    console.log(`${done} written: Redis killed and started again`);
  }
}
const minutes = (performance.now() - began) / 60_000;
const status = JSON.parse(ask('--status')) as Status;
const check = checkArchive(out, urls);
// From the beginning of a visit to its request lies the start of a tab, which takes as long as it takes.
const gaps = [...visits.values()].flatMap((times) =>
  times.slice(1).map((time, n) => time - (times[n] ?? 0)),
);
gaps.sort((a, b) => a - b);
const tooFast = gaps.filter((gap) => gap < delay / 2).length;
console.log(
  `${pages} pages, ${workers} workers, ${hosts} hosts, ${os.availableParallelism()} processors`,
);
console.log(`${minutes.toFixed(1)} minutes, ${Math.round(pages / minutes)} pages a minute`);
console.log('queue', { saved: status.saved, failed: status.failed, waiting: status.waiting });
console.log('archive', check);
console.log(`shortest pauses of a host: ${gaps.slice(0, 5).map(Math.round).join(', ')} ms`);
await redis.close();
await server.close();
fs.rmSync(folder, { recursive: true, force: true });
/** Pages that came under more than one id, and those that never came. */
function checkReceived({ received }: Receiver) {
  const ids = new Map<string, Set<string>>();
  for (const request of received) {
    const { url } = JSON.parse(String(request.body));
    ids.set(url, (ids.get(url) ?? new Set()).add(keyOf(request)));
  }
  return {
    requests: received.length,
    missing: urls.filter((url) => !ids.has(url)).length,
    doubled: [...ids.values()].filter(({ size }) => size > 1).length,
  };
}
const arrived = receiver && checkReceived(receiver);
if (arrived) console.log('server', arrived);
await receiver?.close();
const well =
  check.saved === pages &&
  check.lost + check.doubled + check.untrue + tooFast === 0 &&
  (arrived?.missing ?? 0) + (arrived?.doubled ?? 0) === 0;
console.log(well ? 'each exactly once' : 'NOT each exactly once, or too fast');
process.exit(well ? 0 : 1);
