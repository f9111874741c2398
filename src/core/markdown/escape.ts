/** Text as Markdown that shows exactly that text: nothing in it opens anything. */

import type { BodyStyle } from '../body-style.ts';
import { applyRules, type Rules } from '../dialects/dialect.ts';
import { escapeTemplates } from '../html/template-guard.ts';
import { JOINER } from '../text/joiner.ts';

/**
 * What no linked URL may hold: escapes, which readers take as they are, and a quotation mark, which
 * ends the attribute where Hexo writes a URL without a valid host as it is.
 */
const UNSAFE = ['\\', '&lt;', '&amp;', '&#', JOINER, '"'];

/** URLs in which no reader sees any more. */
const withoutUrls = (text: string): string =>
  text.replace(/:\/\//g, '&#58;//').replace(/(www)\./gi, '$1&#46;');

/**
 * URLs with escapes or quotation marks in them: readers of GFM make links of them first, escapes and all.
 * Some end a URL at ASCII white space alone.
 */
const breakUnsafeUrls = (text: string): string =>
  text.replace(/[^\t\n\f\r ]+/g, (word) => {
    const last = Math.max(...UNSAFE.map((character) => word.lastIndexOf(character)));
    return last < 0 ? word : withoutUrls(word.slice(0, last)) + word.slice(last);
  });

/** What a typographer would set as one dash. */
const DASHES: Rules = [[/-(?=-)/g, '\\-']];

/** Escapes the text of one text node, which may stand at the start of a line. */
export const escapeText = (text: string, { dialect, guard, typographic }: BodyStyle): string => {
  const { html, inline, special, block, last } = dialect.escapes;
  const steps = [html, inline, typographic ? DASHES : [], special, block, last];
  const noted = steps.reduce(applyRules, text);
  if (!dialect.entities) return noted;
  return breakUnsafeUrls(guard.escape ? escapeTemplates(noted) : noted);
};

/** Escaped text in which no URL is taken for a link. */
export const breakUrls = (text: string, { dialect }: BodyStyle): string =>
  dialect.entities ? withoutUrls(text) : text.replace(/:\/\//g, `:${JOINER}//`);
