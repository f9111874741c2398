/** Makes paragraphs of the bare boxes in which an editor leaves lines, steps and quotations; opens boxes of its own around parts of a text. */

import { renameElement, unwrap } from '../../page/elements.ts';
import { HIDDEN } from '../../page/visibility.ts';
import { textOf } from '../../text/text-length.ts';
import type { PageFix, PageFixExample } from '../page-fix.ts';

const IN_LINE =
  'a, abbr, b, br, cite, code, em, font, i, mark, s, small, span, strong, sub, sup, u';
const NOT_IN_LINE = `:not(${IN_LINE})`;
const ELSEWHERE =
  'nav, aside, footer, header, form, figure, table, dl, pre, [role="navigation"], [role="complementary"], [role="search"]';
/** Others write there, or it is about others. */
const OTHERS =
  ':is([class], [id]):is([class*="comment" i], [id*="comment" i], [class*="discuss" i], [id*="discuss" i], [class*="related" i], [class*="sidebar" i])';
/** Less around lines is no text of its own. */
const LEAST_HOME = 200;
/** What says that an editor wrote the box, and no template. */
const STYLES = new Set(['style', 'dir', 'align', 'lang']);

const isBare = (box: Element): boolean => box.getAttributeNames().every((name) => STYLES.has(name));

/** Text that no link is all of, with nothing around that makes a paragraph. */
const isLine = (box: Element): boolean => {
  const text = textOf(box);
  const links = Array.from(box.querySelectorAll('a'), textOf).join('');
  return text !== '' && links.length * 2 < text.length && !box.querySelector(NOT_IN_LINE);
};

/** Lines beside what an editor makes of other lines. */
const BESIDE =
  ':is(p, h2, h3, h4, ul, ol, blockquote) + div, div + :is(h2, h3, h4, ul, ol, blockquote)';

const toParagraphs = (root: ParentNode): void => {
  const homes = new Set<Element>();
  for (const found of root.querySelectorAll(BESIDE)) {
    const box = found.localName === 'div' ? found : found.previousElementSibling;
    const home = box?.parentElement;
    if (home && isBare(box) && isLine(box) && !home.closest(`${ELSEWHERE}, ${OTHERS}`))
      homes.add(home);
  }
  for (const home of homes)
    if (textOf(home).length >= LEAST_HOME)
      for (const line of Array.from(home.children))
        if (line.localName === 'div' && isBare(line) && isLine(line))
          renameElement(line, 'p', ['dir']);
};

const LEADS = /(?:^|[^a-z])(?:lead|intro|text|content|body|desc(?:ription)?)(?:$|[^a-z])/i;

/** Whether a text goes on beside the box of its first paragraphs, in headings and what is below them. */
const isBeginning = (box: Element): boolean => {
  const parts = Array.from(box.children);
  const heading = box.nextElementSibling;
  return (
    LEADS.test(box.className) &&
    parts.length > 1 &&
    parts.every(({ localName }) => localName === 'p') &&
    /^h[2-4]$/.test(heading?.localName ?? '') &&
    /^(?:p|table|ul|ol)$/.test(heading?.nextElementSibling?.localName ?? '')
  );
};

/** Boxes named after who may read them. */
const FOR_READERS = 'div[class*="subscriber"]';

/** Opens them where a text is cut into several, side by side; what is hidden in them may be scrambled. */
const openForReaders = (root: ParentNode): void => {
  const homes = new Set(
    Array.from(
      root.querySelectorAll(`${FOR_READERS} + ${FOR_READERS}`),
      (box) => box.parentElement,
    ),
  );
  for (const home of homes)
    for (const box of Array.from(home?.children ?? []))
      if (box.matches(`${FOR_READERS}:not([${HIDDEN}])`) && box.querySelector(':scope > p'))
        unwrap(box);
};

const LINES = 3;

const isVerse = (box: Element): boolean =>
  box.querySelectorAll(':scope > br').length >= LINES && !box.querySelector(NOT_IN_LINE);

/** Joins the boxes of one song, with what stands between them behind it. */
const joinVerses = (root: ParentNode): void => {
  for (const box of Array.from(
    root.querySelectorAll('[data-lyrics-container] ~ [data-lyrics-container]'),
  )) {
    let first = box.previousElementSibling;
    while (first && !first.matches('[data-lyrics-container]')) first = first.previousElementSibling;
    if (!first || !isVerse(first) || !isVerse(box)) continue;
    box.prepend(
      ...Array.from(first.childNodes),
      box.ownerDocument.createElement('br'),
      box.ownerDocument.createElement('br'),
    );
    first.replaceWith(box);
  }
};

