/** The line right under the headline that the page marks as its subtitle. */
import { textOf, toClaims } from '../claims/claims.ts';
import type { Source, SourceExample } from './source.ts';

const MARKED =
  '[itemprop~="alternativeHeadline" i], [class*="subtitle" i], [class*="sub-title" i], [class*="subhead" i], [class*="sub-head" i], [class*="standfirst" i], [class~="dek"], [class*="__dek" i], [class*="-dek" i], [class*="strapline" i], [class*="untertitel" i], [class*="bajada" i], [class*="chapo" i], [class*="occhiello" i], [class*="sommario" i]';

const source: Source = {
  read({ headline, lines }) {
    for (const { element } of lines.slice(0, 6)) {
      const marked = element.closest(MARKED);
      const text = textOf(marked, 500);
      // A line of tools, with the byline in it.
      if (marked?.querySelector('cite, time, [class*="byline" i]')) continue;
      // What a writer is, in a card of her own.
      if (marked?.closest('[class*="author" i]')?.contains(headline ?? null) === false) continue;
      if (marked && headline && !marked.contains(headline) && text.length > 10 && text.length < 400)
        return toClaims({ subtitle: text });
    }
    return {};
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: '<h1>Bridge reopens</h1><div class="mod-subheadline"><a href="#print">Print</a> <cite>By Ann Onym | Daily Example</cite></div>',
    claims: {},
  },
  {
    page: '<h1>Bridge reopens</h1><div class="author-card"><b>Ann Onym</b><i class="card__subtitle">Keeper of the bridges</i></div>',
    claims: {},
  },
  {
    page: '<h1>Bridge reopens</h1><p class="article-subtitle">After a year, the city is <b>whole</b> again</p><p>It was quiet.</p>',
    claims: { subtitle: 'After a year, the city is whole again' },
  },
];
