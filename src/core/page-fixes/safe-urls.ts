/** Makes links absolute and takes away those that no note may hold. */
import { unwrap } from '../page/elements.ts';
import { parseUrl } from '../urls/parse-url.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

const resolve = (href: string, base: string): string | undefined => {
  const url = parseUrl(href, base);
  return url && SCHEMES.has(url.protocol) ? url.href : undefined;
};

export default {
  stage: 'markup',
  apply: (root, page) => {
    for (const link of Array.from(root.querySelectorAll('a'))) {
      const href = link.getAttribute('href')?.trim() ?? '';
      // Within the page: notes and their marks keep each other.
      if (/^#[^!/]./.test(href)) continue;
      const url = href && !href.startsWith('#') ? resolve(href, page.base) : undefined;
      if (url) link.setAttribute('href', url);
      else if (link.id) link.removeAttribute('href');
      else unwrap(link);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<a href="/b?x=1">b</a> <a href="javascript:x()">c</a> <a href="#n1">1</a> <a href="#">d</a>',
    after: '<a href="https://news.example/b?x=1">b</a> c <a href="#n1">1</a> d',
  },
  {
    before: '<a href="java&#9;script:x()">c</a><a href="mailto:a@b.example">m</a>',
    after: 'c<a href="mailto:a@b.example">m</a>',
  },
  {
    before:
      '<a href="https://ann:pier9@other.example/x">x</a> <a href="//ann@other.example/">y</a>',
    after: '<a href="https://other.example/x">x</a> <a href="https://other.example/">y</a>',
  },
];
