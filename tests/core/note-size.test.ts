/** A note is at most some times as long as the article it says, whatever the article is made of. */
import { describe, expect, it } from 'vitest';
import { toNote } from '../../src/core/note.ts';
import { profiles } from '../../src/core/profiles/index.ts';
import { window } from './rendering.ts';
import { sampleArticle, sampleChoice } from './sample.ts';

/** An entity for a character. */
const MOST = 6;
/** Front matter, and the characters that any note may have. */
const FREE = 55_000;

const nested = (tags: readonly string[], levels: number, inner: string): string => {
  const open = tags.map((tag) => `<${tag}>`).join('');
  const close = tags.map((tag) => `</${tag}>`).reverse();
  return open.repeat(levels) + inner + close.join('').repeat(levels);
};

const ragged = (columns: number, rows: number): string =>
  `<table><tr>${'<td>x</td>'.repeat(columns)}</tr>${'<tr><td>y</td></tr>'.repeat(rows)}</table>`;

const ARTICLES: Readonly<Record<string, string>> = {
  'a table with one long row': ragged(300, 300),
  'tables with a long row each': ragged(100, 100).repeat(5),
  'cells that span': `<table>${'<tr><td rowspan="60000" colspan="1000">x</td><td>y</td></tr>'.repeat(100)}</table>`,
  'code in quotes': nested(['blockquote'], 30, `<pre>${'x\n'.repeat(20_000)}</pre>`),
  'code in lists': nested(['ol', 'li'], 30, `<pre>${'x\n'.repeat(20_000)}</pre>`),
  'broken lines': nested(['blockquote', 'ul', 'li'], 15, `<p>${'x<br>'.repeat(3000)}</p>`),
  paragraphs: nested(['blockquote'], 40, '<p>x</p>'.repeat(1500)),
  delimiters: `<p>${'*_['.repeat(10_000)}</p>`,
  'tags as text': `<p>${'&lt;a '.repeat(10_000)}</p>`,
  'pipes in cells': `<table><tr><td>${'|'.repeat(30_000)}</td><td>x</td></tr></table>`,
  backticks: `<pre>${'`'.repeat(30_000)}\n</pre><p><code>${'`'.repeat(30_000)}</code></p>`,
};

describe.each(Object.entries(ARTICLES))('%s', (_what, html) => {
  it.each([...profiles].filter(([id]) => /^(?:markdown|logseq|hexo-news)$/.test(id)))(
    'as %s',
    (profile, form) => {
      const note = toNote({ ...sampleArticle, html }, form, { ...sampleChoice, profile }, window);
      expect(note.text.length).toBeLessThan(MOST * html.length + FREE);
    },
  );
});
