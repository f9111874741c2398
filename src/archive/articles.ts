/** The articles that were read from pages: kept until they are saved, and a while longer. */
import type { Article, Choice } from '../core/stages.ts';
import { get, type KeptArticle, keysUpTo, put, remove } from './database.ts';
import { articleOfEntry } from './library.ts';
import { attend, heldItem, heldItems, hold, release } from './memory-fallback.ts';
import { mendKept } from './mend.ts';

/** What belongs to a private window, or finds no room elsewhere, lives in memory. */
const PRIVATE = 'private-article:';

const toKept = (
  article: Article,
  incognito: boolean,
  readAt: number,
  page?: KeptArticle['page'],
): KeptArticle => ({ id: article.id, article, readAt, incognito, ...(page ? { page } : {}) });

/** Throws `storage-failed`: `holdArticle` keeps it all the same. */
export function keepArticle(
  article: Article,
  incognito: boolean,
  now: number,
  page?: KeptArticle['page'],
): Promise<void> {
  const kept = toKept(article, incognito, now, page);
  return incognito ? hold(PRIVATE + article.id, kept) : attend(put('articles', kept));
}

/** Keeps what the database does not take, as long as the browser runs. */
export const holdArticle = (
  article: Article,
  now: number,
  page?: KeptArticle['page'],
): Promise<void> => hold(PRIVATE + article.id, toKept(article, false, now, page));

/** A draft for an article of a private window. */
export const holdChoice = (kept: KeptArticle, choice: Choice): Promise<void> =>
  hold(PRIVATE + kept.id, { ...kept, choice });

async function fromLibrary(id: string): Promise<KeptArticle | undefined> {
  const article = await articleOfEntry(id);
  return article && { id, article, readAt: 0, incognito: false };
}

/** By its own id, or by that of its entry in the library; what is damaged is gone. Throws `storage-failed`. */
export const keptArticle = async (id: string): Promise<KeptArticle | undefined> =>
  mendKept((await heldItem(PRIVATE + id)) ?? (await get('articles', id))) ??
  (await fromLibrary(id));

/** Ids of the articles that were read at `time` or before. */
export const articlesUpTo = (time: number): Promise<string[]> => keysUpTo('articles', time);

/** Those that only memory has. */
export const heldArticles = async (): Promise<readonly KeptArticle[]> =>
  (await heldItems(PRIVATE)).flatMap((kept) => mendKept(kept) ?? []);

export async function forgetArticle(id: string): Promise<void> {
  await Promise.all([remove('articles', id), release(PRIVATE + id)]);
}
