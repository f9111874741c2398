/** `<title>`: the headline with the site's name and more around it. */
import { textOf, toClaims } from '../claims/claims.ts';
import type { Source, SourceExample } from './source.ts';

const source: Source = {
  read: ({ document }) =>
    toClaims({ title: textOf(document.querySelector('head > title, title')) }),
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: '<title> Bridge\n reopens | Daily </title>',
    claims: { title: 'Bridge reopens | Daily' },
  },
];
