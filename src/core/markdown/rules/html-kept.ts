/** Inline elements that Markdown has no syntax for, kept as HTML. */
import type { MarkdownExample, MarkdownRule } from './rule.ts';

const htmlKept: MarkdownRule = {
  elements: ['sub', 'sup', 'mark', 'ruby', 'rb', 'rp', 'rt'],
  write: (content, element) => `<${element.localName}>${content}</${element.localName}>`,
};

export default htmlKept;

export const examples: readonly MarkdownExample[] = [
  { html: '<p>H<sub>2</sub>O, m<sup>2</sup></p>', markdown: 'H<sub>2</sub>O, m<sup>2</sup>' },
  { html: '<p>H<sub>2</sub>O</p>', markdown: 'H₂O', style: { html: false } },
  {
    html: '<p>10<sup>6</sup>, x<sup>A2</sup>, y<sub>b1</sub>, so<sup>[1]</sup>, 1<sup>st</sup></p>',
    markdown: '10⁶, x^A2, y_b1, so\\[1\\], 1ˢᵗ',
    style: { html: false },
  },
  {
    html: '<p><ruby>漢字<rt>かんじ</rt></ruby> <ruby>字<rp>(</rp><rt>じ</rt><rp>)</rp></ruby></p>',
    markdown: '漢字（かんじ） 字(じ)',
    style: { html: false },
  },
  {
    html: '<p>t <rt>u</rt></p>',
    markdown: 't u',
    style: { html: false },
  },
  {
    html: '<p><ruby>漢字<rt>かんじ</rt></ruby></p>',
    markdown: '<ruby>漢字<rt>かんじ</rt></ruby>',
  },
];
