/**
 * Astro: two hyphens are a dash, two backticks or apostrophes a quotation mark, any number of dots from
 * three on one ellipsis, escaped or not.
 */
import { JOINER } from '../text/joiner.ts';
import { COMMONMARK, type Dialect, type DialectExample, withEscapes } from './dialect.ts';

const astro: Dialect = {
  ...COMMONMARK,
  ...withEscapes({ special: [[/-(?=-)|'(?=')|`(?=\\`)|\.{3}(?=\.)/g, `$&${JOINER}`]] }),
};

export default astro;

export const examples: readonly DialectExample[] = [
  { html: '<p>a... b....</p>', markdown: 'a... b...\u2060.' },
  { html: "<p>a -- b ''c''</p>", markdown: "a -\u2060- b '\u2060'c'\u2060'" },
];
