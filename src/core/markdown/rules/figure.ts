/** Figures: what is in them, then the caption in a paragraph of its own. */
import { type MarkdownExample, type MarkdownRule, markWhole } from './rule.ts';

const figure: MarkdownRule = {
  elements: ['figcaption', 'caption'],
  write: (content, element) => markWhole(content, element, '*'),
};

export default figure;

export const examples: readonly MarkdownExample[] = [
  {
    html: '<figure><img src="https://a.test/p.jpg" alt="A"><figcaption>A day（路透社）</figcaption></figure>',
    markdown: '![A](https://a.test/p.jpg)\n\n*A day（路透社）*',
  },
  {
    html: '<figure><img src="https://a.test/p.jpg" alt="A">Said so</figure>',
    markdown: '![A](https://a.test/p.jpg)\n\n*Said so*',
  },
];
