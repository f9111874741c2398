/**
 * The hostile campaign: `npm run test:hostile`, see `USAGE`. Prints what was tried and what went wrong,
 * and each failure as the smallest input that fails; any failure makes the run fail.
 */
import { fork } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../../src/cli/build.ts';
import type { Report } from './campaign.ts';
import { install } from './install.ts';
import type { Failure } from './investigate.ts';
import { type Options, readOptions } from './options.ts';
import { type Step, steps } from './steps.ts';
import { addTallies, noTallies, TABLES } from './tally.ts';

type Message = { readonly inputs?: number; readonly report?: Report };

const runShard = (options: Options, shard: number, notify: (inputs: number) => void) =>
  new Promise<Report>((resolve, reject) => {
    const worker = path.join(import.meta.dirname, 'worker.mjs');
    const args = [JSON.stringify(options), `${shard}`, `${options.jobs}`];
    const child = fork(worker, args, { cwd: ROOT, execArgv: ['--max-old-space-size=4096'] });
    child.on('message', ({ inputs, report }: Message) => {
      if (inputs) notify(inputs);
      if (report) resolve(report);
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      reject(new Error(`A worker ended with ${code} before it was done.`)),
    );
  });

const quote = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\u00a0\u2000-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const describe = (failure: Failure, seed: string): string => {
  const { by, profile, places, onPage, id, text, unsafe, different, note } = failure;
  const where = onPage ? 'a whole page' : places.join(', ');
  const place = !onPage && places.length === 1 ? ` --place ${JSON.stringify(places[0])}` : '';
  return [
    `${unsafe.length > 0 ? 'UNSAFE' : 'DIFFERENT'}: profile ${profile}, ${by}, in ${where}`,
    `  input ${quote(text.slice(0, 600))}`,
    ...unsafe.slice(0, 3).map((line) => `  unsafe: ${line}`),
    ...different.slice(0, 3).map((line) => `  different: ${line}`),
    ...(places.length === 1 ? [`  note ${quote(note.slice(0, 600))}`] : []),
    `  again: npm run test:hostile -- --seed ${seed} --input ${id} --only ${profile}${place}`,
  ].join('\n');
};

const runNotes = async (options: Options): Promise<boolean> => {
  const problems = install();
  let done = 0;
  const began = performance.now();
  const notify = (inputs: number): void => {
    done += inputs;
    const minutes = ((performance.now() - began) / 60_000).toFixed(1);
    console.error(`${done} inputs after ${minutes} minutes`);
  };
  const shards = Array.from({ length: options.jobs }, (_, shard) =>
    runShard(options, shard, notify),
  );
  const reports = await Promise.all(shards);
  const tallies = noTallies();
  for (const report of reports) addTallies(tallies, report.tallies);
  for (const table of TABLES) {
    console.log(`\nBy ${table}`);
    console.table(tallies[table]);
  }
  const failures = reports.flatMap((report) => report.failures);
  for (const failure of failures) console.log(`\n${describe(failure, options.seed)}`);
  const sum = (key: 'inputs' | 'notes'): number =>
    reports.reduce((total, report) => total + report[key], 0);
  const all = Object.values(tallies['profile and renderer']);
  const total = (key: 'looks' | 'unsafe' | 'different'): number =>
    all.reduce((sum, count) => sum + count[key], 0);
  const missing = Object.assign({}, ...reports.map((report) => report.missing));
  for (const [name, why] of Object.entries(missing)) console.log(`not run: ${name}: ${why}`);
  for (const problem of problems) console.log(`not there: ${problem}`);
  console.log(
    `seed ${options.seed}: inputs: ${sum('inputs')}, notes: ${sum('notes')}, looks: ${total('looks')}, ` +
      `unsafe: ${total('unsafe')}, different: ${total('different')}`,
  );
  if (total('looks') === 0) throw new Error('Nothing was looked at.');
  return total('unsafe') + total('different') === 0 && problems.length === 0;
};

const options = readOptions(process.argv.slice(2), ROOT);
console.log(`seed ${options.seed}`);
if (!options.lists)
  console.log('No lists of others: ../shared/attack is not there; --lists DIR names a folder.');
let holds = true;
if (options.steps.some((step) => step === 'notes' || step === 'pages'))
  holds = await runNotes(options);
for (const [name, step] of Object.entries<Step>(steps)) {
  if (!options.steps.includes(name)) continue;
  console.log(`\n== ${name}`);
  const { well, line } = step();
  console.log(line);
  holds = holds && well;
}
process.exitCode = holds ? 0 : 1;
