/** Says of the box below the text that presents its writer, with a button to follow, that it is no part of it. */

import type { JsonObject } from '../page/json-ld.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { setApart } from '../page/zone.ts';
import { fold } from '../text/plain-text.ts';
import { textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const MAX_TEXT = 400;
const LEAST_NAME = 3;

const namesIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return value && typeof value === 'object' ? namesIn((value as JsonObject).name) : [];
};

/** The writers that the page states. */
const writersOf = ({ meta, jsonLd }: PageFacts): ReadonlySet<string> =>
  new Set(
    [
      ...['author', 'article:author'].flatMap((key) => meta.get(key) ?? []),
      ...jsonLd.flatMap(({ author }) => namesIn(author)),
    ]
      .map(fold)
      .filter((name) => name.length >= LEAST_NAME),
  );

export default {
  stage: 'zones',
  apply: (root, page, trail) => {
    const writers = writersOf(page);
    if (!writers.size) return;
    for (const heading of root.querySelectorAll('h2, h3, h4, h5, h6')) {
      if (!writers.has(fold(heading.textContent ?? ''))) continue;
      const box = heading.closest('section, aside, div');
      if (!box?.querySelector('button') || textOf(box).length > MAX_TEXT) continue;
      if (box.querySelectorAll('h1, h2, h3, h4, h5, h6').length > 1) continue;
      setApart(box, 'presents the writer', trail);
    }
  },
} satisfies PageFix;

const LD =
  '<script type="application/ld+json">{"@type":"Article","author":{"name":"Ann Onym"}}</script>';

export const examples: readonly PageFixExample[] = [
  {
    before: `${LD}<div><p>It is open.</p></div><section class="author-x"><h3>Ann Onym</h3><p class="author-y">Lives by the sea.</p><button>Follow</button></section>`,
    after: `${LD}<div><p>It is open.</p></div><section class="author-x" role="navigation"><h3>Ann Onym</h3><p class="author-y">Lives by the sea.</p><button>Follow</button></section>`,
  },
  {
    before: `${LD}<section><h3>Ann Onym</h3><p>I saw it open.</p></section><section><h3>Bo Vane</h3><p>I did not.</p></section>`,
    after: `${LD}<section><h3>Ann Onym</h3><p>I saw it open.</p></section><section><h3>Bo Vane</h3><p>I did not.</p></section>`,
  },
];
