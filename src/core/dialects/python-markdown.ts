/**
 * Python-Markdown with its extra extensions, as Pelican sets it up: it reads blocks by their blank
 * lines and four spaces, knows backslashes before few characters, and cuts at `<`, `{:` and `*[x]:`
 * as well.
 */
import { BLOCKS, COMMONMARK, type Dialect, type DialectExample, withEscapes } from './dialect.ts';

const LISTS = 'ul, ol, menu';
/** It counts every list from one. */
const COUNTED = 'ol[start]:not([start="1"]), ol[reversed], li[value]';
/** Blocks that it takes out of an item, or the items after them. */
const IN_ITEMS = 'p, div, dl, dt, dd, figure, pre, blockquote, table, hr, h1, h2, h3, h4, h5, h6';

/** Lists that follow each other are one to it, whatever their markers. */
const followsList = (list: Element): boolean =>
  list.previousElementSibling?.matches(LISTS) === true;

/** What follows a list in its item is a part of the list's last item to it. */
const isFollowed = (list: Element): boolean => {
  let next = list.nextSibling;
  while (next && next.nodeType !== 1 && !next.textContent?.trim()) next = next.nextSibling;
  return next !== null;
};

const isBeyondList = (list: Element): boolean =>
  list.matches(COUNTED) ||
  followsList(list) ||
  list.querySelector(`${COUNTED}, ${IN_ITEMS}`) !== null ||
  [...list.querySelectorAll(LISTS)].some(isFollowed);

const isBeyond = (block: Element): boolean => {
  if (block.localName === 'blockquote') return block.querySelector(BLOCKS) !== null;
  // A list that is HTML holds no Markdown: only the outermost is asked about.
  return block.matches(LISTS) && !block.parentElement?.closest('li') && isBeyondList(block);
};

const pythonMarkdown: Dialect = {
  ...COMMONMARK,
  ...withEscapes({
    html: [
      // It puts the end to a number that has none.
      [/&(?=#|[A-Za-z0-9]{0,40}(?:;|$))/g, '&amp;'],
      [/</g, '&lt;'],
    ],
    inline: [
      [/[*[\]{}|]/g, '\\$&'],
      [/\\(?![*[\]{}|])/g, '&#92;'],
      [/`/g, '&#96;'],
      [/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_'],
      [/!$/, '\\!'],
    ],
    block: [
      [/^[-+>#]/, '\\$&'],
      [/^=/, '&#61;'],
      [/^~/, '&#126;'],
      [/^:(?=\s|$)/, '&#58;'],
      [/^(\d+)\.(?=\s|$)/, '$1\\.'],
    ],
  }),
  // A fence counts wherever a line begins with one.
  inHtml: /`/g,
  isBeyond,
  flanking: 'spaces',
  strikethrough: false,
  // It looks for HTML before code.
  exposedCode: /[<&]/,
  // Without one it takes the first line of some code for it, and guesses.
  language: 'text',
  caret: '&#94;',
  // Quotes in a URL would begin its title.
  bracketed: /[()'"]/,
  altBare: true,
  itemIndent: 4,
  bareItems: false,
};

export default pythonMarkdown;

export const examples: readonly DialectExample[] = [
  {
    html: '<p>a \\* *b* {: .c} 2 &lt; 3 ~ 4</p>',
    markdown: 'a &#92;\\* \\*b\\* \\{: .c\\} 2 &lt; 3 ~ 4',
  },
  {
    html: '<p># a</p><p>=b</p><p>: c</p><p>1. d</p>',
    markdown: '\\# a\n\n&#61;b\n\n&#58; c\n\n1\\. d',
  },
  { html: '<p>他说<b>“好”</b>就<s>走</s>了</p>', markdown: '他说**“好”**就<del>走</del>了' },
  {
    html: '<ul><li>One<ol><li>Inner<br>line</li></ol></li></ul>',
    markdown: '- One\n    1. Inner  \n        line',
  },
  {
    html: '<ul><li>One<p>Two</p></li></ul><ol start="2"><li>x</li></ol>',
    markdown: '<ul>\n<li>\nOne\n<p>Two</p>\n</li>\n</ul>\n\n<ol start="2">\n<li>x</li>\n</ol>',
  },
  { html: '<pre>#!python\nx</pre>', markdown: '```text\n#!python\nx\n```' },
  {
    html: '<p><a href="https://a.test/it\'s">x</a> <code>&lt;b&gt;</code></p>',
    markdown: "[x](<https://a.test/it's>) <code>&#60;b&#62;</code>",
  },
];
