/** Terms and summaries, as paragraphs in bold: Markdown has no words for them. */
import { type MarkdownExample, type MarkdownRule, markWhole } from './rule.ts';

const definition: MarkdownRule = {
  elements: ['dt', 'summary'],
  write: (content, element) => markWhole(content, element, '**'),
};

export default definition;

export const examples: readonly MarkdownExample[] = [
  { html: '<dl><dt>Term</dt><dd>Meaning</dd></dl>', markdown: '**Term**\n\nMeaning' },
  {
    html: '<dl><dt>a <img src="https://a.test/p.jpg" alt="b"></dt></dl>',
    markdown: 'a ![b](https://a.test/p.jpg)',
  },
  { html: '<details><summary>More</summary>Text</details>', markdown: '**More**\n\nText' },
];
