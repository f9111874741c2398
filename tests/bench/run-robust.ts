/**
 * Measures what is lost on pages that are built otherwise: `npm run bench:robust` prints the table.
 * `--corpus DIR`, `--set` (default `fun,zh`), `--only`, `--limit`; `--view PART` of a perturbation's name.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.ts';
import { PERTURBATIONS } from './robust/perturbations.ts';

const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: {
    corpus: text,
    set: { type: 'string', default: 'fun,zh' },
    only: text,
    limit: text,
    view: text,
  },
});

const shared = path.resolve('../shared');
const bench = path.join(shared, 'bench');
const corpus = path.resolve(values.corpus ?? path.join(shared, 'corpus'));
for (const needed of [path.join(bench, 'run.mjs'), path.join(corpus, 'truth.json')]) {
  if (existsSync(needed)) continue;
  console.error(`The robustness benchmark needs ${needed}, which is not part of this repository.`);
  process.exit(1);
}

const run = (script: string, args: readonly string[]): string => {
  const done = spawnSync(process.execPath, [path.join(bench, script), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e9,
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
  return done.stdout;
};

const COLUMNS = ['f1', 'para', 'title', 'date', 'authors'] as const;
type Scores = Readonly<Record<string, Readonly<Record<(typeof COLUMNS)[number], number | null>>>>;

/** Files of the pictures kept, by page. */
const picturesIn = (out: string): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; html?: string })
      .map(({ id, html = '' }) => [
        id,
        new Set(Array.from(html.matchAll(/<img[^>]*? src="([^"?]+)/g), ([, src]) => src ?? '')),
      ]),
  );

type Result = { readonly scores: Scores; readonly pictures: ReturnType<typeof picturesIn> };

const script = readFileSync(
  await bundle(path.resolve('tests/bench/robust/robust.ts'), 'robust'),
  'utf8',
);
const narrowed = (['set', 'only', 'limit'] as const).flatMap((option) =>
  values[option] ? [`--${option}`, values[option]] : [],
);

const measure = (name: string): Result => {
  const file = path.resolve(`dist/bench/robust-${name.replace(/[^\w]+/g, '-')}`);
  writeFileSync(`${file}.js`, `globalThis.perturbation = ${JSON.stringify(name)};\n${script}`);
  const out = `${file}.jsonl`;
  run('run.mjs', ['--extractor', `${file}.js`, '--corpus', corpus, '--out', out, ...narrowed]);
  const scores = JSON.parse(run('score.mjs', [out, '--corpus', corpus, '--json'])) as Scores;
  return { scores, pictures: picturesIn(out) };
};

/** Share of the pictures of `plain` that are there too. */
const sharePictures = (plain: Result, other: Result): number => {
  let all = 0;
  let had = 0;
  for (const [id, files] of plain.pictures) {
    all += files.size;
    for (const file of files) if (other.pictures.get(id)?.has(file)) had++;
  }
  return all ? had / all : 1;
};

const plain = measure('plain');
const sets = Object.keys(plain.scores);
const head = sets.flatMap((set) =>
  COLUMNS.filter((key) => plain.scores[set]?.[key] != null).map((key) => ({ set, key })),
);
const cell = (value: string): string => value.padStart(10);
const line = (name: string, cells: readonly string[]): string =>
  `${name.padEnd(30)}${cells.map(cell).join('')}`;

console.log(line('', [...head.map(({ set, key }) => `${set} ${key}`), 'pictures']));
const show = (name: string, result: Result): void => {
  const cells = head.map(({ set, key }) => {
    const value = result.scores[set]?.[key] ?? 0;
    const before = plain.scores[set]?.[key] ?? 0;
    if (name === 'plain') return value.toFixed(3);
    const change = (value - before) * 100;
    return Math.abs(change) < 0.05 ? '=' : change.toFixed(1);
  });
  console.log(line(name, [...cells, sharePictures(plain, result).toFixed(3)]));
};
show('plain', plain);
for (const name of Object.keys(PERTURBATIONS))
  if (name !== 'plain' && name.includes(values.view ?? '')) show(name, measure(name));
console.log('Changes in hundredths against the plain page; pictures: share of those kept there.');
