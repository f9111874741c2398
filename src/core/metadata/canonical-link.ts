/** The URL that `<link rel=canonical>` states. */
import { toClaims } from '../claims/claims.ts';
import type { Source, SourceExample } from './source.ts';

const source: Source = {
  read: ({ document }) =>
    toClaims({
      canonical: document
        .querySelector('link[rel~="canonical" i][href]')
        ?.getAttribute('href')
        ?.trim(),
    }),
};
export default source;

export const examples: readonly SourceExample[] = [
  { page: '<link rel="canonical" href="/story?id=1">', claims: { canonical: '/story?id=1' } },
];
