/**
 * Measures what each rule is worth on a corpus of real pages in Chromium, by reading every page
 * without it: `npm run bench:rules`.
 *
 * - `--corpus DIR`, `--set A,B`, `--only START,START` of ids, `--limit N` pages of each set
 * - `--rule ID,ID` measures these alone, and shows what they do page by page
 * - `--json FILE` writes all of it
 * - `--jobs N` pages at a time (2)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundle } from './bundle.ts';
import { orRefuse, readOptions, toCount } from './command.ts';
import { CORPUS_OPTIONS, openCorpus } from './corpus/corpus.ts';
import type { Truth } from './corpus/truth.ts';
import { effectsOn } from './rules/effect.ts';
import type { LeftOut } from './rules/leave-out.ts';
import { effectText, LEGEND, ruleTable } from './rules/rule-table.ts';
import { type PageEffects, tally } from './rules/tally.ts';
import { visitPages } from './visit.ts';

const text = { type: 'string' } as const;
const options = readOptions({ ...CORPUS_OPTIONS, rule: text, json: text, jobs: text });
const jobs = orRefuse(() => toCount('jobs', options.jobs, 2));
const corpus = orRefuse(() => openCorpus(options));
const only = options.rule?.split(',') ?? null;

const entry = path.join(import.meta.dirname, 'rules/in-page.ts');
const script = readFileSync(await bundle(entry, 'rules'), 'utf8');
const call = `${script};globalThis.leaveRulesOut(${JSON.stringify(only)})`;

const about = (truth: Truth) => ({
  set: truth.set,
  stated: { body: Boolean(truth.with ?? truth.body), para: Boolean(truth.paragraphs?.length) },
});

const stages: Record<string, string> = {};
const pages = await visitPages<PageEffects>(
  corpus,
  jobs,
  async (truth, run) => {
    const left = (await run(call)) as LeftOut;
    Object.assign(stages, left.stages);
    return { ...about(truth), acted: left.acted, effects: effectsOn(truth, left) };
  },
  (truth, reason) => {
    console.error(`${truth.id} could not be read: ${reason}`);
    return { ...about(truth), acted: [], effects: [] };
  },
);

const unknown = only?.find((rule) => !(rule in stages));
if (unknown !== undefined) {
  console.error(`There is no rule "${unknown}"; there are ${Object.keys(stages).join(', ')}.`);
  process.exit(1);
}
const reports = tally(stages, pages).filter(({ rule }) => !only || only.includes(rule));
const effects = pages.flatMap((page) => page.effects);
if (only) console.log(effects.map(effectText).join('\n'));
console.log(`\n${ruleTable(reports)}\n\n${LEGEND}`);
if (options.json) writeFileSync(options.json, `${JSON.stringify({ rules: reports, effects })}\n`);
