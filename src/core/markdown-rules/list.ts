/** Lists. */

import { type MarkdownExample, type MarkdownRule, toBlock, trimLines } from '../markdown-rule.ts';
import { ELEMENT } from '../writing/dom.ts';

const followed = (element: Element): boolean => {
  let next = element.nextSibling;
  while (next && next.nodeType !== ELEMENT && !next.textContent?.trim()) next = next.nextSibling;
  return next !== null;
};

const list: MarkdownRule = {
  elements: ['ul', 'ol', 'menu'],
  write: (content, element) => {
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
    html: '<ol><li><p>One</p><pre><code>code</code></pre></li><li>Two</li></ol>',
    markdown: '1. One\n\n   ```\n   code\n   ```\n2. Two',
  },
];
