/** The sample article, with which everything can be tried: it shows no habit of the user's. */
import type { Article, Choice } from '../stages.ts';

/** Of a host that is reserved for examples. */
export const SAMPLE_URL = 'https://news.example.org/2024/05/01/harbour-bridge';

/**
 * What a format is tried with: an article of the user's as it would be saved, else the sample, whose section
 * shows where categories and tags go if none are chosen.
 */
export function toTry(
  choice: Choice,
  sample: Article,
  saved?: Article,
): { readonly article: Article; readonly choice: Choice } {
  if (saved) return { article: saved, choice };
  const some = (words: readonly string[]) => (words.length > 0 ? words : sample.sections);
  const { categories, tags } = choice;
  return { article: sample, choice: { ...choice, categories: some(categories), tags: some(tags) } };
}
