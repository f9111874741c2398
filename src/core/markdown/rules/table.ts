/** Tables: with pipes where Markdown can say them, else as HTML. */

import { toHtml } from '../../html/html.ts';
import { isRagged } from '../../html/tidy/tables.ts';
import { type MarkdownExample, type MarkdownRule, toBlock } from './rule.ts';

/** Every pipe of a cell's own has a backslash before it, or is an entity. */
const cellsOf = (row: string): number => (row.match(/(?<!\\)\|/g)?.length ?? 1) - 1;

const table: MarkdownRule = {
  elements: ['table'],
  write: (content, element, style) => {
    if (element.hasAttribute('data-rich')) return toBlock(toHtml([element], style));
    const lines = content.split('\n').filter((line) => line.trim() !== '');
    const caption = lines.filter((line) => !line.startsWith('|'));
    const rows = lines.filter((line) => line.startsWith('|'));
    const columns = rows.reduce((most, row) => Math.max(most, cellsOf(row)), 0);
    const fill = (row: string): string => row + '  |'.repeat(columns - cellsOf(row));
    // Only the first row has to be as wide as the rule below it.
    const full = isRagged(element) ? [fill(rows[0] ?? ''), ...rows.slice(1)] : rows.map(fill);
    const rule = `|${' --- |'.repeat(columns)}`;
    const headed = (element as HTMLTableElement).rows[0]?.querySelector('th');
    const head = headed ? full.slice(0, 1) : [`|${'  |'.repeat(columns)}`];
    const text = [...head, rule, ...full.slice(headed ? 1 : 0)].join('\n');
    return toBlock([...caption, text].join('\n\n'));
  },
};

export default table;

export const examples: readonly MarkdownExample[] = [
  {
    html: '<table><tr><th>A</th><th>B</th></tr><tr><td>1|2</td><td><b>x</b></td></tr></table>',
    markdown: '| A | B |\n| --- | --- |\n| 1\\|2 | **x** |',
  },
  {
    html: '<table><tr><td>A</td><td>B</td></tr><tr><td>1</td></tr></table>',
    markdown: '|  |  |\n| --- | --- |\n| A | B |\n| 1 |  |',
  },
  {
    html: '<table><tr><td colspan="2">A</td></tr><tr><td>1</td><td>2</td></tr></table>',
    markdown:
      '<table>\n<tbody>\n<tr>\n<td colspan="2">A</td>\n</tr>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>',
  },
  {
    html: '<table><tr><td colspan="2">[a](b) [c]</td></tr><tr><td>1</td><td>2</td></tr></table>',
    markdown:
      '<table>\n<tbody>\n<tr>\n<td colspan="2">[a&#93;(b) [c]</td>\n</tr>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>',
  },
  { html: '<table><tr><td><p>Only</p></td></tr></table>', markdown: 'Only' },
];
