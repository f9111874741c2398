/** Puts a link to the page in the place of a chart that the page draws itself, which no note can hold. */

import { toLinkLine } from '../page/link-line.ts';
import { textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

/** Formulas are drawings as well, of which their own fix knows the source. */
const OUTSIDE =
  'mjx-container, .MathJax, .katex, a, button, nav, header, footer, [aria-hidden="true"], [class*="icon" i], [class*="logo" i]';
/** Below this size, in pixels or units of its own, a drawing is an icon. */
const LEAST_SIDE = 150;
/** So many words or shapes make a drawing say something. */
const LEAST_LABELS = 3;
const LEAST_SHAPES = 12;

const sideOf = (drawing: Element): number => {
  const [, , width = 0, height = 0] = (drawing.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number);
  const stated = ['width', 'height'].map((side) =>
    Number.parseFloat(drawing.getAttribute(side) ?? ''),
  );
  const sides = [...stated, width, height].filter((side) => side > 0);
  return Math.max(0, ...sides);
};

const nameOf = (drawing: Element): string =>
  (drawing.querySelector('title')?.textContent ?? drawing.getAttribute('aria-label') ?? '')
    .replace(/\s+/g, ' ')
    .trim();

const isChart = (drawing: Element): boolean => {
  const isSvg = drawing.localName === 'svg';
  // Most are icons, recognisable by their size.
  if (isSvg && sideOf(drawing) < LEAST_SIDE) return false;
  if (drawing.closest(OUTSIDE) || drawing.parentElement?.closest('svg')) return false;
  const shown = drawing.closest('figure') !== null || drawing.getAttribute('role') === 'img';
  if (!isSvg) return shown && nameOf(drawing) !== '';
  const labels = drawing.getElementsByTagName('text').length;
  const shapes = drawing.querySelectorAll('path, rect, circle, line, polyline, polygon').length;
  return labels >= LEAST_LABELS || (shown && shapes >= LEAST_SHAPES);
};

/** The drawing, or the `pre` that holds its source and now nothing else: a link is no code. */
const outermost = (drawing: Element): Element => {
  const pre = drawing.closest('pre');
  return pre && textOf(pre) === textOf(drawing) ? pre : drawing;
};

export default {
  stage: 'figures',
  apply: (root, page, trail) => {
    for (const drawing of Array.from(root.querySelectorAll('svg, canvas'))) {
      if (!isChart(drawing)) continue;
      const place = drawing.closest('[id]')?.id ?? '';
      const url = place ? `${page.url}#${encodeURIComponent(place)}` : page.url;
      outermost(drawing).replaceWith(toLinkLine(page.document, url, nameOf(drawing)));
      trail.record('changed', 'chart turned into a link', url);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<figure id="c1"><svg viewBox="0 0 600 300"><title>Depth by year</title><text>1990</text><text>2000</text><text>2010</text></svg></figure>',
    after:
      '<figure id="c1"><p data-presscut-embed=""><a href="https://news.example/story#c1">Depth by year</a></p></figure>',
  },
  {
    before: `<mjx-container><svg viewBox="0 0 900 900" role="img">${'<path d="M0 0"></path>'.repeat(12)}</svg></mjx-container>`,
    after: `<mjx-container><svg viewBox="0 0 900 900" role="img">${'<path d="M0 0"></path>'.repeat(12)}</svg></mjx-container>`,
  },
  {
    before:
      '<pre class="mermaid"><svg viewBox="0 0 600 300"><title>Locks</title><text>Sea</text><text>Lock</text><text>Basin</text></svg></pre>',
    after: '<p data-presscut-embed=""><a href="https://news.example/story">Locks</a></p>',
  },
  {
    before: '<svg viewBox="0 0 24 24"><path d="M0 0"></path></svg>',
    after: '<svg viewBox="0 0 24 24"><path d="M0 0"></path></svg>',
  },
];
