/** Lists. */

import { ELEMENT } from '../../html/dom.ts';
import { toHtml } from '../../html/html.ts';
import { type MarkdownExample, type MarkdownRule, toBlock, trimLines } from './rule.ts';

const followed = (element: Element): boolean => {
  let next = element.nextSibling;
  while (next && next.nodeType !== ELEMENT && !next.textContent?.trim()) next = next.nextSibling;
  return next !== null;
};

const list: MarkdownRule = {
  elements: ['ul', 'ol', 'menu'],
  write: (content, element, style) => {
    if (element.hasAttribute('data-rich')) return toBlock(toHtml([element], style));
    const text = trimLines(content);
    if (element.parentElement?.localName !== 'li') return toBlock(text);
    // A list that begins with another number than 1 cannot follow a line of text directly.
    const loose = followed(element) || /^(?!1\b)\d/.test(text);
    return loose ? toBlock(text) : `\n${text}`;
  },
};

export default list;

export const examples: readonly MarkdownExample[] = [
  { html: '<ul><li>One</li><li><p>Two</p></li></ul>', markdown: '- One\n- Two' },
  { html: '<ol start="9"><li>One</li><li>Two</li></ol>', markdown: '9. One\n10. Two' },
  {
    html: '<ul><li>One<ul><li>Inner</li></ul></li><li>Two</li></ul>',
    markdown: '- One\n  - Inner\n- Two',
  },
  { html: '<ul><li>One</li></ul><ul><li>Other</li></ul>', markdown: '- One\n\n* Other' },
  { html: '<ul><li>x<ol start="4"><li>y</li></ol></li></ul>', markdown: '- x\n\n  4. y' },
  {
    html: '<ul><li>x</li><ul><li>y</li></ul><li>w</li></ul>',
    markdown: '- x\n  - y\n- w',
  },
  { html: '<ul><ul><li>y</li></ul></ul>', markdown: '- - y' },
  { html: '<ul><h3>T</h3><div><li>x</li></div></ul>', markdown: '### T\n\n- x' },
  {
    html: '<ol><li>a</li>text <b>and</b> more<li>b</li></ol>',
    markdown: '1. a\n\n   text **and** more\n2. b',
  },
  { html: '<ol><li value="7">a</li><li>b</li></ol>', markdown: '7. a\n8. b' },
  {
    html: '<p>x</p><ol reversed><li>a<br><br>c</li><li><b>b</b> 2</li></ol>',
    markdown: 'x\n\n<ol reversed="">\n<li>a<br>c</li>\n<li><strong>b</strong> 2</li>\n</ol>',
  },
  {
    html: '<ol><li>a</li><li value="5">b</li></ol>',
    markdown: '<ol>\n<li>a</li>\n<li value="5">b</li>\n</ol>',
  },
  {
    html: '<ol reversed start="3"><li>a</li><li><p><b>b</b></p><p>c</p></li></ol>',
    markdown: '3\\. a\n\n2\\. **b**\n\nc',
    style: { html: false },
  },
  {
    html: '<ol type="A"><li>Oak</li><li>Elm</li></ol>',
    markdown: '<ol type="A">\n<li>Oak</li>\n<li>Elm</li>\n</ol>',
  },
  {
    html: '<ol type="i" start="4"><li>Oak</li><li>Elm</li></ol><ol type="a"><li>Ash</li></ol>',
    markdown: 'iv. Oak\n\nv. Elm\n\na. Ash',
    style: { html: false },
  },
  {
    html: '<ol><li><p>One</p><pre><code>code</code></pre></li><li>Two</li></ol>',
    markdown: '1. One\n\n   ```\n   code\n   ```\n2. Two',
  },
];
