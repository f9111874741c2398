/** Links, with addresses that cannot close them. */
import type { MarkdownExample, MarkdownRule } from '../markdown-rule.ts';

/** An address as a link's target: in angle brackets where parentheses could end it. */
export const toTarget = (address: string): string =>
  (/[()]/.test(address) ? `<${address}>` : address).replace(/&(?=#?[A-Za-z0-9]{1,40};)/g, '&amp;');

const link: MarkdownRule = {
  elements: ['a'],
  write: (content, element) => {
    const text = content.trim().replace(/^\^/, '\\^');
    if (!text) return content;
    return `[${text}](${toTarget(element.getAttribute('href') ?? '')})`;
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
  { html: '<p>Wow!<a href="https://a.test/">x</a></p>', markdown: 'Wow\\![x](https://a.test/)' },
];