/** A slider with one slide shows an image. */
const SLIDES = ':is(ul, ol)[class*="slide"] > li:only-child';

const openSlides = (root: ParentNode): void => {
  for (const slide of Array.from(root.querySelectorAll(SLIDES))) {
    const list = slide.parentElement;
    if (!list || textOf(list) || slide.querySelectorAll('img').length !== 1) continue;
    const figure = slide.ownerDocument.createElement('figure');
    figure.append(...Array.from(slide.childNodes));
    list.replaceWith(figure);
  }
};

export default {
  stage: 'lines',
  apply: (root) => {
    for (const box of Array.from(root.querySelectorAll('li > div:only-child, blockquote > div')))
      if (isLine(box) && !box.closest('nav, footer, form')) {
        if (box.parentElement?.localName === 'blockquote') renameElement(box, 'p', []);
        else if (textOf(box) === textOf(box.parentElement as Element)) unwrap(box);
      }
    for (const words of Array.from(
      root.querySelectorAll('[class*="testimonial"][class*="content"]'),
    ))
      if (words.localName === 'div' && isLine(words)) renameElement(words, 'p', []);
    for (const box of Array.from(root.querySelectorAll(':is(main, article) > div[class]')))
      if (isBeginning(box)) unwrap(box);
    openForReaders(root);
    openSlides(root);
    joinVerses(root);
    toParagraphs(root);
  },
} satisfies PageFix;

const LONG =
  'Pull until your hands are close to your chest, lift the oars out of the water, and let them go forward again while you lean over your knees. Then do the same a hundred times, as those do who live on the island and have no motor.';

export const examples: readonly PageFixExample[] = [
  {
    before: `<h2>How to row</h2><div>Sit down.</div><div><br></div><div style="text-align: left">Take both oars.</div><div class="ad">Buy.</div><div><p>${LONG}</p></div><div id="discussion"><h4>Yours</h4><div>${LONG}</div></div>`,
    after: `<h2>How to row</h2><p>Sit down.</p><div><br></div><p>Take both oars.</p><div class="ad">Buy.</div><div><p>${LONG}</p></div><div id="discussion"><h4>Yours</h4><div>${LONG}</div></div>`,
  },
  {
    before:
      '<ul><li class="step"><div class="text"><span>Sit down.</span></div></li><li><div><a href="/row">How to row</a></div></li></ul><blockquote><div class="words">It is late.</div><p>Ann</p></blockquote>',
    after:
      '<ul><li class="step"><span>Sit down.</span></li><li><div><a href="/row">How to row</a></div></li></ul><blockquote><p>It is late.</p><p>Ann</p></blockquote>',
  },
  {
    before:
      '<main><div class="job-lead"><p>The boat leaks.</p><p>So we look for help.</p></div><h2>What to bring</h2><table><tbody><tr><th>Tools</th><td>Tar</td></tr></tbody></table></main>',
    after:
      '<main><p>The boat leaks.</p><p>So we look for help.</p><h2>What to bring</h2><table><tbody><tr><th>Tools</th><td>Tar</td></tr></tbody></table></main>',
  },
  {
    before:
      '<h2>The barn</h2><div class="subscriber-preview"><p>It is full.</p></div><div class="subscriber-only"><p>It costs $9.</p><ul><li>Wood</li></ul></div><div class="subscriber-only" data-hidden=""><p>Vg pbfgf.</p></div>',
    after:
      '<h2>The barn</h2><p>It is full.</p><p>It costs $9.</p><ul><li>Wood</li></ul><div class="subscriber-only" data-hidden=""><p>Vg pbfgf.</p></div>',
  },
  {
    before:
      '<h2>A song</h2><div data-lyrics-container="true">One<br>Two<br>Three<br>Four</div><div>Buy.</div><div data-lyrics-container="true">Five<br>Six<br>Seven<br>Eight</div>',
    after:
      '<h2>A song</h2><div data-lyrics-container="true">One<br>Two<br>Three<br>Four<br><br>Five<br>Six<br>Seven<br>Eight</div><div>Buy.</div>',
  },
  {
    before:
      '<table></table><ul class="slides"><li><a href="/pier"><img src="/a.jpg"></a></li></ul><ul class="slides"><li><img src="/b.jpg"></li><li><img src="/c.jpg"></li></ul>',
    after:
      '<table></table><figure><a href="/pier"><img src="/a.jpg"></a></figure><ul class="slides"><li><img src="/b.jpg"></li><li><img src="/c.jpg"></li></ul>',
  },
  {
    before: '<div class="testimonial-content">They rowed me home.</div>',
    after: '<p>They rowed me home.</p>',
  },
];
