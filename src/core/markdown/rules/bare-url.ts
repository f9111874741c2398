/** Bare URLs that markup follows: readers of GFM would make it a part of them. */

import { breakUrls } from '../escape.ts';
import type { MarkdownExample, MarkdownRule } from './rule.ts';

const url: MarkdownRule = {
  elements: ['span'],
  write: (content, _element, style) => breakUrls(content, style),
};

export default url;

export const examples: readonly MarkdownExample[] = [
  {
    html: '<p>x https://t.co/abc<a href="https://t.co/xyz">pic</a></p>',
    markdown: 'x https&#58;//t.co/abc[pic](https://t.co/xyz)',
  },
  { html: '<p><s>http://a.test/(x)</s></p>', markdown: '~~http&#58;//a.test/(x)~~' },
  { html: '<p><s>http://a.test/b<br> </s>c</p>', markdown: '~~http&#58;//a.test/b~~  \nc' },
  {
    html: '<p><b>http://a.test/b</b><img src="https://a.test/p.jpg" alt=""> c</p>',
    markdown: '**http&#58;//a.test/b**![](https://a.test/p.jpg) c',
  },
  {
    html: '<p><b>http://a.test/b</b>c <b>http://a.test/b</b> c</p>',
    markdown: '**http&#58;//a.test/b**c **http://a.test/b** c',
  },
  { html: '<p>www.a.test/<code>id</code></p>', markdown: 'www&#46;a.test/`id`' },
  {
    html: '<p>Fwww.w<a href="https://a.test/">g</a></p>',
    markdown: 'Fwww&#46;w[g](https://a.test/)',
  },
  {
    html: '<p>http://t<rt></rt>"onmouseover=x http://t<!-- --><ruby></ruby>"y</p>',
    markdown: 'http&#58;//t"onmouseover=x http&#58;//t"y',
  },
  {
    html: '<div>http:<li></li>//t<details> </details>"x and http://t <i></i>"y"</div>',
    markdown: 'http://t\u00a0"x and http://t "y"',
  },
  { html: '<p>http://a.test/&nbsp;*</p>', markdown: 'http&#58;//a.test/\u00a0\\*' },
  { html: '<p>https://a.test/<wbr>b c</p>', markdown: 'https://a.test/b c' },
  {
    html: '<p>https://a.test/b<b>“c”</b></p>',
    markdown: 'https&#58;//a.test/b“**c**”',
  },
  { html: '<p>https://a.test/b<b>c</b></p>', markdown: 'https&#58;//a.test/b**c**' },
  {
    html: '<p>http://localhost:3000/&lt;id&gt;</p>',
    markdown: 'http&#58;//localhost:3000/&lt;id>',
  },
];
