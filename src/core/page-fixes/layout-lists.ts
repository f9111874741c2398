/** Makes plain containers of lists that only lay the page out: an item that holds the article. */
import type { PageFix, PageFixExample } from './page-fix.ts';

/** So many paragraphs of an item make it a column of the page. */
const PARAGRAPHS = 4;

const rename = (element: Element): void => {
  const container = element.ownerDocument.createElement('div');
  for (const name of ['class', 'id', 'data-hidden', 'itemprop']) {
    const value = element.getAttribute(name);
    if (value !== null) container.setAttribute(name, value);
  }
  container.append(...element.childNodes);
  element.replaceWith(container);
};

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
      for (const one of Array.from(list.children)) if (one.localName === 'li') rename(one);
      rename(list);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before: `<ul class="cols"><li><h1>The bridge</h1><p>The council met on Tuesday evening to hear the engineers.</p></li><li>Weather</li></ul>`,
    after: `<div class="cols"><div><h1>The bridge</h1><p>The council met on Tuesday evening to hear the engineers.</p></div><div>Weather</div></div>`,
  },
  {
    before: '<ul><li><p>The council met on Tuesday evening to hear the engineers.</p></li></ul>',
    after: '<ul><li><p>The council met on Tuesday evening to hear the engineers.</p></li></ul>',
  },
];
