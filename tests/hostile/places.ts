/** The places of a body, by name: one input stands in each of them. */
import { toNoteImage, toNoteLink } from '../../src/core/html/safe-urls.ts';
import { asAttribute, escapeHtml, type Place, type Seen } from './place.ts';

const HOME = 'https://a.test/';
const IMAGE = 'https://a.test/p.jpg';

/** Markup about the text alone: what it shows is the text between these words. */
const around = (
  before: string,
  after: string,
  words: readonly [string, string] = ['', ''],
): Place => ({
  html: (input) => before + escapeHtml(input) + after,
  seen: (input) => ({ text: words[0] + input + words[1] }),
});

const linked = (
  before: string,
  after: string,
  words: readonly [string, string] = ['', ''],
): Place => ({
  html: (input) => `${before}<a href="${HOME}">${escapeHtml(input)}</a>${after}`,
  seen: (input) => ({
    text: words[0] + input + words[1],
    links: [{ href: HOME, text: input }],
  }),
});

/** A link that leads to what the input makes of the url, or text where that is not allowed. */
const leading = (toHref: (input: string) => string): Place => ({
  html: (input) => `<p>a <a href="${escapeHtml(toHref(input))}">b</a> c</p>`,
  seen: (input) => {
    const href = toNoteLink(asAttribute(toHref(input)));
    return { text: 'abc', links: href === undefined ? [] : [{ href, text: 'b' }] };
  },
});

const showing = (toSrc: (input: string) => string): Place => ({
  html: (input) => `<p>a <img src="${escapeHtml(toSrc(input))}" alt="b"> c</p>`,
  seen: (input) => {
    const src = toNoteImage(asAttribute(toSrc(input)));
    return { text: 'ac', images: src === undefined ? [] : [{ src, alt: 'b' }] };
  },
});

const inEveryPart = (input: string): string => `${HOME}${input}?q=${input}#${input}`;

/** Cut in the middle of whatever opens there. */
const cut = (input: string): readonly [string, string] => {
  const characters = [...input];
  const half = Math.ceil(characters.length / 2);
  return [characters.slice(0, half).join(''), characters.slice(half).join('')];
};

const parted = (write: (one: string, two: string) => string, join = ''): Place => ({
  html: (input) => {
    const [one, two] = cut(input);
    return write(escapeHtml(one), escapeHtml(two));
  },
  seen: (input) => ({ text: cut(input).join(join) }),
});

const imaged = (before: string, after: string, seen: Partial<Seen> = {}): Place => ({
  html: (input) => `${before}<img src="${IMAGE}" alt="${escapeHtml(input)}">${after}`,
  seen: (input) => ({ images: [{ src: IMAGE, alt: asAttribute(input) }], ...seen }),
});

/** Its head, and the beginning of the row below. */
const TABLE = '<table><tr><th>1</th><th>x</th></tr><tr>';

