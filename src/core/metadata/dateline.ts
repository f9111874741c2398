/** The day with which a headline or the text begins: `(3 May 2024) The bridge …`, `23.01.2022 - Bridge reopens`. */
import { textOf, toClaims } from '../claims/claims.ts';
import { readDate } from '../dates/dates.ts';
import { hasNumber } from '../text/letters.ts';
import type { Source, SourceExample, SourcePage } from './source.ts';

const MAX_DATELINE = 45;
/** What parts a dateline from the text. */
const END = /\)|\]|\s[-–—|]+\s|:\s|\s?[|–—]\s?/;
const MAX_WORDS = 4;
/** A standfirst stands before the text. */
const MAX_TEXTS = 3;

function dateline(text: string, { at, language }: SourcePage): string {
  const end = END.exec(text.slice(0, MAX_DATELINE));
  const start = end ? text.slice(0, end.index + end[0].length).trim() : '';
  if (!hasNumber(start) || start.split(/\s+/).length > MAX_WORDS + 2) return '';
  return readDate(start, at, language) ? start : '';
}

const source: Source = {
  read(page) {
    const { headline, lines } = page;
    const first = lines.filter(({ text }) => text.length > 60).slice(0, MAX_TEXTS);
    const starts = [textOf(headline, 200), ...first.map(({ text }) => text)];
    return toClaims({ published: starts.map((text) => dateline(text, page)).find(Boolean) ?? '' });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: '<h1>03.05.2024 - Brücke wieder offen</h1>',
    claims: { published: '03.05.2024 -' },
  },
  {
    page: '<h1>Brücke offen</h1><p>(3.5.2024) Seit dem Morgen fahren wieder Karren und Räder über die alte Brücke am Hafen.</p>',
    claims: { published: '(3.5.2024)' },
  },
  {
    page: '<h1>Bridge reopens</h1><p>On 3 May 1911 the old bridge over the river was opened, and everybody came - even the mayor.</p>',
    claims: {},
  },
];
