/** The headline that the page shows. */
import { textOf, toClaims } from '../claims/claims.ts';
import type { Source, SourceExample } from './source.ts';

const source: Source = {
  read: ({ headline }) => toClaims({ title: textOf(headline, 400) }),
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: `<title>Bridge reopens after a year - Daily</title><h1>Daily</h1><nav><h2>Bridge reopens after a year</h2></nav>
      <main><h2>Bridge reopens <br>after a year</h2></main>`,
    claims: { title: 'Bridge reopens after a year' },
  },
  {
    page: '<h1>Log in</h1><article><h1>Bridge reopens</h1></article>',
    claims: { title: 'Bridge reopens' },
  },
];
