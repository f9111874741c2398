/** What the user filed where, as the browser keeps it: suggestions are made of it, and nothing else. */
import type { Choice } from '../core/stages.ts';
import {
  type History,
  joinHistories,
  parseHistory,
  remember,
  toRecord,
  unlearn,
} from '../core/suggest/history.ts';
import type { Subject } from '../core/suggest/subject.ts';
import { readItem, removeItem, writeItem } from '../platform/storage.ts';

const KEY = 'filed';

export const readHistory = async (): Promise<History> => parseHistory(await readItem('local', KEY));

export async function learnFrom(subject: Subject, choice: Choice): Promise<void> {
  await writeItem('local', KEY, remember(await readHistory(), toRecord(subject, choice)));
}

/** A save that is taken back shows no habit. */
export async function unlearnFrom(url: string): Promise<void> {
  await writeItem('local', KEY, unlearn(await readHistory(), url));
}

/** What a file of settings brings along. */
export async function addHistory(there: History): Promise<void> {
  await writeItem('local', KEY, joinHistories(await readHistory(), there));
}

export const forgetHistory = (): Promise<void> => removeItem('local', KEY);
