/** What a Markdown rule is: how one kind of element is written. */
import type { BodyStyle } from '../../body-style.ts';
import type { BodyOptions } from '../../profiles/profile.ts';

export type MarkdownRule = {
  /** Element names the rule is for. No two rules are for the same name. */
  readonly elements: readonly string[];
  /** `content`: what is in the element, as Markdown. Blank lines around a block are merged. */
  readonly write: (content: string, element: Element, style: BodyStyle) => string;
};

export type MarkdownExample = {
  readonly html: string;
  readonly markdown: string;
  readonly style?: Partial<BodyOptions>;
};

/** A block: blank lines around it. */
export const toBlock = (text: string): string => (text ? `\n\n${text}\n\n` : '');

/**
 * Elements with delimiters of their own; note programs show an image between delimiters literally.
 */
const MARKED = 'img, blockquote, ul, ol, dl, pre, table, hr, h1, h2, h3, h4, h5, h6';

/**
 * One paragraph between delimiters, where neither markup at its edges nor a block in it forbids
 * them.
 */
export const markWhole = (content: string, element: Element, delimiter: string): string => {
  const text = trimLines(content).trim();
  const plain = text === '' || /[*\n<]/.test(text) || element.querySelector(MARKED) !== null;
  return toBlock(plain ? text : delimiter + text + delimiter);
};

/** Every line but blank ones behind `prefix`; the first one behind `first`. */
export const indent = (text: string, prefix: string, first = prefix): string =>
  first + text.replace(/\n(?=[^\n])/g, `\n${prefix}`);

/** Line feeds at both ends taken off; spaces stay. */
export const trimLines = (text: string): string => {
  let end = text.length;
  while (end > 0 && text[end - 1] === '\n') end -= 1;
  let start = 0;
  while (start < end && text[start] === '\n') start += 1;
  return text.slice(start, end);
};