export const places: Readonly<Record<string, Place>> = {
  paragraph: around('<p>', '</p>'),
  'in a line': around('<p>a ', ' b</p>', ['a', 'b']),
  bold: around('<p>a <b>', '</b> b</p>', ['a', 'b']),
  glued: around('<p>a<i>', '</i>b</p>', ['a', 'b']),
  'parted by bold': parted((one, two) => `<p>${one}<b>${two}</b></p>`),
  'parted by a link': {
    html: (input) => {
      const [one, two] = cut(input).map(escapeHtml);
      return `<p>${one}<a href="${HOME}">${two}</a></p>`;
    },
    seen: (input) => ({ text: input, links: [{ href: HOME, text: cut(input)[1] }] }),
  },
  'after a break': around('<p>a<br>', '<br>b</p>', ['a', 'b']),
  'no block': around('a<br>', '<p>b</p>', ['a', 'b']),
  heading: around('<h2>', '</h2>'),
  'heading with code': around('<h3>a <code>', '</code></h3>', ['a', '']),
  'list item': around('<ul><li>', '</li><li>x</li></ul>', ['', 'x']),
  'item in an item': around('<ol start="3"><li>x<ul><li>', '</li></ul></li></ol>', ['x', '']),
  quote: around('<blockquote><p>', '</p></blockquote>'),
  'item in a quote': around('<blockquote><ul><li>', '</li></ul></blockquote>'),
  'head of a table': around(
    '<table><tr><th>',
    '</th><th>x</th></tr><tr><td>1</td><td>y</td></tr></table>',
    ['', 'x1y'],
  ),
  'cell of a table': around(`${TABLE}<td>`, '</td><td>y</td></tr></table>', ['1x', 'y']),
  'cell of a table in HTML': around(
    '<table><tr><td colspan="2">',
    '</td></tr><tr><td>x</td><td>y</td></tr></table>',
    ['', 'xy'],
  ),
  code: around('<p>a <code>', '</code> b</p>', ['a', 'b']),
  'code in a cell': around(`${TABLE}<td><code>`, '</code></td><td>y</td></tr></table>', [
    '1x',
    'y',
  ]),
  'code in a link': {
    html: (input) => `<p><a href="${HOME}">a <code>${escapeHtml(input)}</code></a></p>`,
    seen: (input) => ({ text: `a${input}`, links: [{ href: HOME, text: `a${input}` }] }),
  },
  'code block': around('<pre>', '</pre>'),
  'code block in an item': around('<ul><li>x<pre><code>', '</code></pre></li></ul>', ['x', '']),
  'language of code': {
    html: (input) =>
      `<pre class="language-${escapeHtml(input)}"><code class="lang-${escapeHtml(input)} language-${escapeHtml(input)}">let x;</code></pre>`,
    seen: () => ({ text: 'let x;' }),
  },
  formula: around('<p>a <code class="language-math">', '</code> b</p>', ['a', 'b']),
  'link text': linked('<p>a ', ' b</p>', ['a', 'b']),
  'link in a heading': linked('<h3>', '</h3>'),
  'link in a cell': linked(`${TABLE}<td>`, '</td><td>y</td></tr></table>', ['1x', 'y']),
  'bold link text': {
    html: (input) => `<p><a href="${HOME}"><b>${escapeHtml(input)}</b> c</a></p>`,
    seen: (input) => ({ text: `${input}c`, links: [{ href: HOME, text: `${input}c` }] }),
  },
  'link title': {
    html: (input) => `<p><a href="${HOME}" title="${escapeHtml(input)}">b</a></p>`,
    seen: () => ({ text: 'b', links: [{ href: HOME, text: 'b' }] }),
  },
  'link url': leading((input) => input),
  'parts of a link url': leading(inEveryPart),
  'image url': showing((input) => input),
  'parts of a image url': showing(inEveryPart),
  'linked image': {
    html: (input) =>
      `<p><a href="${escapeHtml(HOME + input)}"><img src="${escapeHtml(HOME + input)}" alt="${escapeHtml(input)}"></a></p>`,
    seen: (input) => {
      const src = toNoteImage(asAttribute(HOME + input));
      return { images: src === undefined ? [] : [{ src, alt: asAttribute(input) }] };
    },
  },
  alt: imaged('<p>a ', ' b</p>', { text: 'ab' }),
  'alt in a figure': imaged('<figure>', '<figcaption>c</figcaption></figure>', { text: 'c' }),
  'alt in a cell': imaged(`${TABLE}<td>`, '</td><td>y</td></tr></table>', { text: '1xy' }),
  caption: {
    html: (input) =>
      `<figure><img src="${IMAGE}" alt=""><figcaption>${escapeHtml(input)}</figcaption></figure>`,
    seen: (input) => ({ text: input, images: [{ src: IMAGE, alt: '' }] }),
  },
  'image title': {
    html: (input) => `<p>a <img src="${IMAGE}" alt="b" title="${escapeHtml(input)}"></p>`,
    seen: () => ({ text: 'a', images: [{ src: IMAGE, alt: 'b' }] }),
  },
  definition: {
    html: (input) => `<dl><dt>${escapeHtml(input)}</dt><dd>${escapeHtml(input)}</dd></dl>`,
    seen: (input) => ({ text: input + input }),
  },
  disclosure: around('<details><summary>x</summary><p>', '</p></details>', ['x', '']),
  summary: around('<details><summary>', '</summary><p>x</p></details>', ['', 'x']),
  'right to left': around('<p dir="rtl">', '</p>'),
  markup: { html: (input) => `<div>${input}</div>` },
  'markup in a cell': { html: (input) => `${TABLE}<td>${input}</td><td>y</td></tr></table>` },
};
