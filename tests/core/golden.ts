/** The golden pages, and how what a capture makes of them is compared. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';

export type GoldenPage = {
  readonly slug: string;
  readonly url: string;
  readonly source: string;
  readonly expected: string;
};

export const PAGES = path.resolve(import.meta.dirname, '../pages');

/** Every folder of `tests/pages` that says what the body must become. */
export const goldenPages = (): readonly GoldenPage[] =>
  readdirSync(PAGES)
    .filter((slug) => existsSync(path.join(PAGES, slug, 'expected.html')))
    .map((slug) => {
      const read = (name: string) => readFileSync(path.join(PAGES, slug, name), 'utf8');
      const about: { url: string } = JSON.parse(read('about.json'));
      return { slug, url: about.url, source: read('source.html'), expected: read('expected.html') };
    });

/** There is no layout: what is fixed lies over the middle of the screen, and nothing else lies there. */
export const openPage = (source: string, url: string): Document => {
  const { window } = new JSDOM(source, { url });
  window.Document.prototype.elementFromPoint = function (this: Document) {
    return this.querySelector('[style*="position: fixed"]');
  };
  return window.document;
};

const BLOCK =
  /^(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|figure|figcaption|table|caption|thead|tbody|tfoot|tr|td|th|pre|hr|details|summary)$/;

const write = (node: Node, lines: string[], indent: string): void => {
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeType === 3 && !child.nodeValue?.trim() && node.nodeName !== 'PRE') continue;
    const element = child as Element;
    if (child.nodeType !== 1 || !BLOCK.test(element.localName)) {
      const text = child.nodeType === 1 ? element.outerHTML : (child as Text).data;
      const last = lines.at(-1);
      const inline = text.replace(/\s+/g, ' ');
      if (last?.startsWith(`${indent}| `)) lines[lines.length - 1] = last + inline;
      else lines.push(`${indent}| ${inline}`);
      continue;
    }
    const open = (element.cloneNode(false) as Element).outerHTML.replace(/<\/[\w-]+>$/, '');
    lines.push(indent + open);
    if (element.localName === 'pre') lines.push(JSON.stringify(element.innerHTML));
    else write(element, lines, `${indent}  `);
  }
};

/** HTML as lines that differ only where its content does. */
export const toLines = (html: string): readonly string[] => {
  const lines: string[] = [];
  write(new JSDOM(`<body>${html}</body>`).window.document.body, lines, '');
  return lines.map((line) => line.trimEnd().replace(/^(\s*\|)\s+/, '$1 '));
};
