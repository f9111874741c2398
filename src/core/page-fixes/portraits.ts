/** Names the portraits beside the links to their writers what they are. */

import { textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const MAX_NAME = 40;
const MAX_WIDTH = 240;
const MAX_TEXT = 300;
const FULL_NAME = /\p{L}\P{L}+\p{L}/u;
/** Where links to writers lead. */
const WRITERS =
  'a[rel~="author"], a[href*="author" i], a[href*="autor" i], a[href*="auteur" i], a[href*="/people/"], a[href*="profile" i], a[href*="/@"]';

/** The small box around a link to a writer, with the names of all writers in it. */
const boxAround = (link: Element): Element | undefined => {
  let box = link.parentElement;
  for (let n = 0; box && n < 3 && !box.querySelector('img'); n++) box = box.parentElement;
  return box?.querySelector('img') && textOf(box).length <= MAX_TEXT ? box : undefined;
};

export default {
  stage: 'zones',
  apply: (root, _page, trail) => {
    for (const link of root.querySelectorAll(WRITERS)) {
      const name = textOf(link);
      if (name.length > MAX_NAME || !FULL_NAME.test(name)) continue;
      for (const image of boxAround(link)?.querySelectorAll('img') ?? []) {
        const alt = image.getAttribute('alt') ?? '';
        const isNamed = alt === name || (FULL_NAME.test(alt) && name.endsWith(` ${alt}`));
        if (!isNamed || image.closest('figure')) continue;
        if (Number(image.getAttribute('width')) > MAX_WIDTH) continue;
        image.setAttribute('class', 'avatar');
        trail.record('changed', 'is a portrait of a writer', name);
      }
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<div><div><img class="x" src="/p/onym.png" alt="Ann Onym"></div><div><a href="/author/ann">Ann Onym</a> and <a href="/author/bo">Bo Vane</a></div></div>',
    after:
      '<div><div><img class="avatar" src="/p/onym.png" alt="Ann Onym"></div><div><a href="/author/ann">Ann Onym</a> and <a href="/author/bo">Bo Vane</a></div></div>',
  },
  {
    before:
      '<div><img src="/p/onym.png" alt="Ann Onym"><a href="/author/ann">By Ann Onym</a></div>',
    after:
      '<div><img src="/p/onym.png" alt="Ann Onym" class="avatar"><a href="/author/ann">By Ann Onym</a></div>',
  },
  {
    before:
      '<div><figure><img src="/p/onym.png" alt="Ann Onym"></figure><a href="/author/ann">Ann Onym</a><a href="/author/bo">Bo Vane</a></div>',
    after:
      '<div><figure><img src="/p/onym.png" alt="Ann Onym"></figure><a href="/author/ann">Ann Onym</a><a href="/author/bo">Bo Vane</a></div>',
  },
];
