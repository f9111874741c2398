/** Headings, on one line. */
import type { BodyStyle } from '../../body-style.ts';
import { breakUrls } from '../escape.ts';
import { type MarkdownExample, type MarkdownRule, markWhole, toBlock } from './rule.ts';

const levelOf = ({ localName }: Element, { dialect }: BodyStyle): number =>
  Math.max(Number(localName[1]), dialect.topHeading);

/** Readers of GFM would take the escape for a part of a bare URL. */
const escapeLast = (word: string, escaped: string, style: BodyStyle): string =>
  `${breakUrls(word.slice(0, -1), style)}${escaped}`;

const heading: MarkdownRule = {
  elements: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  write: (content, element, style) => {
    // Characters at the end would be taken for the closing sequence of the heading, or its
    // attributes.
    const text = content
      .replace(/[ \n]+/g, ' ')
      .trim()
      .replace(/\S*(?<!\\)#$/, (word) => escapeLast(word, '\\#', style))
      .replace(/\S*(?<!\\)\}$/, (word) =>
        style.dialect.entities ? escapeLast(word, '&#125;', style) : word,
      );
    if (!text) return '';
    if (element.closest('td, th')) return text;
    if (!style.dialect.headingsInLists && element.closest('li'))
      return markWhole(text, element, '**');
    return toBlock(`${'#'.repeat(levelOf(element, style))} ${text}`);
  },
};

export default heading;

export const examples: readonly MarkdownExample[] = [
  { html: '<h2>Title</h2><p>Text</p>', markdown: '## Title\n\nText' },
  { html: '<h3>Learn C #</h3>', markdown: '### Learn C \\#' },
  { html: '<h3>See http://a.test/#</h3>', markdown: '### See http&#58;//a.test/\\#' },
  { html: '<h3>A set {a}</h3>', markdown: '### A set {a&#125;' },
  { html: '<h3>See http://a.test/{a}</h3>', markdown: '### See http&#58;//a.test/{a&#125;' },
  { html: '<h2><b>Bold</b><br>and <i>two</i> lines</h2>', markdown: '## Bold and *two* lines' },
  {
    html: '<h3><a href="https://a.test/"><s>x</s></a> <s>y</s></h3>',
    markdown: '### [x](https://a.test/) ~~y~~',
    style: { guard: { shortcodes: 'hugo' } },
  },
  {
    html: '<a href="https://a.test/"><h2>Linked</h2></a>',
    markdown: '## [Linked](https://a.test/)',
  },
];
