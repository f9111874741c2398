/** The benchmark's adapter for Readability. */
import { Readability } from '@mozilla/readability';
import type { Extraction } from '../extraction.ts';

const extractArticle = (): Extraction | null => {
  const found = new Readability(document.cloneNode(true) as Document).parse();
  return (
    found && {
      title: found.title ?? null,
      authors: found.byline ? [found.byline] : [],
      date: found.publishedTime ?? null,
      cover: null,
      html: found.content ?? null,
    }
  );
};

Object.assign(globalThis, { extractArticle });
