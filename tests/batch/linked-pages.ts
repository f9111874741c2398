/** Pages for a picker to find: those of a corpus at their own URLs, or invented ones on so many hosts. */
import { listKey } from '../../src/core/lists/list-key.ts';
import { type Corpus, openCorpus } from '../bench/corpus/corpus.ts';
import { articlePage } from '../e2e/article-page.ts';

export type LinkedPage = {
  readonly url: string;
  /** Text of the link. */
  readonly title: string;
  readonly html: () => string;
  /** Sentences of its article: a note without any of them is a note of something else. */
  readonly sentences: readonly string[];
};

/** As much of a sentence as tells it from others. */
const PASSAGE = 40;

function invented(count: number, hosts: number): readonly LinkedPage[] {
  return Array.from({ length: count }, (_, n) => {
    const title = `Linked page with the number ${n} here`;
    return {
      url: `https://host-${n % hosts}.example/2024/${n}`,
      title,
      html: () => articlePage({ title }),
      sentences: [title],
    };
  });
}

/** Those of hosts with many pages first; each page that lists take for one is there once. */
function ofCorpus({ pages, sourceOf }: Corpus, count: number): readonly LinkedPage[] {
  const byHost = new Map<string, LinkedPage[]>();
  const keys = new Set<string>();
  for (const page of pages) {
    const key = listKey(page.url);
    const sentences = (page.body ?? page.paragraphs?.join('\n') ?? page.with?.join('\n') ?? '')
      .split('\n')
      .filter((line) => line.length > PASSAGE);
    if (keys.has(key) || sentences.length === 0) continue;
    keys.add(key);
    const { host } = new URL(page.url);
    const title = page.title || `A page of ${host} that has no headline here`;
    const one = { url: page.url, title, html: () => sourceOf(page), sentences };
    byHost.set(host, [...(byHost.get(host) ?? []), one]);
  }
  return [...byHost.values()]
    .sort((a, b) => b.length - a.length)
    .flat()
    .slice(0, count);
}

/** `corpus`: its folder; without it the pages are invented. */
export const linkedPages = (
  count: number,
  hosts: number,
  corpus: string | undefined,
): readonly LinkedPage[] =>
  corpus === undefined ? invented(count, hosts) : ofCorpus(openCorpus({ corpus }), count);

/** Letters and digits alone: Markdown escapes, and pages and truth differ in their spaces. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

export const isNoteOf = (note: string, { sentences }: LinkedPage): boolean => {
  const text = bare(note);
  return sentences.some((sentence) => text.includes(bare(sentence).slice(0, PASSAGE)));
};
