/** Images. */

import type { BodyStyle } from '../../body-style.ts';
import { squeeze } from '../../html/dom.ts';
import { toHtml } from '../../html/html.ts';
import { isLossy, toAlt, toEntity } from '../image-text.ts';
import { isDecoded, toTarget } from './link.ts';
import type { MarkdownExample, MarkdownRule } from './rule.ts';

const isGlued = (element: Element): boolean =>
  /[^ \n]$/.test(element.previousSibling?.textContent ?? '');

/** Readers look for the end of a link, of code and of a cell in HTML as well. */
const toInlineHtml = (element: Element, style: BodyStyle): string =>
  toHtml([element], style).replace(/[\\[\]`|*]/g, toEntity);

const srcOf = (element: Element): string => element.getAttribute('src') ?? '';

const altOf = (element: Element, style: BodyStyle): string =>
  toAlt(squeeze(element.getAttribute('alt') ?? ''), style, element.closest('a') !== null);

/** Whether Markdown cannot say the image's URL or its text. */
export const needsHtml = (element: Element, style: BodyStyle): boolean =>
  isDecoded(srcOf(element), style) || isLossy(altOf(element, style), style);

const image: MarkdownRule = {
  elements: ['img'],
  write: (_content, element, style) => {
    if (needsHtml(element, style)) return toInlineHtml(element, style);
    const character = style.dialect.spacedImages && isGlued(element) ? ' !' : '!';
    return `${character}[${altOf(element, style)}](${toTarget(srcOf(element), style)})`;
  },
};

export default image;

export const examples: readonly MarkdownExample[] = [
  {
    html: '<img src="https://a.test/p.jpg?w=770&resize=770%2C574" alt="Two [happy]\n people">',
    markdown: '![Two [happy] people](https://a.test/p.jpg?w=770&resize=770%2C574)',
  },
  {
    html: '<p><img src="https://a.test/p.jpg" alt="]( *a* 2 * 3 | &lt;b&gt; &amp;amp;"></p>',
    markdown: '![&#93;( &#42;a&#42; 2 * 3 &#124; &#60;b> &#38;amp;](https://a.test/p.jpg)',
  },
  {
    html: '<p><img src="https://a.test/p.jpg" alt="&lt;b&gt; {{ x }} [a](b)"></p>',
    markdown: '![<\u2060b> {\u2060{ x }\u2060} [a]\u2060(b)](https://a.test/p.jpg)',
    style: { guard: { escape: true } },
  },
  {
    html: '<p><img src="https://a.test/p.jpg" alt="[[a]]"></p>',
    markdown: '![&#91;&#91;a&#93;&#93;](https://a.test/p.jpg)',
    style: { guard: { escape: true }, typographic: true },
  },
  {
    html: '<p><img src="https://a.test/p.jpg" alt="a \\* \\\\"></p>',
    markdown: '![a \\\u2060* \\\u2060\\\u2060](https://a.test/p.jpg)',
    style: { guard: { escape: true }, html: false },
  },
  {
    html: '<p><img src="https://a.test/p.jpg" alt="a \\"></p>',
    markdown:
      '<img src="https://a.test/p.jpg" alt="a &#92;" loading="lazy" referrerpolicy="no-referrer">',
    style: { guard: { escape: true } },
  },
  {
    html: '<img src="https://a.test/p.jpg" alt="\\">',
    markdown: '![&#92;](https://a.test/p.jpg)',
  },
  {
    html: '<a href="https://a.test/"><img src="https://a.test/](x).jpg" alt="Two [happy] people"></a>',
    markdown: '[![Two &#91;happy&#93; people](<https://a.test/%5D(x).jpg>)](https://a.test/)',
  },
  {
    html: '<img src="https://a.test/p.jpg" alt="[[a]] 1=&quot;2&quot; &quot; onerror=x &quot;y&quot;{a}">',
    markdown:
      '![&#91;&#91;a&#93;&#93; 1=&quot;2&quot; &quot; onerror=x &quot;y&quot;{a}\u2060](https://a.test/p.jpg)',
  },
  {
    html: '<a href="https://a.test/"><img src="https://a.test/?u=1%262" alt="](x) `|"></a>',
    markdown:
      '[<img src="https://a.test/?u=1%262" alt="&#93;(x) &#96;&#124;" loading="lazy" referrerpolicy="no-referrer">](https://a.test/)',
    style: { decoding: true },
  },
  {
    html: '<p><img src="https://a.test/?u=1%262" alt="A"></p>',
    markdown:
      '<img src="https://a.test/?u=1%262" alt="A" loading="lazy" referrerpolicy="no-referrer">',
    style: { decoding: true },
  },
  { html: '<p>x</p><img src="data:image/svg+xml;base64,PHN2Zz4=">', markdown: 'x' },
  {
    html: '<p><img src="https://a.test/1.jpg" alt=""> <img src="https://a.test/2.jpg" alt=""></p>',
    markdown: '![](https://a.test/1.jpg)\n\n![](https://a.test/2.jpg)',
  },
];
