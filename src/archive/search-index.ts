/** The search index as it is kept: blocks of articles, the pages that say what is in them, and what changed since. */
import * as v from 'valibot';
import { BLOCK } from '../core/search/index/pages.ts';
import { database, within } from './database.ts';
import type { Entry } from './entry.ts';

/** A block of another version is made anew. */
export const INDEX_VERSION = 1;

/** An entry that was written or deleted after the index was made. `token`: of the last such change. */
export type Change = { readonly id: string; readonly token: string };

export const toChange = (id: string): Change => ({ id, token: crypto.randomUUID() });

/** What a list of articles, its filters and its orders need to know of one. */
export type Card = {
  readonly id: string;
  /** When it was last saved, in milliseconds; -1 where that is damaged. */
  readonly at: number;
  readonly published: string;
  readonly title: string;
  readonly site: string;
  readonly language: string;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
};

/** The articles that share pages, each at its number. */
const block = v.object({
  id: v.string(),
  version: v.literal(INDEX_VERSION),
  /** JSON, which is read faster than objects are cloned. */
  cards: v.string(),
  /** The first term of each page. */
  firsts: v.array(v.string()),
});

export type Block = v.InferOutput<typeof block>;

/** A block as it is used; nothing in place of an article that was deleted since. */
export type BlockContent = {
  readonly id: string;
  readonly cards: readonly (Card | null)[];
  readonly firsts: readonly string[];
};

type Tuple = [string, number, string, string, string, string, string[], string[]];

const isWords = (value: unknown): boolean =>
  Array.isArray(value) && value.every((word) => typeof word === 'string');

/** By hand: a library has a hundred thousand of them. */
function toCard(row: unknown): Card | null {
  if (row === null) return null;
  const [id, at, published, title, site, language, categories, tags] = row as Tuple;
  const texts: unknown[] = [id, published, title, site, language];
  if (texts.some((text) => typeof text !== 'string') || typeof at !== 'number')
    throw new TypeError('damaged card');
  if (!isWords(categories) || !isWords(tags)) throw new TypeError('damaged card');
  return { id, at, published, title, site, language, categories, tags };
}

export const toBlock = ({ id, cards, firsts }: BlockContent): Block => ({
  id,
  version: INDEX_VERSION,
  firsts: [...firsts],
  cards: JSON.stringify(
    cards.map(
      (card) =>
        card && [
          card.id,
          card.at,
          card.published,
          card.title,
          card.site,
          card.language,
          card.categories,
          card.tags,
        ],
    ),
  ),
});

/** Nothing where it is damaged or of another version. */
export function readBlock(value: unknown): BlockContent | undefined {
  if (!v.is(block, value)) return undefined;
  try {
    const cards: unknown[] = JSON.parse(value.cards);
    if (cards.length > BLOCK) return undefined;
    return { id: value.id, firsts: value.firsts, cards: cards.map(toCard) };
  } catch (error) {
    console.warn('a block of the search index is damaged', error);
    return undefined;
  }
}

/** As they stand in the database, damaged or not. */
export const allBlocks = (): Promise<readonly unknown[]> =>
  within('index', async () => (await database()).getAll('blocks'));

export const blockIds = (): Promise<readonly string[]> =>
  within('index', async () => (await database()).getAllKeys('blocks'));

export const allChanges = (): Promise<readonly Change[]> =>
  within('index', async () => (await database()).getAll('changes'));

export type PageRange = {
  readonly block: string;
  readonly from: number;
  readonly to: number;
};

/** For each range its pages; fewer where they are not there. */
export const pagesIn = (
  ranges: readonly PageRange[],
): Promise<readonly (readonly Uint8Array[])[]> =>
  within('index', async () => {
    const { store } = (await database()).transaction('pages');
    return Promise.all(
      ranges.map(({ block, from, to }) =>
        store.getAll(IDBKeyRange.bound([block, from], [block, to])),
      ),
    );
  });

/** Those that are not there are left out. */
export const entriesOf = (ids: readonly string[]): Promise<readonly Entry[]> =>
  within('library', async () => {
    const { store } = (await database()).transaction('entries');
    const found = await Promise.all(ids.map((id) => store.get(id)));
    return found.filter((entry) => entry !== undefined);
  });

/** The search text of each; empty where there is none. */
export const searchTextsOf = (ids: readonly string[]): Promise<readonly string[]> =>
  within('library', async () => {
    const { store } = (await database()).transaction('texts');
    const found = await Promise.all(ids.map((id) => store.get(id)));
    return found.map((one) => (typeof one?.text === 'string' ? one.text : ''));
  });

export const entryIds = (): Promise<readonly string[]> =>
  within('library', async () => (await database()).getAllKeys('entries'));

export type IndexWork = {
  readonly put?: readonly {
    readonly block: Block;
    /** Absent where they stay as they are. */
    readonly pages?: readonly Uint8Array<ArrayBuffer>[];
  }[];
  /** Blocks that go. */
  readonly drop?: readonly string[];
  /** What the index knows now, unless it changed once more. */
  readonly known?: readonly Change[];
};

/** All of it or nothing. */
export const writeIndex = ({ put = [], drop = [], known = [] }: IndexWork): Promise<void> =>
  within('index', async () => {
    const work = (await database()).transaction(['blocks', 'pages', 'changes'], 'readwrite');
    const blocks = work.objectStore('blocks');
    const pages = work.objectStore('pages');
    const changes = work.objectStore('changes');
    const steps: Promise<unknown>[] = drop.flatMap((id) => [
      blocks.delete(id),
      pages.delete(IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER])),
    ]);
    for (const one of put) {
      steps.push(blocks.put(one.block));
      one.pages?.forEach((bytes, n) => {
        steps.push(pages.put(bytes, [one.block.id, n]));
      });
    }
    const settle = async ({ id, token }: Change): Promise<void> => {
      if ((await changes.get(id))?.token === token) await changes.delete(id);
    };
    await Promise.all([...steps, ...known.map(settle), work.done]);
  });

/** One context at a time tends the index. */
export const whileAlone = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('search-index', work);
