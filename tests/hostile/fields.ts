/** An article and a choice whose every fact is the input. */
import type { Article, Choice } from '../../src/core/stages.ts';
import { sampleArticle } from '../core/sample.ts';

const orElse = (input: string, other: string): string => (input.trim() ? input : other);

/** What the reader of a page may hand over: titles and sites are never empty. */
export const toArticle = (input: string, html: string): Article => ({
  ...sampleArticle,
  html,
  title: orElse(input, 'Title'),
  subtitle: input,
  authors: [orElse(input, 'Author'), 'Ana Ruiz'],
  site: orElse(input, 'Site'),
  sections: [input],
  keywords: [input],
  summary: input,
  url: new URL(`https://a.test/${input}`).href,
  lead: { src: new URL(`https://a.test/${input}`).href, alt: input },
});

export const toChoice = (input: string, profile: string): Choice => ({
  profile,
  categories: [input, 'News'],
  tags: [input, 'x'],
});
