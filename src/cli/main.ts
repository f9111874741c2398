/** The command line: `npm start -- [OPTION…] [PAGE | LIST]…`. */
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './build.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Options, readOptions, USAGE_ERROR, usageError } from './options.ts';
import { fromHere } from './pages.ts';
import { reader } from './read-sources.ts';
import { run } from './run.ts';
import { SAMPLE, SAMPLE_RULE } from './sample.ts';
import { settingsFor } from './settings.ts';
import { type Gathered, gather } from './sources.ts';
import { USAGE } from './usage.ts';

function readRules({ rules }: Options): string | undefined {
  if (rules === undefined) return undefined;
  const file = fromHere(rules);
  if (!fs.existsSync(file)) throw usageError(`There is no settings file “${rules}”.`);
  return fs.readFileSync(file, 'utf8');
}

function toSettings(options: Options) {
  const settings = settingsFor({ ...options, exported: readRules(options), rules: [SAMPLE_RULE] });
  const { profile } = settings;
  const isKnown =
    profile in settings.profiles ||
    fs.existsSync(path.join(ROOT, 'src/core/profiles', `${path.basename(profile)}.ts`));
  if (!isKnown) throw usageError(`There is no profile “${profile}”.`);
  return settings;
}

/** Without any page, the sample; with `--resume` or a queue alone, what is kept there. */
async function pagesFor({ sources, since, resume, queue }: Options): Promise<Gathered> {
  if (sources.length > 0) return gather(sources, reader, since);
  const sample = { entries: [{ url: SAMPLE.url }], files: [SAMPLE] };
  const none = resume || queue !== undefined;
  return { ...(none ? { entries: [], files: [] } : sample), remarks: [], isWhole: true };
}

async function main(): Promise<ExitCode> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    process.stdout.write(USAGE);
    return EXIT.done;
  }
  const settings = toSettings(options);
  const { entries, files, remarks, isWhole } = await pagesFor(options);
  const job = { options, settings, entries, files };
  for (const remark of remarks) console.error(remark);
  if (options.queue !== undefined) {
    if (files.length > 0)
      throw usageError('A local file can’t be queued. Give the page’s URL instead.');
    const { runQueue } = await import('./queue/main.ts');
    return runQueue(options.queue, job);
  }
  if (entries.length === 0 && !options.resume) {
    console.error('There are no pages to save. Check the list and --since.');
    return EXIT.some;
  }
  const code = await run(job);
  return code === EXIT.done && !isWhole ? EXIT.some : code;
}

try {
  process.exit(await main());
} catch (error) {
  const isUsage = error instanceof Error && error.name === USAGE_ERROR;
  console.error(error instanceof Error ? error.message : error);
  if (isUsage) console.error('Run “npm start -- --help” to see how to use it.');
  process.exit(isUsage ? EXIT.usage : EXIT.stopped);
}
