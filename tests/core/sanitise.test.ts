/** Nothing that runs, and no URL that could, is left in a safe body. */
import { describe, expect, it } from 'vitest';
import { toNoteImage, toNoteLink } from '../../src/core/html/safe-urls.ts';
import { toSafeBody } from '../../src/core/html/sanitise.ts';
import { window } from './rendering.ts';

const safe = (html: string) => toSafeBody(html, window).innerHTML;

describe('toNoteLink', () => {
  it.each([
    ['https://a.test/b?c=1&d=2#e', 'https://a.test/b?c=1&d=2#e'],
    [' HTTPS://A.test ', 'https://a.test/'],
    ['mailto:a@b.test', 'mailto:a@b.test'],
    ['tel:+123', 'tel:+123'],
    ['https://a.test/?q={{x}}`|"<>\\', 'https://a.test/?q=%7B%7Bx%7D%7D%60%7C%22%3C%3E%5C'],
    ['https://a.test/[b](c)?](d)#[', 'https://a.test/%5Bb%5D(c)?%5D(d)#%5B'],
    ['https://[::1]:8080/[b', 'https://[::1]:8080/%5Bb'],
    ['https://u@[::1]/', 'https://[::1]/'],
    ['https://a.test/b)(c)((d)', 'https://a.test/b%29(c)%28(d)'],
    ['mailto:a](javascript:x)', 'mailto:a%5D(javascript:x)'],
    ['https://a.test/新闻', 'https://a.test/%E6%96%B0%E9%97%BB'],
  ])('%j is %s', (url, href) => expect(toNoteLink(url)).toBe(href));

  it.each([
    '',
    'relative',
    '//a.test',
    'https://a.test"onmouseover="alert(1)"/',
    'https://a.test`/',
    'https://a.test)/',
    'https://a.test&rpar;/',
    '#x',
    'javascript:alert(1)',
    ' JaVa\tScRi\npt:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'smb://x/y',
    'obsidian://open',
    'blob:https://a.test/x',
    'view-source:https://a.test',
    'intent://x#Intent;end',
  ])('%j is none', (url) => expect(toNoteLink(url)).toBeUndefined());
});

describe('toNotePicture', () => {
  it.each([
    ['https://a.test/p.jpg', true],
    ['https://a.test"onerror="alert(1)"/p.jpg', false],
    ['data:image/png;base64,iVBORw0KGgo=', true],
    ['data:image/svg+xml;base64,PHN2Zz4=', false],
    ['data:image/png,<script>', false],
    ['data:text/html;base64,PGI+', false],
    ['mailto:a@b.test', false],
    ['javascript:x', false],
  ])('%j: %s', (url, ok) => expect(toNoteImage(url) !== undefined).toBe(ok));
});

describe('toSafeBody', () => {
  it.each([
    ['<p onclick="x()" style="x" id="y" data-z="1">a</p>', '<p>a</p>'],
    ['<p>a<script>x()</script><style>x</style><template>y</template></p>', '<p>a</p>'],
    [
      '<p>a\u0001b\u0085c</p><p><code>a\u0001b\u009Fc\u000Bd</code></p><pre>a\tb\n\u001Bc\u007F\f</pre>',
      '<p>ab c</p><p><code>abc d</code></p><pre>a\tb\nc </pre>',
    ],
    ['<img src="https://a.test/p.jpg" alt="a&#1;b">', '<img src="https://a.test/p.jpg" alt="ab">'],
    ['<my-element>a</my-element><blink>b</blink>', 'ab'],
    ['<form name="parentNode"><input name="x">a</form>', 'a'],
    ['<svg><a xlink:href="javascript:x()"><text>a</text></a></svg>b', 'b'],
    ['<a href="javascript:x()">a</a><a>b</a>', 'ab'],
    [
      '<img src="https://a.test/p.jpg" srcset="javascript:x()" onerror="x()" alt="a">',
      '<img src="https://a.test/p.jpg" alt="a">',
    ],
    ['<img src="x">', ''],
    [
      '<iframe src="https://v.test/1" title="A film"></iframe>',
      '<p><a href="https://v.test/1">A film</a></p>',
    ],
    [
      '<video><source src="https://v.test/1.mp4"></video>',
      '<p><a href="https://v.test/1.mp4">1.mp4</a></p>',
    ],
    ['<iframe srcdoc="<script>x()</script>"></iframe><object data="javascript:x()"></object>', ''],
    ['<!-- x --><?php x ?><p>a', '<p>a</p>'],
    ['<frameset><frame src="javascript:x()"></frameset>', ''],
    ['</body></html><p>a</p>', '<p>a</p>'],
  ])('%s', (html, clean) => expect(safe(html)).toBe(clean));

  it('survives depth, and keeps the text', () => {
    for (const name of ['div', 'blockquote', 'b', 'ul><li', 'span', 'table><tr><td'])
      expect(safe(`${`<${name}>`.repeat(600)}deep`)).toContain('deep');
  });
});
