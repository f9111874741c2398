/** What the search index is kept as: blocks of articles, and what changed since they were made. */
import * as v from 'valibot';
import { BLOCK } from '../core/search/index/pages.ts';

/** A block of another version is made again. */
const INDEX_VERSION = 1;

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
