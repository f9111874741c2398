/** Makes a plain part of a dialog that shows the article itself, over a page of something else. */

import { renameElement } from '../page/elements.ts';
import { HIDDEN } from '../page/visibility.ts';
import { fold } from '../text/plain-text.ts';
import { readsAsProse } from '../text/sentences.ts';
import { collapse } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const DIALOG = 'dialog[open], [role="dialog"], [role="alertdialog"]';
/** A shorter one asks something. */
const LEAST_TEXT = 300;
const LEAST_BLOCK = 60;
const LEAST_NAME = 12;

/** The sentences in paragraphs below `root`, as a number of characters. */
const proseIn = (root: ParentNode, isInside: (element: Element) => boolean): number => {
  let sum = 0;
  for (const block of root.querySelectorAll('p, li, blockquote, dd')) {
    const text = collapse(block.textContent ?? '');
    if (text.length >= LEAST_BLOCK && readsAsProse(text) && isInside(block)) sum += text.length;
  }
  return sum;
};

export default {
  stage: 'unhide',
  apply: (root, page, trail) => {
    const dialogs = Array.from(root.querySelectorAll(DIALOG));
    if (!dialogs.length) return;
    const isShown = (element: Element) => !element.closest(`[${HIDDEN}], footer, nav`);
    const title = fold(page.document.title);
    const named = Array.from(root.querySelectorAll('h1, h2')).filter((heading) => {
      const text = fold(heading.textContent ?? '');
      return text.length >= LEAST_NAME && title.includes(text);
    });
    const outside = proseIn(root, (element) => isShown(element) && !element.closest(DIALOG));
    for (const dialog of dialogs) {
      if (dialog.querySelector('input:not([type="hidden"]), select, textarea')) continue;
      const size = proseIn(dialog, isShown);
      // Where the tab names an article, only that one is looked for in the dialog.
      const isNamed = named.some((heading) => dialog.contains(heading));
      if (size < LEAST_TEXT || (size <= outside && !isNamed)) continue;
      if (outside >= LEAST_TEXT && named.length && !isNamed) continue;
      trail.record(
        'changed',
        'is a dialog with the article in it',
        collapse(dialog.textContent ?? ''),
      );
      dialog.removeAttribute('role');
      if (dialog.localName === 'dialog') renameElement(dialog, 'div');
    }
  },
} satisfies PageFix;

const LETTER =
  'The council voted on Monday evening to close the bridge, and the ferry company offered to run a second boat from December on. ';

export const examples: readonly PageFixExample[] = [
  {
    before: `<p>News</p><div role="dialog"><p>${LETTER}</p><p>${LETTER}</p><p>${LETTER}</p></div>`,
    after: `<p>News</p><div><p>${LETTER}</p><p>${LETTER}</p><p>${LETTER}</p></div>`,
  },
  {
    before: `<title>The bridge is closed</title><p>${LETTER.repeat(4)}</p><dialog open=""><h1>The bridge is closed</h1><p>${LETTER}</p><p>${LETTER}</p><p>${LETTER}</p></dialog>`,
    after: `<title>The bridge is closed</title><p>${LETTER.repeat(4)}</p><div open=""><h1>The bridge is closed</h1><p>${LETTER}</p><p>${LETTER}</p><p>${LETTER}</p></div>`,
  },
  {
    before: `<p>News</p><dialog open=""><p>${LETTER}</p></dialog>`,
    after: `<p>News</p><dialog open=""><p>${LETTER}</p></dialog>`,
  },
];
