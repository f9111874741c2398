/** Makes a paragraph of the subtitle that stands as a heading below the headline: no part of the text begins with it. */
import { renameElement } from '../page/elements.ts';
import { fold, toPlain } from '../text/plain-text.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const NAMED =
  /(?:^|[\s_-])(?:sub-?title|sub-?headline|sub-?head|standfirst|dek|strapline|untertitel|chapo|bajada|sommario|occhiello|lead|intro|summary)(?:[\s_-]|$)/i;
const MIN = 20;

const isAtHeadline = (element: Element): boolean => {
  const before = element.previousElementSibling ?? element.parentElement?.previousElementSibling;
  const headline = before?.closest('h1') ?? before?.querySelector('h1');
  return headline != null && headline.textContent?.trim() === before?.textContent?.trim();
};

export default {
  stage: 'elements',
  apply: (root, page) => {
    const descriptions = ['og:description', 'description']
      .flatMap((key) => page.meta.get(key) ?? [])
      .map((text) => fold(toPlain(text)));
    for (const heading of root.querySelectorAll('h2, h3, h4, h5, h6')) {
      if (!isAtHeadline(heading)) continue;
      const text = toPlain(heading.textContent ?? '');
      const isSubtitle =
        NAMED.test(heading.getAttribute('class') ?? '') || descriptions.includes(fold(text));
      if (isSubtitle && text.length >= MIN) renameElement(heading, 'p');
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<div><div><h1>Bridge</h1></div><div><h2 class="x-subtitle">After a year it is whole again</h2></div><p>It was quiet.</p></div>',
    after:
      '<div><div><h1>Bridge</h1></div><div><p class="x-subtitle">After a year it is whole again</p></div><p>It was quiet.</p></div>',
  },
  {
    before:
      '<div><h1>Bridge</h1><h3 class="subtitle">After a year it is whole again</h3><p>It was quiet.</p></div>',
    after:
      '<div><h1>Bridge</h1><p class="subtitle">After a year it is whole again</p><p>It was quiet.</p></div>',
  },
  {
    before: '<div><h1>Bridge</h1><h2>What happened in the morning</h2><p>It was quiet.</p></div>',
    after: '<div><h1>Bridge</h1><h2>What happened in the morning</h2><p>It was quiet.</p></div>',
  },
];
