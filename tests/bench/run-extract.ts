/**
 * Measures the extraction on a corpus of real pages in Chromium: `npm run bench:extract`.
 *
 * - `--corpus DIR`, `--set A,B`, `--only START,START` of ids, `--limit N` pages of each set
 * - `--peers` measures Readability and Defuddle as well
 * - `--json FILE` writes all scores; `--against FILE` says what changed since they were written
 * - `--out DIR` writes each page's article, marked against the truth, and what the rules did
 * - `--worst N` lists the worst pages of each set; `--list N` (25) is for those that changed
 * - `--authors` prints every author that was found, with the number of pages
 * - `--warnings` prints the pages that are doubted, and why
 * - `--jobs N` pages at a time (2); only with 1 are the times those of a page by itself
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { orRefuse, readOptions, toCount } from './command.ts';
import { CORPUS_OPTIONS, openCorpus } from './corpus/corpus.ts';
import type { Truth } from './corpus/truth.ts';
import type { Row } from './extraction.ts';
import { bundleExtractors } from './extractors.ts';
import { measure } from './measure.ts';
import { compareReports } from './report/compare.ts';
import { comparisonText } from './report/comparison-text.ts';
import { pageText } from './report/page-text.ts';
import { type Report, type Reports, readReports } from './report/report.ts';
import { setTable } from './report/set-table.ts';
import { type Scored, worstText } from './report/worst-text.ts';
import { type PageScore, scorePage } from './score/score-page.ts';
import { scoreSets } from './score/score-set.ts';

const text = { type: 'string' } as const;
const options = readOptions({
  ...CORPUS_OPTIONS,
  peers: { type: 'boolean' },
  json: text,
  against: text,
  out: text,
  worst: text,
  list: text,
  authors: { type: 'boolean' },
  warnings: { type: 'boolean' },
  jobs: text,
});
const jobs = orRefuse(() => toCount('jobs', options.jobs, 2));
const listed = orRefuse(() => toCount('list', options.list, 25));
const worst = orRefuse(() => toCount('worst', options.worst, 0));
const corpus = orRefuse(() => openCorpus(options));
const { against } = options;
const earlier: Reports = against === undefined ? {} : orRefuse(() => readReports(against));

const scoresOf = (rows: readonly Row[]): readonly PageScore[] =>
  corpus.pages.map((truth, at) => scorePage(truth, rows[at] as Row));

const writePages = (folder: string, rows: readonly Row[], scores: readonly PageScore[]): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}.jsonl`, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  corpus.pages.forEach((truth, at) => {
    const found = pageText(truth, rows[at] as Row, scores[at] as PageScore);
    writeFileSync(path.join(folder, `${truth.id}.txt`), found);
  });
};

const printAuthors = (rows: readonly Row[]): void => {
  const counts = new Map<string, number>();
  for (const author of rows.flatMap(({ authors = [] }) => authors))
    counts.set(author, (counts.get(author) ?? 0) + 1);
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  console.log(`\n${sorted.map(([author, count]) => `${count}\t${author}`).join('\n')}`);
};

const printWarnings = (rows: readonly Row[]): void => {
  const warned = rows.filter(({ warnings = [] }) => warnings.length);
  const lines = warned.map(({ id, warnings = [] }) => `${id}\t${warnings.join(' ')}`);
  console.log(`\n${warned.length} of ${rows.length} pages are doubted\n${lines.join('\n')}`);
};

const reportOn = (name: string, rows: readonly Row[]): Report => {
  const scores = scoresOf(rows);
  const ids = corpus.pages.map(({ id }) => id);
  const report: Report = {
    sets: scoreSets(scores),
    pages: Object.fromEntries(scores.map((score, at) => [ids[at], score])),
  };
  console.log(`\n${name}\n${setTable(report.sets)}`);
  const scored = scores.map((score, at): Scored => ({ truth: corpus.pages[at] as Truth, score }));
  if (worst) console.log(`\n${worstText(scored, worst)}`);
  const before = earlier[name];
  if (before) console.log(`\n${comparisonText(compareReports(before, report), listed)}`);
  if (options.authors) printAuthors(rows);
  if (options.warnings) printWarnings(rows);
  if (options.out) writePages(path.join(options.out, name), rows, scores);
  return report;
};

const files = await bundleExtractors(options.peers ?? false);
const reports: Record<string, Report> = {};
for (const [name, file] of files) {
  const rows = await measure(corpus, readFileSync(file, 'utf8'), jobs);
  reports[name] = reportOn(name, rows);
}
if (options.json) writeFileSync(options.json, `${JSON.stringify(reports)}\n`);
