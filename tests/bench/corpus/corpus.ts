/** Opens a corpus: a folder with `truth.json` and one compressed page for each of its entries. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { toCount } from '../command.ts';
import { decodePage } from './decode.ts';
import type { Truth } from './truth.ts';

const DEFAULT = '../shared/corpus';

const text = { type: 'string' } as const;

/** What narrows a run, as options of a command line. */
export const CORPUS_OPTIONS = { corpus: text, set: text, only: text, limit: text } as const;

export type Narrowing = { readonly [option in keyof typeof CORPUS_OPTIONS]?: string | undefined };

export type Corpus = {
  readonly pages: readonly Truth[];
  /** A page's source; a page that would leave at once is kept where it is. */
  readonly sourceOf: (page: Truth) => string;
};

const list = (names: string): string[] => names.split(',').filter(Boolean);

/** The pages of `--set A,B` whose ids begin with one of `--only`; the first `--limit` of each set. */
export const narrow = (
  pages: readonly Truth[],
  { set, only, limit }: Narrowing,
): readonly Truth[] => {
  const known = new Set(pages.map((page) => page.set));
  const wanted = set === undefined ? [...known] : list(set);
  const unknown = wanted.find((name) => !known.has(name));
  if (unknown !== undefined)
    throw new Error(`There is no set "${unknown}"; there are ${[...known].sort().join(', ')}.`);
  const most = toCount('limit', limit, Number.POSITIVE_INFINITY);
  const counts = new Map<string, number>();
  const narrowed = pages.filter((page) => {
    if (!wanted.includes(page.set)) return false;
    if (only !== undefined && !list(only).some((start) => page.id.startsWith(start))) return false;
    const count = (counts.get(page.set) ?? 0) + 1;
    counts.set(page.set, count);
    return count <= most;
  });
  if (!narrowed.length) throw new Error('No page of the corpus is meant by these options.');
  return narrowed;
};

/** Throws a sentence where there is no corpus, or no page that the options mean. */
export const openCorpus = (narrowing: Narrowing): Corpus => {
  const folder = path.resolve(narrowing.corpus ?? DEFAULT);
  const truth = path.join(folder, 'truth.json');
  if (!existsSync(truth))
    throw new Error(
      `There is no ${truth}: name the folder of a corpus with --corpus DIR. Its form is told in tests/bench/corpus/truth.ts.`,
    );
  return {
    pages: narrow(JSON.parse(readFileSync(truth, 'utf8')) as Truth[], narrowing),
    sourceOf: ({ id }) =>
      decodePage(gunzipSync(readFileSync(path.join(folder, 'pages', `${id}.html.gz`)))).replace(
        /<meta[^>]*http-equiv=["']?refresh[^>]*>/gi,
        '',
      ),
  };
};
