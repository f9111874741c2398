/** The language and direction that the page's root states. */
import { toClaims } from '../claims/claims.ts';
import type { Source, SourceExample } from './source.ts';

const source: Source = {
  read({ document }) {
    const root = document.documentElement;
    const dir = (root?.getAttribute('dir') || document.body?.getAttribute('dir') || '')
      .toLowerCase()
      .trim();
    return toClaims({
      language: (root?.getAttribute('lang') || root?.getAttribute('xml:lang') || '').trim(),
      direction: dir === 'rtl' || dir === 'ltr' ? dir : undefined,
    });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  { page: '<html lang="ar-EG" dir="RTL"><body>', claims: { language: 'ar-EG', direction: 'rtl' } },
];
