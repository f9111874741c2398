/** One worker's share of a run: every input it is given, in every place and every profile. */
import { profiles } from '../../src/core/profiles/index.ts';
import { check, type Finding, isFault, type Running } from './check.ts';
import { allPlaces, dealPlaces } from './deal.ts';
import { startHeadReaders } from './head-readers.ts';
import { findInput, growInputs, type Input, readLists } from './inputs.ts';
import { type Failure, type Looking, placesOf, reduce } from './investigate.ts';
import type { Options } from './options.ts';
import { toHash } from './random.ts';
import { renderers } from './renderers/index.ts';
import { countIn, noTallies, type Tallies } from './tally.ts';
import type { Trial } from './trial.ts';

export type Report = {
  readonly inputs: number;
  readonly notes: number;
  readonly tallies: Tallies;
  readonly failures: readonly Failure[];
  /** Renderers that did not run, and why. */
  readonly missing: Readonly<Record<string, string>>;
};

/** Sites are built of so many notes at once. */
const CHUNK = 250;
/** Failures of one profile whose place is looked for; of the kinds that are printed, so many are made small. */
const LOOKED_INTO = 60;
const REDUCED = 25;
const TRIES = { own: 120, sites: 120, large: 120, system: 40 } as const;
/** One input in so many comes on a whole page as well. */
const ON_PAGE = 30;

const inputsOf = ({ input, seed, count, lists, limit, minutes }: Options): readonly Input[] => {
  if (input) return [findInput(input, seed, lists ?? '')];
  const all = [...growInputs(seed, count), ...(lists ? readLists(lists) : [])];
  const rank = ({ id }: Input): number => toHash(`${seed} ${id}`);
  if (minutes < Number.MAX_SAFE_INTEGER) all.sort((one, other) => rank(one) - rank(other));
  const step = Math.max(1, all.length / limit);
  return all.filter((_one, n) => Math.floor(n / step) !== Math.floor((n - 1) / step));
};

type Entry = { readonly finding: Finding; readonly input: Input };

const signatureOf = ({ trial, by, unsafe }: Finding): string =>
  [by, trial.profile, ...trial.places, unsafe.length > 0 ? 'unsafe' : 'different'].join(' | ');

/** What runs comes first, then articles of which there is no note at all. */
const weightOf = ({ by, unsafe }: Finding): number => {
  if (unsafe.length > 0) return 2;
  return by === 'note' ? 1 : 0;
};

/** Every renderer, started once; those of other profiles than the wanted ones are not. */
const start = async (wanted: readonly string[], missing: Record<string, string>) => {
  const running: Running[] = [];
  for (const [name, renderer] of renderers) {
    if (!renderer.profiles.some((profile) => wanted.includes(profile))) continue;
    try {
      running.push({ name, renderer, session: await renderer.start() });
    } catch (error) {
      missing[name] = error instanceof Error ? error.message : String(error);
    }
  }
  return running;
};

const trialsOf = (
  chunk: readonly (readonly [number, Input])[],
  profile: string,
  options: Options,
): readonly (readonly [Trial, Input])[] => {
  const at = [...profiles.keys()].indexOf(profile);
  const placesFor = (n: number): readonly string[] => {
    if (options.place) return [options.place];
    return options.full ? allPlaces : dealPlaces(n, at);
  };
  return chunk.flatMap(([n, input]) => {
    const trial: Trial = { input: input.text, profile, places: placesFor(n) };
    const isOnPage = options.steps.includes('pages') && (n + at) % ON_PAGE === 0;
    const onPage: Trial = { ...trial, onPage: true };
    return [
      ...(options.steps.includes('notes') ? [[trial, input] as const] : []),
      ...(isOnPage || options.input ? [[onPage, input] as const] : []),
    ];
  });
};

/** Runs shard `shard` of `shards`; Reports how many inputs are done. */
export const run = async (
  options: Options,
  shard: number,
  shards: number,
  report: (inputs: number) => void,
): Promise<Report> => {
  const wanted = [...profiles.keys()].filter(
    (id) => options.profiles.length === 0 || options.profiles.includes(id),
  );
  const missing: Record<string, string> = {};
  const running = await start(wanted, missing);
  const readers = startHeadReaders();
  const tallies = noTallies();
  const entries = new Map<string, Entry>();
  const all = [...inputsOf(options).entries()].filter(([n]) => n % shards === shard);
  const until = Date.now() + options.minutes * 60_000;
  let inputs = 0;
  let notes = 0;

  const record = async (finding: Finding, input: Input, looking: Looking, left: number) => {
    const table = tallies['profile and renderer'];
    const fault = {
      unsafe: finding.unsafe.length > 0 ? 1 : 0,
      different: finding.unsafe.length === 0 ? 1 : 0,
    };
    countIn(tallies.list, input.kind, fault);
    countIn(table, `${finding.trial.profile}, ${finding.by}`, fault);
    const isHead = finding.trial.onPage || finding.by === 'head' || finding.by === 'note';
    const alone = isHead || left <= 0 ? [] : await placesOf(finding, looking);
    if (alone.length === 0) countIn(tallies.place, isHead ? 'head or page' : 'several', fault);
    for (const one of alone) countIn(tallies.place, one.trial.places[0] ?? '', fault);
    for (const one of alone.length > 0 ? alone : [finding]) {
      const key = signatureOf(one);
      const known = entries.get(key);
      if (!known || known.input.text.length > input.text.length)
        entries.set(key, { finding: one, input });
    }
  };

  for (let from = 0; from < all.length && Date.now() < until; from += CHUNK) {
    const chunk = all.slice(from, from + CHUNK);
    for (const profile of wanted) {
      const looking: Looking = {
        running: running.filter(({ renderer }) => renderer.profiles.includes(profile)),
        readers,
      };
      const trials = trialsOf(chunk, profile, options);
      const inputOf = new Map(trials);
      const findings = await check([...inputOf.keys()], looking.running, readers);
      notes += inputOf.size;
      let left = LOOKED_INTO;
      for (const finding of findings) {
        const input = inputOf.get(finding.trial);
        if (!input) continue;
        countIn(tallies.list, input.kind, { looks: 1 });
        countIn(tallies['profile and renderer'], `${profile}, ${finding.by}`, { looks: 1 });
        for (const place of finding.trial.onPage ? ['page'] : finding.trial.places)
          countIn(tallies.place, place, { looks: 1 });
        if (isFault(finding)) await record(finding, input, looking, left--);
      }
    }
    inputs += chunk.length;
    report(chunk.length);
  }

  const failures: Failure[] = [];
  const looking: Looking = { running, readers };
  const worst = [...entries.values()].sort((a, b) => weightOf(b.finding) - weightOf(a.finding));
  for (const [n, { finding, input }] of worst.entries()) {
    const from = renderers.get(finding.by)?.from ?? 'own';
    failures.push(await reduce(finding, input.id, looking, n < REDUCED ? TRIES[from] : 0));
  }
  for (const { session } of running) session.stop?.();
  for (const { process } of readers) process.stop();
  return { inputs, notes, tallies, failures, missing };
};
