/** Pictures. */

import type { MarkdownExample, MarkdownRule } from '../markdown-rule.ts';
import { squeeze } from '../writing/dom.ts';
import { escapeText } from '../writing/markdown-escape.ts';
import { toTarget } from './link.ts';

const picture: MarkdownRule = {
  elements: ['img'],
  write: (_content, element, style) => {
    const alt = escapeText(squeeze(element.getAttribute('alt') ?? ''), style);
    return `![${alt}](${toTarget(element.getAttribute('src') ?? '')})`;
  },
};

export default picture;

export const examples: readonly MarkdownExample[] = [
  {
    html: '<img src="https://a.test/p.jpg?w=770&resize=770%2C574" alt="Two [happy]\n people">',
    markdown: '![Two \\[happy\\] people](https://a.test/p.jpg?w=770&resize=770%2C574)',
  },
  { html: '<p>x</p><img src="data:image/svg+xml;base64,PHN2Zz4=">', markdown: 'x' },
  {
    html: '<p><img src="https://a.test/1.jpg" alt=""> <img src="https://a.test/2.jpg" alt=""></p>',
    markdown: '![](https://a.test/1.jpg)\n\n![](https://a.test/2.jpg)',
  },
];
