/** The identity benchmark's adapter: captures a page and compares its article with its Markdown, rendered again. */
// @ts-expect-error: it comes without types
import * as commonmark from 'commonmark';
import MarkdownIt from 'markdown-it';
import { toStyle } from '../../src/core/body-style.ts';
import { toSafeBody } from '../../src/core/html/sanitise.ts';
import { toMarkdown } from '../../src/core/markdown/to-markdown.ts';
import { domainOf } from '../../src/core/urls/domain-of.ts';
import { languagesOf } from '../core/languages-of.ts';
import { readAll as readPage } from '../core/read-all.ts';
import { imagesOf, linesOf, linksOf } from '../core/reading.ts';

/** What differs for each renderer; `null` where nothing does. */
export type Differences = Readonly<Record<string, string | null>>;

const markdownIt = new MarkdownIt({ html: true });
const parser = new commonmark.Parser();
const renderer = new commonmark.HtmlRenderer();

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

type Seen = Readonly<Record<'text' | 'links' | 'pictures', string>>;

/** Renderers write brackets of a URL as the standard does. */
const spell = (lines: readonly string[]): string =>
  lines.join('\n').replace(/\[/g, '%5B').replace(/\]/g, '%5D');

const seenIn = (body: Element): Seen => ({
  text: linesOf(body).join('\n'),
  links: spell(linksOf(body)),
  pictures: spell(imagesOf(body)),
});

const KINDS = ['text', 'links', 'pictures'] as const;

/** The kinds of content that differ, with the beginning of the first difference. */
const compare = (meant: Seen, shown: Seen): string | null => {
  const kind = KINDS.find((each) => meant[each] !== shown[each]);
  if (!kind) return null;
  const [one, other] = [meant[kind], shown[kind]];
  let at = 0;
  while (one[at] === other[at]) at += 1;
  const cut = (text: string) => JSON.stringify(text.slice(Math.max(at - 20, 0), at + 40));
  return `${kind}: ${cut(one)} became ${cut(other)}`;
};

/** `commonmark` knows no tables and no deleted text: pages with one are left to the other renderer. */
const needsGfm = (body: Element): boolean => body.querySelector('table, del, s, strike') !== null;

const measureIdentity = (source: string, url: string): Differences | string => {
  let html: string;
  try {
    const at = '2026-08-01T00:00:00Z';
    const about = { id: 'bench', at, url, scope: 'page', domain: domainOf(url) } as const;
    document.replaceChild(
      document.adoptNode(parse(source).documentElement),
      document.documentElement,
    );
    html = readPage(document, { ...about, languages: languagesOf(document) }).html;
  } catch (error) {
    return String(error);
  }
  const body = toSafeBody(html, window);
  const meant = seenIn(body);
  const gfm = needsGfm(body);
  const markdown = toMarkdown(body, toStyle({}));
  const again = (rendered: string) => compare(meant, seenIn(parse(`<body>${rendered}`).body));
  return {
    'markdown-it': again(markdownIt.render(markdown)),
    ...(!gfm && { commonmark: again(renderer.render(parser.parse(markdown))) }),
  };
};

Object.assign(globalThis, { measureIdentity });
