/** The fingerprint of what an article says, by which a change of it is known. */
import { toFingerprintText } from '../core/search/fingerprint.ts';
import type { Article } from '../core/stages.ts';

/** SHA-256 in hexadecimal. */
export async function fingerprintOf(article: Pick<Article, 'title' | 'html'>): Promise<string> {
  const bytes = new TextEncoder().encode(toFingerprintText(article));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
