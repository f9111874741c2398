/** Renders Markdown again and says what a reader would see, to compare it with the article. */
// @ts-expect-error: it comes without types
import * as commonmark from 'commonmark';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { Marked } from 'marked';

export { imagesOf, linesOf, linksOf } from './reading.ts';

export const { window } = new JSDOM('');

const markdownIt = new MarkdownIt({ html: true });
const linkified = new MarkdownIt({ html: true, linkify: true, typographer: false });
const marked = new Marked({ gfm: true });
const parser = new commonmark.Parser();
const renderer = new commonmark.HtmlRenderer();

/** `commonmark` knows neither tables nor deleted text; `marked` is what Hexo's own renderer is made of. */
export const renderers: Readonly<Record<string, (markdown: string) => string>> = {
  'markdown-it': (markdown) => markdownIt.render(markdown),
  'markdown-it with links': (markdown) => linkified.render(markdown),
  marked: (markdown) => marked.parse(markdown, { async: false }),
  commonmark: (markdown) => renderer.render(parser.parse(markdown)),
};

export const toBody = (html: string): HTMLElement =>
  new window.DOMParser().parseFromString(`<body>${html}`, 'text/html').body;
