/** Reads text out of HTML without a DOM, and counts words. */

import { isLatin, mayBeDense } from './letters.ts';
import { once } from './once.ts';
import { decodeEntities } from './plain-text.ts';
import { dense } from './text-length.ts';

const word = once(() => /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’_-]*/gu);
const LATIN_WORD = /[a-z\dªµº²³¹¼-¾À-ÖØ-öø-\u024f][a-z\dªµº²³¹¼-¾À-ÖØ-öø-\u024f'’_-]*/gi;

/** Words; each Han, kana or Hangul character counts as one. */
export const countWords = (text: string): number =>
  mayBeDense(text)
    ? (text.match(dense())?.length ?? 0) + (text.replace(dense(), ' ').match(word())?.length ?? 0)
    : (text.match(isLatin(text) ? LATIN_WORD : word())?.length ?? 0);

/** Where the tag that begins at `from` ends: quoted attribute values may hold `>`. */
function endOfTag(html: string, from: number): number {
  let at = from;
  for (;;) {
    const close = html.indexOf('>', at);
    if (close < 0) return html.length;
    const quote = html.slice(at, close).indexOf('"');
    if (quote < 0) return close + 1;
    const end = html.indexOf('"', at + quote + 1);
    if (end < 0) return html.length;
    at = end + 1;
  }
}

const INLINE =
  /^<\/?(?:a|abbr|b|bdi|bdo|cite|code|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|u|wbr)\b/i;

/**
 * The text of serialised HTML (as a DOM writes it), blocks separated by spaces. For counting and
 * sampling only: what it returns is text, and never to be read as HTML again. Linear.
 */
export function htmlToText(html: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    parts.push(html.slice(at, open));
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open);
      at = close < 0 ? html.length : close + 3;
      continue;
    }
    const end = endOfTag(html, open);
    if (!INLINE.test(html.slice(open, open + 12))) parts.push(' ');
    at = end;
  }
  parts.push(html.slice(at));
  return decodeEntities(parts.join(''));
}
