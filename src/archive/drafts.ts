/** What the user was editing when the popup closed, by the article's URL. */
import type { Choice } from '../core/stages.ts';
import { get, keysUpTo, put, remove } from './database.ts';
import { mendChoice } from './mend.ts';

export const keepDraft = (url: string, choice: Choice, now: number): Promise<void> =>
  put('drafts', { url, choice, editedAt: now }, 'relaxed');

export async function draftFor(url: string): Promise<Choice | undefined> {
  const draft = await get('drafts', url);
  return draft && mendChoice(draft.choice);
}

/** URLs of the drafts that were last edited at `time` or before. */
export const draftsUpTo = (time: number): Promise<string[]> => keysUpTo('drafts', time);

export const forgetDraft = (url: string): Promise<void> => remove('drafts', url);
