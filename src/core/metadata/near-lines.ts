/** The short lines around the headline as one text: who is named there is shown as the writer, or beside. */
import { toClaims } from '../claims/claims.ts';
import { isLong, linesBefore } from '../claims/near-headline.ts';
import type { Source, SourceExample } from './source.ts';

const source: Source = {
  read({ headline, lines }) {
    const end = lines.findIndex(({ text }) => isLong(text));
    const after = lines.slice(0, end < 0 ? undefined : end);
    const texts = [...linesBefore(headline), ...after].map(({ text }) => text);
    return toClaims({ near: texts.join(' | ') });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: '<div><p>City</p><h1>Bridge reopens</h1><p><b>Ann Onym</b> 1 May</p></div>',
    claims: { near: 'City | Ann Onym | 1 May' },
  },
];
