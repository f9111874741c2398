/** Inline elements that Markdown has no signs for, kept as HTML. */
import type { MarkdownExample, MarkdownRule } from '../markdown-rule.ts';

const htmlKept: MarkdownRule = {
  elements: ['sub', 'sup', 'mark', 'ruby', 'rb', 'rp', 'rt'],
  write: (content, element) => `<${element.localName}>${content}</${element.localName}>`,
};

export default htmlKept;

export const examples: readonly MarkdownExample[] = [
  { html: '<p>H<sub>2</sub>O, m<sup>2</sup></p>', markdown: 'H<sub>2</sub>O, m<sup>2</sup>' },
  { html: '<p>H<sub>2</sub>O</p>', markdown: 'H2O', style: { html: false } },
  {
    html: '<p>a <mark>b <b>c</b></mark></p>',
    markdown: 'a b **c**',
    style: { dialect: 'kramdown' },
  },
  {
    html: '<p><ruby>漢字<rt>かんじ</rt></ruby></p>',
    markdown: '<ruby>漢字<rt>かんじ</rt></ruby>',
  },
];
