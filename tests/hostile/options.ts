/** What a run is asked for on the command line. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

export type Options = {
  readonly seed: string;
  /** Inputs that the grammars make. */
  readonly count: number;
  /** At most so many inputs, spread over all of them. */
  readonly limit: number;
  /** No further inputs after so many; in a mixed order then, so that what is tried is a fair share. */
  readonly minutes: number;
  readonly profiles: readonly string[];
  readonly place: string | undefined;
  readonly input: string | undefined;
  /** The folder of lists, where it is there. */
  readonly lists: string | undefined;
  /** Every place in every profile for every input, not dealt out among the profiles. */
  readonly full: boolean;
  readonly jobs: number;
  readonly steps: readonly string[];
};

export const USAGE = `npm run test:hostile -- [--seed TEXT] [--count 12500] [--limit N] [--minutes N] [--only PROFILE,…]
  [--place NAME] [--input ID] [--lists DIR] [--full] [--jobs N] [--steps notes,pages,stored,heavy]`;

const text = { type: 'string' } as const;

const toNumber = (name: string, given: string | undefined, otherwise: number): number => {
  const number = given === undefined ? otherwise : Number(given);
  if (!(number > 0)) throw new Error(`--${name} ${given}: a number above 0 is wanted.\n${USAGE}`);
  return number;
};

/** Throws a sentence that says what is wrong. `root` is the folder of the repository. */
export const readOptions = (args: readonly string[], root: string): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: text,
      count: text,
      limit: text,
      minutes: text,
      only: text,
      place: text,
      input: text,
      lists: text,
      full: { type: 'boolean', default: false },
      jobs: text,
      steps: text,
    },
  });
  const shared = path.join(root, '../shared/attack');
  const lists = values.lists === undefined ? shared : path.resolve(values.lists);
  const isThere = fs.existsSync(lists);
  if (values.lists !== undefined && !isThere)
    throw new Error(`--lists ${lists}: there is no such folder.`);
  return {
    seed: values.seed ?? Date.now().toString(36),
    count: toNumber('count', values.count, 12_500),
    limit: toNumber('limit', values.limit, Number.MAX_SAFE_INTEGER),
    minutes: toNumber('minutes', values.minutes, Number.MAX_SAFE_INTEGER),
    profiles: values.only?.split(',') ?? [],
    place: values.place,
    input: values.input,
    lists: isThere ? lists : undefined,
    full: values.full || values.input !== undefined || values.place !== undefined,
    jobs: toNumber('jobs', values.jobs, Math.max(1, os.availableParallelism())),
    steps: values.steps?.split(',') ?? ['notes', 'pages', 'stored', 'heavy'],
  };
};
