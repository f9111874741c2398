/** Takes out programs, drawings and controls, which are no text, but keeps a picture that serves as a button. */
import type { PageFix, PageFixExample } from './page-fix.ts';

export default {
  stage: 'strip',
  apply: (root) => {
    for (const element of Array.from(
      root.querySelectorAll(
        'script, svg, canvas, select, textarea, input, datalist, progress, meter, dialog:not([open])',
      ),
    ))
      element.remove();
    for (const button of Array.from(root.querySelectorAll('button'))) {
      // The heading of a part that unfolds is often a button.
      const keep = button.closest('h1, h2, h3, h4, h5, h6, summary');
      button.replaceWith(...(keep ? button.childNodes : button.querySelectorAll('img')));
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before: '<p>Text<button>Share</button></p><h2><button>Opening hours</button></h2>',
    after: '<p>Text</p><h2>Opening hours</h2>',
  },
  {
    before: '<button><img src="/a.jpg"></button><select><option>1</option></select>',
    after: '<img src="/a.jpg">',
  },
];
