/** Keeps the TeX source of formulas, in place of the boxes they were drawn with. */

import { EMBED } from '../page/link-line.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const DRAWN = '.katex, mjx-container, .MathJax, .MathJax_Display, math';

const sourceOf = (drawn: Element): string =>
  drawn.querySelector('annotation[encoding*="tex" i]')?.textContent?.trim() ||
  drawn.getAttribute('alttext')?.trim() ||
  drawn.getAttribute('data-tex')?.trim() ||
  '';

/** A formula on a line of its own: kept as what it is, however short. */
const DISPLAY =
  '.katex-display, .MathJax_Display, mjx-container[display="true"], math[display="block"]';

const codeFor = (document: Document, tex: string): Element => {
  const code = document.createElement('code');
  code.setAttribute('class', 'language-math');
  code.textContent = tex;
  return code;
};

export default {
  stage: 'figures',
  apply: (root, page, trail) => {
    const write = (element: Element, tex: string, display = element.closest(DISPLAY)) => {
      const code = codeFor(page.document, tex);
      if (display) {
        const line = page.document.createElement('p');
        line.setAttribute(EMBED, '');
        line.append(code);
        display.replaceWith(line);
      } else element.replaceWith(code);
      trail.record('changed', 'formula as its source', tex);
    };
    // MathJax 2 keeps the source in a script behind what it drew.
    for (const script of Array.from(root.querySelectorAll('script[type^="math/"]'))) {
      const drawn = script.previousElementSibling;
      if (drawn?.matches(DRAWN)) drawn.remove();
      write(script, script.textContent?.trim() ?? '');
    }
    for (const drawn of Array.from(root.querySelectorAll(DRAWN))) {
      const tex = drawn.isConnected ? sourceOf(drawn) : '';
      if (tex) write(drawn, tex);
    }
    for (const twin of Array.from(
      root.querySelectorAll('.katex-html, .MathJax_Preview, mjx-assistive-mml'),
    ))
      twin.remove();
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<div class="katex-display"><span class="katex"><math><annotation encoding="application/x-tex">a^2</annotation></math></span></div>',
    after: '<p data-embed=""><code class="language-math">a^2</code></p>',
  },
  {
    before:
      '<p><span class="katex"><math><annotation encoding="application/x-tex">a^2</annotation></math></span></p>',
    after: '<p><code class="language-math">a^2</code></p>',
  },
  {
    before: '<span class="MathJax">x</span><script type="math/tex">x_1</script>',
    after: '<code class="language-math">x_1</code>',
  },
];
