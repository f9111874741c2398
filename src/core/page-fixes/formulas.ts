/** Puts the TeX of formulas in the place of what draws them: their source, or what their MathML says. */

import { EMBED } from '../page/link-line.ts';
import { readMath } from '../page/math/math-tree.ts';
import { WITH_TEX } from '../page/math/tex-attributes.ts';
import { cleanTex, imageTex, statedTex } from '../page/math/tex-source.ts';
import { toTex } from '../page/math/to-tex.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const DRAWN = '.katex, mjx-container, .MathJax, .MathJax_Display, .MathJax_SVG, math';
const TREES = 'math, [data-mml-node="math"], mjx-math';
/** A formula on a line of its own: kept as what it is, however short. */
const DISPLAY =
  '.katex-display, .MathJax_Display, .MathJax_SVG_Display, mjx-container[display="true"], math[display="block"], .mwe-math-element-block, .math.display';
/** Twins for those who cannot see, and what stands there until it is drawn. */
const TWINS = '.katex-html, .MathJax_Preview, mjx-assistive-mml, .MJX_Assistive_MathML';
/** Where a formula is a part of what is said, however it is drawn. */
const IN_LINES = 'p, td, th, li, h1, h2, h3, h4, h5, h6, pre';
/** What is drawn and what it was drawn from often stand in one box. */
const BOX = '.mwe-math-element, .katex-display, .MathJax_Display, .MathJax_SVG_Display';

const treeTex = (drawn: Element): string => {
  const trees = drawn.matches(TREES) ? [drawn] : Array.from(drawn.querySelectorAll(TREES));
  const tree = trees.find(({ localName }) => localName === 'math') ?? trees[0];
  return tree ? cleanTex(toTex(readMath(tree))) : '';
};

const sourceOf = (drawn: Element): string =>
  cleanTex(drawn.querySelector('annotation[encoding*="tex" i]')?.textContent ?? '') ||
  statedTex(drawn) ||
  statedTex(drawn.querySelector('math[alttext]') ?? drawn) ||
  treeTex(drawn);

