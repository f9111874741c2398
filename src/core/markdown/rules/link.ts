/** Links, with URLs that cannot close them. */

import type { BodyStyle } from '../../body-style.ts';
import { toLabel } from '../link-label.ts';
import type { MarkdownExample, MarkdownRule } from './rule.ts';

/** What HTML takes for an entity, without its end as well: some readers write a URL as it is. */
const ENTITY = /&(?=#|[A-Za-z][A-Za-z0-9]{0,40}(?![A-Za-z0-9=]))/g;

/** A URL as a link's target: in angle brackets where signs in it could end it. */
export const toTarget = (url: string, { dialect }: BodyStyle): string => {
  const target = dialect.bracketed.test(url) ? `<${url}>` : url;
  return dialect.entities ? target.replace(ENTITY, '&amp;') : target;
};

const isUtf8 = (encoded: string): boolean => {
  try {
    decodeURIComponent(encoded);
    return true;
  } catch {
    return false;
  }
};

/**
 * Whether the target would read the query differently, so that only HTML preserves the URL: it decodes
 * what would part it, and loses the bytes of other encodings, which old sites in Chinese have.
 */
export const isDecoded = (url: string, style: BodyStyle): boolean => {
  if (!style.decoding) return false;
  const [, query = ''] = /\?([^#]*)/.exec(url) ?? [];
  return /%(?:26|23|2b)/i.test(query) || !isUtf8(query);
};

const link: MarkdownRule = {
  elements: ['a'],
  write: (content, element, style) => {
    const note = element.getAttribute('data-note');
    if (note) return `[^${note}]`;
    const { caret, label = toLabel } = style.dialect;
    const text = label(content.trim().replace(/^\^/, caret));
    if (!text) return content;
    const url = element.getAttribute('href') ?? '';
    if (isDecoded(url, style)) return `<a href="${url.replace(/&/g, '&amp;')}">${text}</a>`;
    return `[${text}](${toTarget(url, style)})`;
  },
};

export default link;

export const examples: readonly MarkdownExample[] = [
  {
    html: '<p>See <a href="https://a.test/b?c=1&d=2">this</a>.</p>',
    markdown: 'See [this](https://a.test/b?c=1&d=2).',
  },
  {
    html: '<p><a href="https://a.test/b_(c)">a [note] here</a></p>',
    markdown: '[a \\[note\\] here](<https://a.test/b_(c)>)',
  },
  { html: '<p><a href=" JaVa&#9;ScRiPt:alert(1)">click</a> me</p>', markdown: 'click me' },
  {
    html: '<p><a href="https://a.test/?to=https%3A%2F%2Fb.test%2F%3Fc%3D1%26d&e=2">x</a></p>',
    markdown: '<a href="https://a.test/?to=https%3A%2F%2Fb.test%2F%3Fc%3D1%26d&amp;e=2">x</a>',
    style: { decoding: true },
  },
  {
    html: '<p><a href="https://a.test/?q=%C4%E3%BA%C3">x</a> <a href="https://a.test/?q=%E4%BD%A0">y</a></p>',
    markdown: '<a href="https://a.test/?q=%C4%E3%BA%C3">x</a> [y](https://a.test/?q=%E4%BD%A0)',
    style: { decoding: true },
  },
  { html: '<p><a href="https://a.test/">^ x</a></p>', markdown: '[\\^ x](https://a.test/)' },
  {
    html: '<p><a href="https://a.test/">a <code>b`c</code></a></p>',
    markdown: '[a b&#96;c](https://a.test/)',
  },
  {
    html: '<p><a href="https://a.test/">[x](javascript:y) \\<b>[z]</b>(a)</a></p>',
    markdown: '[&#91;x&#93;(javascript:y) &#92;**&#91;z&#93;**(a)](https://a.test/)',
  },
  {
    html: '<p><a href="https://a.test/">a <s>[b]</s><code>[</code>]</a></p>',
    markdown: '[a ~~\\[b\\]~~`[`\\]](https://a.test/)',
  },
  {
    html: '<p><a href="https://a.test/b](x)?[c](((&amp;rpar;">d</a> <a href="mailto:a](x)">e</a></p>',
    markdown: '[d](<https://a.test/b%5D(x)?%5Bc%5D%28%28%28&amp;rpar;>) [e](<mailto:a%5D(x)>)',
  },
  { html: '<p><a href="https://a.test&quot;onclick=&quot;x">a</a></p>', markdown: 'a' },
  { html: '<p><a href="https://[::1]/[">a</a></p>', markdown: '[a](https://[::1]/%5B)' },
  { html: '<p><a href="https://a.test/">a \\</a></p>', markdown: '[a &#92;](https://a.test/)' },
  { html: '<p>Wow!<a href="https://a.test/">x</a></p>', markdown: 'Wow\\![x](https://a.test/)' },
];
