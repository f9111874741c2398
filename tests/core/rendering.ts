/** Renders Markdown again and says what a reader would see, to compare it with the article. */
// @ts-expect-error: it comes without types
import * as commonmark from 'commonmark';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';

export { linesOf, linksOf, picturesOf } from './reading.ts';

export const { window } = new JSDOM('');

const markdownIt = new MarkdownIt({ html: true });
const linkified = new MarkdownIt({ html: true, linkify: true, typographer: false });
const parser = new commonmark.Parser();
const renderer = new commonmark.HtmlRenderer();

/** `commonmark` knows neither tables nor deleted text. */
export const renderers: Readonly<Record<string, (markdown: string) => string>> = {
  'markdown-it': (markdown) => markdownIt.render(markdown),
  'markdown-it with links': (markdown) => linkified.render(markdown),
  commonmark: (markdown) => renderer.render(parser.parse(markdown)),
};

export const toBody = (html: string): HTMLElement =>
  new window.DOMParser().parseFromString(`<body>${html}`, 'text/html').body;
