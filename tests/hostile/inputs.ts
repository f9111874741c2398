/** The inputs of a run: made by the grammars from a seed, and read from lists of others. */
import fs from 'node:fs';
import path from 'node:path';
import { grammars } from './grammar/index.ts';
import { toRandom } from './random.ts';

export type Input = {
  /** `markdown:12` is the thirteenth of its grammar, `blns.json:3` the fourth line of a list. */
  readonly id: string;
  /** The grammar, or the list. */
  readonly kind: string;
  readonly text: string;
};

/** One input by what makes it the same on every machine. */
const grow = (seed: string, kind: string, n: number): Input => {
  const grammar = grammars.get(kind);
  if (!grammar) throw new Error(`There is no grammar ${kind}: there are ${[...grammars.keys()]}.`);
  return { id: `${kind}:${n}`, kind, text: grammar.write(toRandom(`${seed} ${kind} ${n}`)) };
};

/** `count` inputs or a few more, shared out among the grammars by their weight. */
export const growInputs = (seed: string, count: number): Input[] => {
  const total = [...grammars.values()].reduce((sum, { weight }) => sum + weight, 0);
  return [...grammars].flatMap(([kind, { weight }]) =>
    Array.from({ length: Math.ceil((count * weight) / total) }, (_, n) => grow(seed, kind, n)),
  );
};

type Listed = string | { readonly title?: string; readonly payload?: string };

/** Strings or lines; of objects what they call payload and title. */
const linesOf = (file: string): string[] => {
  const text = fs.readFileSync(file, 'utf8');
  if (!file.endsWith('.json')) return text.split('\n').filter((line) => line !== '');
  const list: readonly Listed[] = JSON.parse(text);
  return list.flatMap((entry) =>
    typeof entry === 'string'
      ? [entry]
      : [entry.payload, entry.title].filter((one) => typeof one === 'string'),
  );
};

export const LISTS = ['dompurify.json', 'payloadbox.txt', 'blns.json'];

/** Each list that is there. */
export const readLists = (folder: string): Input[] =>
  LISTS.filter((name) => fs.existsSync(path.join(folder, name))).flatMap((name) =>
    linesOf(path.join(folder, name)).map((text, n) => ({ id: `${name}:${n}`, kind: name, text })),
  );

/** The input of this id alone. */
export const findInput = (id: string, seed: string, lists: string): Input => {
  const [, kind = '', n = ''] = /^(.+):(\d+)$/.exec(id) ?? [];
  if (!LISTS.includes(kind)) return grow(seed, kind, Number(n));
  const input = readLists(lists).find((one) => one.id === id);
  if (!input) throw new Error(`There is no input ${id}.`);
  return input;
};
