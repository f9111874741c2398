/** Astro: two hyphens are a dash, two backticks or apostrophes a quotation mark, escaped or not. */
import { JOINER } from '../text/joiner.ts';
import { COMMONMARK, type Dialect, type DialectExample, withEscapes } from './dialect.ts';

const astro: Dialect = {
  ...COMMONMARK,
  ...withEscapes({ own: [[/-(?=-)|'(?=')|`(?=\\`)/g, `$&${JOINER}`]] }),
};

export default astro;

export const examples: readonly DialectExample[] = [
  { html: "<p>a -- b ''c''</p>", markdown: "a -\u2060- b '\u2060'c'\u2060'" },
];
