/** Text as Markdown that shows exactly that text: nothing in it opens anything. */

import type { BodyStyle } from '../body-style.ts';
import { applyRules, type Rules } from '../dialects/dialect.ts';
import { escapeTemplates } from '../html/template-guard.ts';
import { JOINER } from '../text/joiner.ts';

const ESCAPES = ['\\', '&lt;', '&amp;', '&#', JOINER];

/** Addresses in which no reader sees any more. */
const withoutAddresses = (text: string): string =>
  text.replace(/:\/\//g, '&#58;//').replace(/\b(www)\./gi, '$1&#46;');

/** Addresses with escapes in them: readers of GFM make links of them first, escapes and all. */
const breakEscapedAddresses = (text: string): string =>
  text.replace(/\S+/g, (word) => {
    const last = Math.max(...ESCAPES.map((sign) => word.lastIndexOf(sign)));
    return last < 0 ? word : withoutAddresses(word.slice(0, last)) + word.slice(last);
  });

/** What a typographer would set as one dash. */
const DASHES: Rules = [[/-(?=-)/g, '\\-']];

/** Escapes the text of one text node, which may stand at the start of a line. */
export const escapeText = (text: string, { dialect, guard, typographic }: BodyStyle): string => {
  const { html, inline, own, block, last } = dialect.escapes;
  const steps = [html, inline, typographic ? DASHES : [], own, block, last];
  const noted = steps.reduce(applyRules, text);
  if (!dialect.entities) return noted;
  return breakEscapedAddresses(guard.escape ? escapeTemplates(noted) : noted);
};

/** Escaped text in which no address is taken for a link. */
export const breakAddresses = (text: string, { dialect }: BodyStyle): string =>
  dialect.entities ? withoutAddresses(text) : text.replace(/:\/\//g, `:${JOINER}//`);
