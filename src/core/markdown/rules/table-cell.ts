/** Cells and rows of tables with pipes. */
import type { MarkdownExample, MarkdownRule } from './rule.ts';

const tableCell: MarkdownRule = {
  elements: ['td', 'th', 'tr'],
  write: (content, element) => {
    if (element.localName === 'tr') return `\n|${content.replace(/\n+/g, '')}\n`;
    const lines = content.split('\n').map((line) => line.trim());
    return ` ${lines.filter(Boolean).join(' ')} |`;
  },
};

export default tableCell;

export const examples: readonly MarkdownExample[] = [
  {
    html: '<table><tr><th>A</th><th></th></tr><tr><td><p>x</p><p>y</p></td><td>z<p>w</p></td></tr></table>',
    markdown: '| A |  |\n| --- | --- |\n| x<br>y | z<br>w |',
  },
];
