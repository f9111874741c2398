/**
 * Takes out programs, drawings and controls, which are no text, but keeps an image that serves as a
 * button.
 */
import { unwrap } from '../page/elements.ts';
import { HIDDEN } from '../page/visibility.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, summary, th';
/** What opens the part below it, or what explains it. */
const OPENS = '[aria-expanded], [aria-controls], [aria-describedby], [data-bs-toggle]';

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Whether most of a heading is a button: beside its other words one is a tool. */
const headsPart = (button: Element, heading: Element): boolean => {
  const text = button.textContent ?? '';
  let rest = heading.textContent ?? '';
  for (const one of heading.querySelectorAll('button'))
    rest = rest.replace(one.textContent ?? '', '');
  return (
    hasWords(text) &&
    (!/\p{L}/u.test(rest) || (button.matches(OPENS) && rest.trim().length < text.trim().length))
  );
};

/** Whether a sentence goes on behind a word that opens its explanation. */
const isInSentence = (button: Element): boolean => {
  let part = button;
  while (part.parentElement?.localName === 'span') part = part.parentElement;
  return (
    button.matches(OPENS) &&
    /^(?:p|li|dd)$/.test(part.parentElement?.localName ?? '') &&
    [part.previousSibling, part.nextSibling].every(
      (node) => node?.nodeType === 3 && hasWords(node.nodeValue ?? ''),
    )
  );
};

export default {
  stage: 'strip',
  apply: (root) => {
    for (const element of Array.from(
      root.querySelectorAll(
        'script, svg, canvas, select, textarea, input, datalist, progress, meter, dialog:not([open])',
      ),
    ))
      element.remove();
    // `Click to expand …`, below what is shown whole.
    for (const link of Array.from(root.querySelectorAll('a[role="button"]:not([href])')))
      if (!link.matches(OPENS) && /(?:…|\.\.\.)$/.test(link.textContent?.trim() ?? ''))
        link.remove();
    for (const button of Array.from(root.querySelectorAll('button'))) {
      // The heading of a part that unfolds is often a button.
      const heading = button.closest(HEADINGS);
      if (heading ? headsPart(button, heading) : isInSentence(button)) {
        // Its explanation, which only a click brings up.
        for (let tip = heading ? null : button.nextElementSibling; tip?.hasAttribute(HIDDEN); ) {
          tip.remove();
          tip = button.nextElementSibling;
        }
        unwrap(button);
        continue;
      }
      for (const image of button.querySelectorAll('img')) {
        // With its sources, among which its URL may be.
        const pictureElement = image.closest('picture');
        button.before(pictureElement && button.contains(pictureElement) ? pictureElement : image);
      }
      button.remove();
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before: '<blockquote>Text<div><a role="button">Click to expand...</a></div></blockquote>',
    after: '<blockquote>Text<div></div></blockquote>',
  },
  {
    before: '<p>Text<button>Share</button></p><h2><button>Opening hours</button></h2>',
    after: '<p>Text</p><h2>Opening hours</h2>',
  },
  {
    before:
      '<h2>The piers<button>Copy <b>link</b></button></h2><h3>Takes <span><button>1x</button><button>2x</button></span></h3>',
    after: '<h2>The piers</h2><h3>Takes <span></span></h3>',
  },
  {
    before:
      '<p>Boats of <span><button aria-expanded="false">oak</button><span data-presscut-hidden="">A tree.</span></span> last. <button aria-expanded="false">More</button></p>',
    after: '<p>Boats of <span>oak</span> last. </p>',
  },
  {
    before: '<table><tbody><tr><th><button>Price</button></th></tr></tbody></table>',
    after: '<table><tbody><tr><th>Price</th></tr></tbody></table>',
  },
  {
    before: '<button><img src="/a.jpg"></button><select><option>1</option></select>',
    after: '<img src="/a.jpg">',
  },
  {
    before: '<button><picture><source srcset="/a.webp 900w"><img src="/a.gif"></picture>x</button>',
    after: '<picture><source srcset="/a.webp 900w"><img src="/a.gif"></picture>',
  },
];
