/** The categories, tags and folders the user has chosen before, for suggestions. */
import * as v from 'valibot';
import { sound } from '../core/mend.ts';
import type { Choice } from '../core/stages.ts';
import { readItem, removeItem, writeItem } from '../platform/storage.ts';

const KEY = 'used';
const KEPT = 500;

const termsSchema = v.object({
  categories: v.array(v.string()),
  tags: v.array(v.string()),
  /** As they were typed, with their placeholders. */
  folders: v.optional(v.array(v.string()), []),
});
export type RecentTerms = v.InferOutput<typeof termsSchema>;
const NONE: RecentTerms = { categories: [], tags: [], folders: [] };

/** Last used first. What is no list of words is only a loss of suggestions. */
export async function readRecentTerms(): Promise<RecentTerms> {
  return sound(termsSchema, await readItem('local', KEY)) ?? NONE;
}

/** Never throws: no page waits for suggestions that cannot be had. */
export const usableRecentTerms = (): Promise<RecentTerms> =>
  readRecentTerms().catch((error: unknown) => {
    console.warn('nothing that was chosen before is suggested', error);
    return NONE;
  });

const first = (recent: readonly string[], before: readonly string[]): string[] =>
  [...new Set([...recent, ...before])].slice(0, KEPT);

export async function rememberTerms({ categories, tags, folder }: Choice): Promise<void> {
  const before = await readRecentTerms();
  await writeItem('local', KEY, {
    categories: first(categories, before.categories),
    tags: first(tags, before.tags),
    folders: first(folder ? [folder] : [], before.folders),
  });
}

export const forgetRecentTerms = (): Promise<void> => removeItem('local', KEY);
