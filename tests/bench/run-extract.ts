/**
 * Measures the extraction on a corpus of real pages in Chromium: `npm run bench:extract`.
 * `--corpus DIR`, `--set`, `--only`, `--limit`, `--worst N`; `--peers` adds Readability and Defuddle.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.ts';

const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: {
    corpus: text,
    set: text,
    only: text,
    limit: text,
    worst: text,
    peers: { type: 'boolean' },
  },
});

const shared = path.resolve('../shared');
const bench = path.join(shared, 'bench');
const corpus = path.resolve(values.corpus ?? path.join(shared, 'corpus'));
for (const needed of [path.join(bench, 'run.mjs'), path.join(corpus, 'truth.json')]) {
  if (existsSync(needed)) continue;
  console.error(`The extraction benchmark needs ${needed}, which is not part of this repository.`);
  process.exit(1);
}

const run = (script: string, args: readonly string[]): void => {
  const done = spawnSync(process.execPath, [path.join(bench, script), ...args], {
    stdio: 'inherit',
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
};

const measure = async (
  name: string,
  entry: string,
  finish: Parameters<typeof bundle>[2],
): Promise<void> => {
  const script = await bundle(entry, name, finish);
  const out = path.resolve(`dist/bench/${name}.jsonl`);
  const narrowed = (['set', 'only', 'limit'] as const).flatMap((option) =>
    values[option] ? [`--${option}`, values[option]] : [],
  );
  run('run.mjs', ['--extractor', script, '--corpus', corpus, '--out', out, ...narrowed]);
  console.log(`\n${name}`);
  run('score.mjs', [out, '--corpus', corpus, ...(values.worst ? ['--worst', values.worst] : [])]);
};

await measure('presscut', path.resolve('tests/bench/extract.ts'), 'like-ours');
if (values.peers) {
  for (const peer of ['readability', 'defuddle'])
    await measure(peer, path.join(bench, 'peers', `${peer}.js`), 'as-it-is');
}
