/** The fingerprint of what an article says, by which a change of it is known. */
import type { Article } from '../core/stages.ts';
import { htmlToText } from '../core/text/words.ts';

/**
 * The words of an article: what only looks different is the same. Letters and digits alone, so that a
 * site's changes to spaces, quotes and dashes do not count.
 */
const toFingerprintText = ({ title, html }: Pick<Article, 'title' | 'html'>): string =>
  `${title}\n${htmlToText(html)}`
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

/** SHA-256 in hexadecimal. */
export async function fingerprintOf(article: Pick<Article, 'title' | 'html'>): Promise<string> {
  const bytes = new TextEncoder().encode(toFingerprintText(article));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
