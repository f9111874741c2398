/** The benchmark's adapter for Defuddle. */
import Defuddle from 'defuddle';
import type { Extraction } from '../extraction.ts';

const extractArticle = (): Extraction => {
  const found = new Defuddle(document, { url: location.href }).parse();
  return {
    title: found.title,
    authors: found.author ? found.author.split(/,\s*/) : [],
    date: found.published,
    cover: found.image,
    html: found.content,
  };
};

Object.assign(globalThis, { extractArticle });