/** What no script has drawn: one formula between its delimiters. */
const RAW = /^\\[[(](?:(?!\\[\])])[\s\S])+\\[\])]$|^\$\$[^$]+\$\$$/;
/** Between those that give it a line of its own. */
const RAW_DISPLAY = /^(?:\\\[|\$\$)/;

const isBlank = (node: Node | null): boolean => !node?.textContent?.trim();

/** Whether nothing is said beside a node: of many formulas in a line, each looks only at its neighbours. */
const isAlone = (node: Node): boolean => {
  let [before, behind] = [node.previousSibling, node.nextSibling];
  while (before && isBlank(before)) before = before.previousSibling;
  while (behind && isBlank(behind)) behind = behind.nextSibling;
  return !before && !behind;
};

/** The block whose only words a formula is. */
const lineAround = (code: Element): Element | undefined => {
  let inner = code;
  while (isAlone(inner)) {
    const above = inner.parentElement;
    if (!above) return undefined;
    if (/^(?:p|div|center|figure|section)$/.test(above.localName)) return above;
    if (above.localName !== 'span') return undefined;
    inner = above;
  }
  return undefined;
};

export default {
  stage: 'figures',
  apply: (root, page, trail) => {
    const write = (element: Element, tex: string): void => {
      const code = page.document.createElement('code');
      code.setAttribute('class', 'language-math');
      code.textContent = tex;
      const display = element.closest(DISPLAY);
      const place = display ?? element;
      place.replaceWith(code);
      const line = lineAround(code);
      if (line?.localName === 'p') line.setAttribute(EMBED, '');
      else if ((display || line) && !code.closest(IN_LINES)) {
        const paragraph = page.document.createElement('p');
        paragraph.setAttribute(EMBED, '');
        code.replaceWith(paragraph);
        paragraph.append(code);
      }
      trail.record('changed', 'formula as its source', tex);
    };
    // MathJax 2 keeps the source in a script behind what it drew.
    for (const script of Array.from(root.querySelectorAll('script[type^="math/tex"]'))) {
      const tex = cleanTex(script.textContent ?? '');
      let drawn = script.previousElementSibling;
      const isDisplay =
        /mode\s*=\s*display/.test(script.getAttribute('type') ?? '') || drawn?.matches(DISPLAY);
      for (; drawn?.matches(`${DRAWN}, .MathJax_Preview`); drawn = script.previousElementSibling)
        drawn.remove();
      if (isDisplay) script.setAttribute('class', 'MathJax_Display');
      if (tex) write(script, tex);
    }
    const texts = page.document.createTreeWalker(root, 4 /* text */);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.nodeValue?.trim() ?? '';
      const box = node.parentElement;
      if (!box || !RAW.test(text) || box.firstElementChild) continue;
      if (!box.matches('.math') && !(RAW_DISPLAY.test(text) && box.matches('div, p'))) continue;
      box.setAttribute('data-tex', text);
      if (box.matches('div, p')) box.setAttribute('class', 'math display');
    }
    for (const drawn of Array.from(root.querySelectorAll(`${DRAWN}, ${WITH_TEX}, img`))) {
      if (!drawn.isConnected) continue;
      const tex = drawn.localName === 'img' ? imageTex(drawn) : sourceOf(drawn);
      if (tex) write(drawn.closest(BOX) ?? drawn, tex);
    }
    for (const twin of Array.from(root.querySelectorAll(TWINS))) twin.remove();
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before: '<p>So <img src="https://latex.codecogs.com/svg.image?a^2+b^2&space;=c^2"> holds.</p>',
    after: '<p>So <code class="language-math">a^2+b^2 =c^2</code> holds.</p>',
  },
  {
    before: '<h3>Sums</h3><div class="formel">$$\\frac{a}{b}$$</div><p>From $$5$$ to $$6$$</p>',
    after:
      '<h3>Sums</h3><p data-presscut-embed=""><code class="language-math">\\frac{a}{b}</code></p><p>From $$5$$ to $$6$$</p>',
  },
  {
    before:
      '<div>So <span class="math">\\(w\\)</span> is<div class="math">\\[w = \\frac{n}{t}\\]</div><div class="math">Sums</div></div>',
    after:
      '<div>So <code class="language-math">w</code> is<p data-presscut-embed=""><code class="language-math">w = \\frac{n}{t}</code></p><div class="math">Sums</div></div>',
  },
  {
    before:
      '<div class="katex-display"><span class="katex"><math><annotation encoding="application/x-tex">a^2</annotation></math></span></div>',
    after: '<p data-presscut-embed=""><code class="language-math">a^2</code></p>',
  },
  {
    before:
      '<p>If <span class="katex"><math><annotation encoding="application/x-tex">a^2</annotation></math></span></p>',
    after: '<p>If <code class="language-math">a^2</code></p>',
  },
  {
    before: 'If <span class="MathJax">x</span><script type="math/tex">x_1</script>',
    after: 'If <code class="language-math">x_1</code>',
  },
  {
    before:
      '<span class="MathJax_Preview"></span><div class="MathJax_Display"><span class="MathJax">x</span></div><script type="math/tex; mode=display">x_1</script>',
    after: '<p data-presscut-embed=""><code class="language-math">x_1</code></p>',
  },
  {
    before:
      '<p>At <math><mfrac><mn>7</mn><mn>3</mn></mfrac></math>, <math><msup><mn>2</mn><mn>5</mn></msup></math> or <math><mover><mi>x</mi><mo>¯</mo></mover><mo>≤</mo><mi>α</mi><mi>b</mi></math></p>',
    after:
      '<p>At <code class="language-math">\\frac{7}{3}</code>, <code class="language-math">2^5</code> or <code class="language-math">\\bar{x}\\leq\\alpha b</code></p>',
  },
  {
    before:
      '<math display="block"><munderover><mo>∑</mo><mrow><mi>k</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><msqrt><mi>k</mi></msqrt></math>',
    after:
      '<p data-presscut-embed=""><code class="language-math">\\sum_{k=1}^n\\sqrt{k}</code></p>',
  },
  {
    before:
      '<p>Of <mjx-container><svg><g data-mml-node="math"><g data-mml-node="msub"><g data-mml-node="mi"><use data-c="1D44E"></use></g><g data-mml-node="mn"><use data-c="34"></use></g></g></g></svg></mjx-container>.</p>',
    after: '<p>Of <code class="language-math">a_4</code>.</p>',
  },
  {
    before:
      '<p>So <mjx-container><mjx-math><mjx-mi><mjx-c class="mjx-c1D465"></mjx-c></mjx-mi></mjx-math><mjx-assistive-mml><math><mi>x</mi><mo>=</mo><mn>1</mn></math></mjx-assistive-mml></mjx-container></p>',
    after: '<p>So <code class="language-math">x=1</code></p>',
  },
  {
    before:
      '<p>On <img class="tex" src="/a.png" alt="x_1"> <img src="/b.png?\\en" alt="The lamp"></p>',
    after:
      '<p>On <code class="language-math">x_1</code> <img src="/b.png?\\en" alt="The lamp"></p>',
  },
  {
    before:
      '<p>公式是 <span data-tex="y=a"><img src="https://pics.example/equation?tex=y%3Da" alt="y=a"></span>。<img src="/pier.jpg" alt="A pier"></p>',
    after:
      '<p>公式是 <code class="language-math">y=a</code>。<img src="/pier.jpg" alt="A pier"></p>',
  },
  {
    before:
      '<p>Of <img class="latex" src="https://s0.example/latex.php?latex=E%3Dmc%5E2&bg=fff" alt="E=mc^2"> and <span data-math="true">x</span></p>',
    after:
      '<p>Of <code class="language-math">E=mc^2</code> and <span data-math="true">x</span></p>',
  },
  {
    before: '<p>Here <img src="https://latex.draw.test/svg?%5Cfrac%7Ba%7D%7Bb%7D"> holds.</p>',
    after: '<p>Here <code class="language-math">\\frac{a}{b}</code> holds.</p>',
  },
];
