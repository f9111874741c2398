/** The language and direction that the page's root states, or its body. */
import { toClaims } from '../claims/claims.ts';
import type { Source, SourceExample } from './source.ts';

const source: Source = {
  read({ document }) {
    const root = document.documentElement;
    const dir = (root?.getAttribute('dir') || document.body?.getAttribute('dir') || '')
      .toLowerCase()
      .trim();
    return toClaims({
      language: (
        root?.getAttribute('lang') ||
        root?.getAttribute('xml:lang') ||
        document.body?.getAttribute('lang') ||
        ''
      ).trim(),
      direction: dir === 'rtl' || dir === 'ltr' ? dir : undefined,
    });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  { page: '<body lang="hy-AM"><p>1</p>', claims: { language: 'hy-AM' } },
  { page: '<html lang="ar-EG" dir="RTL"><body>', claims: { language: 'ar-EG', direction: 'rtl' } },
];
