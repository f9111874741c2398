/** The words of an article as its fingerprint takes them: what only looks different is the same. */

import type { Article } from '../stages.ts';
import { htmlToText } from '../text/words.ts';

/** Letters and digits alone, so that a site's changes to spaces, quotes and dashes do not count. */
export const toFingerprintText = ({ title, html }: Pick<Article, 'title' | 'html'>): string =>
  `${title}\n${htmlToText(html)}`
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
