/** Takes text out of a figure that holds more than an image and its caption, as where none was closed; puts the caption of several figures below the last of them. */

import { renameElement } from '../page/elements.ts';
import { textLength, textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

/** A paragraph this long is no caption's. */
const LONG = 100;
const CAPTION = 'figcaption, blockquote, table, [class*="caption" i], [class*="credit" i]';

const isText = (line: Element, figure: Element): boolean =>
  line.closest('figure') === figure &&
  !line.closest(CAPTION) &&
  textLength(line.textContent?.trim() ?? '') >= LONG;

/** The caption of a gallery, whose figures have their own. */
const moveCaptions = (root: ParentNode): void => {
  for (const caption of Array.from(
    root.querySelectorAll('figure > figure ~ figcaption:last-child'),
  )) {
    const last = Array.from(caption.parentElement?.children ?? []).findLast(
      ({ localName }) => localName === 'figure',
    );
    const own = last?.querySelector('figcaption');
    if (!last?.querySelector('img') || !textOf(caption)) continue;
    if (own) {
      own.append(caption.ownerDocument.createElement('br'), ...Array.from(caption.childNodes));
      caption.remove();
    } else last.append(caption);
  }
};

export default {
  stage: 'words',
  apply: (root) => {
    moveCaptions(root);
    // The innermost first: an outer one is judged by its own paragraphs.
    for (const figure of Array.from(root.querySelectorAll('figure')).reverse()) {
      const lines = Array.from(figure.getElementsByTagName('p')).slice(0, 50);
      const texts = lines.filter((line) => isText(line, figure));
      if (texts.length < 2 && !(texts.length && figure.querySelector('h2, h3, h4, figure')))
        continue;
      const caption = Array.from(figure.children).find(
        ({ localName }) => localName === 'figcaption',
      );
      if (!caption || !figure.querySelector('img')) {
        renameElement(figure, 'div');
        continue;
      }
      const rest = Array.from(figure.childNodes).slice(
        Array.from(figure.childNodes).indexOf(caption) + 1,
      );
      figure.after(...rest);
    }
  },
} satisfies PageFix;

const LINE =
  'The council met on Tuesday evening, and it listened for two hours to what the engineers had found under the old bridge.';

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<figure><figure><img src="/a.jpg"></figure><figure><img src="/b.jpg"></figure><figcaption><span>The piers</span></figcaption></figure>',
    after:
      '<figure><figure><img src="/a.jpg"></figure><figure><img src="/b.jpg"><figcaption><span>The piers</span></figcaption></figure></figure>',
  },
  {
    before: `<figure class="x"><div><p>${LINE}</p><figure><img src="/a.jpg"></figure><p>${LINE}</p></div></figure>`,
    after: `<div class="x"><div><p>${LINE}</p><figure><img src="/a.jpg"></figure><p>${LINE}</p></div></div>`,
  },
  {
    before: `<figure><img src="/a.jpg"><figcaption>The pier</figcaption><p>${LINE}</p><h2>Then</h2><p>${LINE}</p></figure>`,
    after: `<figure><img src="/a.jpg"><figcaption>The pier</figcaption></figure><p>${LINE}</p><h2>Then</h2><p>${LINE}</p>`,
  },
  {
    before: `<figure><blockquote><p>${LINE}</p><p>${LINE}</p></blockquote><figcaption>Ann Vane</figcaption></figure>`,
    after: `<figure><blockquote><p>${LINE}</p><p>${LINE}</p></blockquote><figcaption>Ann Vane</figcaption></figure>`,
  },
  {
    before: `<figure><img src="/a.jpg"><p>${LINE}</p></figure>`,
    after: `<figure><img src="/a.jpg"><p>${LINE}</p></figure>`,
  },
];
