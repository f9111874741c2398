/** Astro: two hyphens are a dash, two backticks or apostrophes a quotation mark, escaped or not. */
import { JOINER } from '../text/joiner.ts';
import { COMMONMARK, type Dialect, withEscapes } from './dialect.ts';

const astro: Dialect = {
  ...COMMONMARK,
  ...withEscapes({ own: [[/-(?=-)|'(?=')|`(?=\\`)/g, `$&${JOINER}`]] }),
};

export default astro;
