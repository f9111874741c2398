/** Functions that are sent to the extension: what it knows of a save, and what is to be forgotten of it. */
import type { Progress } from '../core/job.ts';
import type { Article } from '../core/stages.ts';
import type { Settings } from '../settings/schema.ts';

export type Reported = {
  readonly jobs: readonly Progress[];
  /** Whether the extension has heard the keys in the tab, and is reading it. */
  readonly isTaken: boolean;
  /** What stands on the button over the tab. */
  readonly title: string;
};

/** `tabId`: of the tab whose button is looked at, where one is. */
export async function readReported(tabId?: number): Promise<Reported> {
  const session = await chrome.storage.session.get(null);
  return {
    jobs: Object.entries(session)
      .filter(([key]) => key.startsWith('progress:'))
      .map(([, value]) => value as Progress),
    isTaken: Object.entries(session).some(
      ([key, value]) =>
        key.startsWith('click:') && (value as { tab?: { id?: number } }).tab?.id === tabId,
    ),
    title: tabId === undefined ? '' : await chrome.action.getTitle({ tabId }).catch(() => ''),
  };
}

export const setSettings = (settings: Settings): Promise<void> =>
  chrome.storage.local.set({ settings });

/** What is saved from now on has this name: begun again after a stop, it is the same save. */
export async function nameSave(id: string): Promise<void> {
  await chrome.storage.session.remove(`progress:${id}`);
  await chrome.storage.session.set({ 'save-name': id });
}

export const setSecrets = (secrets: object): Promise<void> =>
  chrome.storage.local.set({ 'destination-secrets': secrets });

export type About = Pick<Article, 'url' | 'title' | 'doubts'>;

/** Of an article by its id; `null` where the extension does not have it any more. */
export function readAbout(id: string): Promise<About | null> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('presscut');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const asked = database.transaction('articles').objectStore('articles').get(id);
      asked.onerror = () => reject(asked.error);
      asked.onsuccess = () => {
        database.close();
        const article = (asked.result as { article: Article } | undefined)?.article;
        resolve(
          article ? { url: article.url, title: article.title, doubts: article.doubts } : null,
        );
      };
    };
  });
}

/** So that a thousand saves leave no thousand reports in the memory of the browser. */
export const forgetProgress = (job: string): Promise<void> =>
  chrome.storage.session.remove(`progress:${job}`);
