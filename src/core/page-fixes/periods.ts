/** Marks two days that a dash joins: they are a life or a period, and no day on which something was published. */

import { readDate } from '../dates/dates.ts';
import { NO_FACT } from '../page/visibility.ts';
import { textOf } from '../text/text-length.ts';
import { hasLabel } from '../vocabulary/index.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const MAX_LINE = 100;
const DASH = /\s*[–—]\s*|\s-+\s/g;
/** A weekday and a month may stand before the day. */
const DAY_FIRST = /^(?:\p{L}+,\s)?(?:\p{L}+\.?\s)?\d/u;
const NO_LINE = 'script, style, noscript, template, figure, time, table';

export default {
  stage: 'zones',
  apply: (root, { document, at }, trail) => {
    const language = document.documentElement?.getAttribute('lang') ?? '';
    const dayOf = (text: string): string | undefined => readDate(text, at, language)?.slice(0, 10);
    const isPeriod = (line: string): boolean =>
      [...line.matchAll(DASH)].some(({ 0: dash, index }) => {
        const [start, end] = [line.slice(0, index), line.slice(index + dash.length)];
        if (!/\d\W*$/.test(start) || !DAY_FIRST.test(end)) return false;
        const [from, to] = [dayOf(start), dayOf(end)];
        return from !== undefined && to !== undefined && from !== to;
      });
    const walker = document.createTreeWalker(root, 4 /* text */);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (!/[–—-]/.test(data) || !parentElement || data.length > MAX_LINE) continue;
      const line = textOf(parentElement);
      if (line.length > MAX_LINE || !/\d.*\d/.test(line) || parentElement.closest(NO_LINE))
        continue;
      if (!isPeriod(line) || hasLabel(line, 'published', 5) || hasLabel(line, 'updated')) continue;
      parentElement.setAttribute(NO_FACT, '');
      for (const time of parentElement.querySelectorAll('time')) time.removeAttribute('datetime');
      trail.record('changed', 'is a period', line);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<h1>Ann Onym</h1><noscript>1</noscript><p><b>March 3, 1941</b> – <b>Saturday, September 12, 2020</b> (age 79)</p>',
    after:
      '<h1>Ann Onym</h1><noscript>1</noscript><p data-presscut-no-fact=""><b>March 3, 1941</b> – <b>Saturday, September 12, 2020</b> (age 79)</p>',
  },
  {
    before:
      '<table></table><p>3 May 2024 – Updated: 6 May 2024</p><p>3 May 2024 – 10:15</p><p>Bridge 7 - 3 May 2024</p><p>2024-05-03</p>',
    after:
      '<table></table><p>3 May 2024 – Updated: 6 May 2024</p><p>3 May 2024 – 10:15</p><p>Bridge 7 - 3 May 2024</p><p>2024-05-03</p>',
  },
];
