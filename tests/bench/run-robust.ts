/**
 * Measures what is lost on pages that are built otherwise: `npm run bench:robust` prints the table.
 * `--corpus DIR`, `--set` (default `fun,zh`), `--only`, `--limit`; `--view PART` of a perturbation's name.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bundle } from './bundle.ts';
import { orRefuse, readOptions } from './command.ts';
import { CORPUS_OPTIONS, openCorpus } from './corpus/corpus.ts';
import type { Truth } from './corpus/truth.ts';
import { measure as measureRows } from './measure.ts';
import { PERTURBATIONS } from './robust/perturbations.ts';
import { scorePage } from './score/score-page.ts';
import { type SetScore, scoreSets } from './score/score-set.ts';

const options = readOptions({
  ...CORPUS_OPTIONS,
  set: { type: 'string', default: 'fun,zh' },
  view: { type: 'string' },
});
const corpus = orRefuse(() => openCorpus(options));
const JOBS = 2;

const COLUMNS = ['f1', 'para', 'title', 'date', 'authors'] as const;

type Result = {
  readonly scores: Readonly<Record<string, SetScore>>;
  /** Files of the images kept, by page. */
  readonly images: ReadonlyMap<string, ReadonlySet<string>>;
};

const imagesIn = (html: string | null | undefined): ReadonlySet<string> =>
  new Set(Array.from((html ?? '').matchAll(/<img[^>]*? src="([^"?]+)/g), ([, src]) => src ?? ''));

const script = readFileSync(
  await bundle(path.resolve('tests/bench/robust/robust.ts'), 'robust'),
  'utf8',
);

const measure = async (name: string): Promise<Result> => {
  const perturbing = `globalThis.perturbation = ${JSON.stringify(name)};\n${script}`;
  const rows = await measureRows(corpus, perturbing, JOBS);
  return {
    scores: scoreSets(rows.map((row, at) => scorePage(corpus.pages[at] as Truth, row))),
    images: new Map(rows.map(({ id, html }) => [id, imagesIn(html)])),
  };
};

/** Share of the images of `plain` that are there too. */
const shareImages = (plain: Result, other: Result): number => {
  let all = 0;
  let had = 0;
  for (const [id, files] of plain.images) {
    all += files.size;
    for (const file of files) if (other.images.get(id)?.has(file)) had++;
  }
  return all ? had / all : 1;
};

const plain = await measure('plain');
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
  console.log(line(name, [...cells, shareImages(plain, result).toFixed(3)]));
};
show('plain', plain);
for (const name of Object.keys(PERTURBATIONS))
  if (name !== 'plain' && name.includes(options.view ?? '')) show(name, await measure(name));
console.log('Changes in hundredths against the plain page; pictures: share of those kept there.');
