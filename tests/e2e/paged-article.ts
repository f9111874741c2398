/** An invented article that its site has split into pages, and what a note of all of them holds. */
import { expect } from 'vitest';
import { articlePage, paragraph, TITLE } from './article-page.ts';

/** How many pages it has. */
export const OF = 3;
const numbers = (n: number, url: string): string =>
  `<div class="page-links">${Array.from({ length: OF }, (_, at) => at + 1)
    .map((k) => (k === n ? `<b>${k}</b>` : `<a href="${url}${k > 1 ? `/${k}` : ''}">${k}</a>`))
    .join(' ')}</div>`;

/** `paragraphs` 3 n to 3 n + 2 stand on page n; hidden parts stay hidden when a page is only fetched. */
export const pageOf = (n: number, url: string, title = TITLE): string =>
  articlePage({ title, paragraphs: 0 }).replace(
    '</h1>',
    `</h1>${[0, 1, 2].map((k) => `<p>${paragraph(3 * n + k)}</p>`).join('\n')}
     <p hidden>Nobody is shown this sentence, which the page keeps for another day of the week.</p>
     ${numbers(n, url)}`,
  );

/** Paragraphs of all pages, in their order, each once. */
export const expectWhole = (note: string): void => {
  const found = [...note.matchAll(/Paragraph (\d+)\./g)].map(([, n]) => Number(n));
  expect(found).toEqual(Array.from({ length: 3 * OF }, (_, n) => n + 4));
  expect(note).not.toContain('another day of the week');
};
