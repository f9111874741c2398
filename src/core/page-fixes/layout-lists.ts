/** Makes plain containers of lists that only lay the page out: an item that holds the article. */
import { renameElement } from '../page/elements.ts';
import { HIDDEN } from '../page/visibility.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

/** So many paragraphs of an item make it a column of the page. */
const PARAGRAPHS = 4;

/** What a container is known by. */
const KEPT = ['class', 'id', HIDDEN, 'itemprop'];

export default {
  stage: 'layout',
  apply: (root) => {
    const counts = new Map<Element, number>();
    for (const paragraph of root.querySelectorAll('li p')) {
      const item = paragraph.closest('li');
      if (item && (paragraph.textContent ?? '').trim().length > 40)
        counts.set(item, (counts.get(item) ?? 0) + 1);
    }
    for (const heading of root.querySelectorAll('li h1')) {
      const item = heading.closest('li');
      if (item && counts.has(item)) counts.set(item, PARAGRAPHS);
    }
    for (const [item, count] of counts) {
      const list = item.parentElement;
      // Steps and entries come in numbers; a column has one neighbour or two.
      if (count < PARAGRAPHS || !list || list.children.length > 3) continue;
      for (const one of Array.from(list.children))
        if (one.localName === 'li') renameElement(one, 'div', KEPT);
      // Items may stand in what is no list: a heading, the body itself.
      if (/^(?:[uo]l|menu)$/.test(list.localName)) renameElement(list, 'div', KEPT);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before: `<ul class="cols"><li><h1>The bridge</h1><p>The council met on Tuesday evening to hear the engineers.</p></li><li>Weather</li></ul>`,
    after: `<div class="cols"><div><h1>The bridge</h1><p>The council met on Tuesday evening to hear the engineers.</p></div><div>Weather</div></div>`,
  },
  {
    before: `<li><h1>The bridge</h1><p>The council met on Tuesday evening to hear the engineers.</p></li>`,
    after: `<div><h1>The bridge</h1><p>The council met on Tuesday evening to hear the engineers.</p></div>`,
  },
  {
    before: '<ul><li><p>The council met on Tuesday evening to hear the engineers.</p></li></ul>',
    after: '<ul><li><p>The council met on Tuesday evening to hear the engineers.</p></li></ul>',
  },
];
