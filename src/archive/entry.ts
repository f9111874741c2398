/** An article in the library: what is known of it, what it says, and what a search goes through. */
import type { Article, ArticleSummary, Choice, Receipt } from '../core/stages.ts';

export type Entry = {
  /** The name of the job that first saved it. */
  readonly id: string;
  readonly headline: ArticleSummary;
  /** As it was last saved, or edited since. */
  readonly choice: Choice;
  /** When it was last saved, in milliseconds; -1 where that is damaged. */
  readonly savedAt: number;
  /** SHA-256 of what it says, in hexadecimal. */
  readonly fingerprint: string;
  /** Where its files went, the last at the end. Never empty. */
  readonly receipts: readonly Receipt[];
};

/** What was saved of an article: its HTML, its trail, what was left out, and the note as it was written, where known. */
export type EntryContent = Pick<Article, 'html' | 'trail' | 'leftOut'> & { readonly note?: string };

/** The content as gzipped JSON. */
export type EntryBody = { readonly id: string; readonly gzip: Uint8Array };

/** What `toSearchText` made of the article. */
export type EntryText = { readonly id: string; readonly text: string };

export const titleOf = ({ choice, headline }: Pick<Entry, 'choice' | 'headline'>): string =>
  choice.title ?? headline.title;

export function toArticleSummary({
  html: _html,
  trail: _trail,
  leftOut: _leftOut,
  boxes: _boxes,
  ...headline
}: Article): ArticleSummary {
  return headline;
}
