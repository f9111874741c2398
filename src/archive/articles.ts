/** The articles that were read from pages: kept until they are saved, and a while longer. */
import type { Article } from '../core/stages.ts';
import { readItem, removeItem, writeItem } from '../platform/storage.ts';
import { get, type KeptArticle, keysUpTo, put, remove } from './database.ts';
import { articleOfEntry } from './library.ts';

/** What belongs to a private window lives in memory and goes with the browser. */
const PRIVATE = 'private-article:';

export function keepArticle(
  article: Article,
  incognito: boolean,
  now: number,
  page?: KeptArticle['page'],
): Promise<void> {
  const kept: KeptArticle = {
    id: article.id,
    article,
    readAt: now,
    incognito,
    ...(page ? { page } : {}),
  };
  return incognito ? writeItem('session', PRIVATE + article.id, kept) : put('articles', kept);
}

async function fromLibrary(id: string): Promise<KeptArticle | undefined> {
  const article = await articleOfEntry(id);
  return article && { id, article, readAt: 0, incognito: false };
}

/** By its own id, or by that of its entry in the library. */
export const keptArticle = async (id: string): Promise<KeptArticle | undefined> =>
  (await get('articles', id)) ??
  ((await readItem('session', PRIVATE + id)) as KeptArticle | undefined) ??
  (await fromLibrary(id));

/** Ids of the articles that were read at `time` or before. */
export const articlesUpTo = (time: number): Promise<string[]> => keysUpTo('articles', time);

export async function forgetArticle(id: string): Promise<void> {
  await Promise.all([remove('articles', id), removeItem('session', PRIVATE + id)]);
}
