/** Takes out what stands within headings and lines for readers who edit or link: `[edit]`, `¶`, `citation needed`. */
import { unwrap } from '../page/elements.ts';
import { screenReaderLabels } from '../page/screen-readers.ts';
import { endsSentence } from '../text/sentences.ts';
import { collapse } from '../text/text-length.ts';
import { WORDS } from '../vocabulary/index.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const TOOLS =
  '.mw-editsection, .editsection, sup.noprint, .headerlink, :is(h2, h3) [data-nosnippet]';
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
/** What opens an editor for the part, and icons. */
const EDITS = /[?&/](?:action=edit|section=|edit[/?])/;
const ICONS = ':is(h1, h2, h3, h4, h5, h6, summary) :is([aria-hidden="true"], [class*="icon" i])';
const ANCHOR_MARK = /^[#¶§🔗⚓\s\u200b\ufeff]*$/u;

const shownText = (link: Element): string =>
  screenReaderLabels(link).reduce(
    (text, label) => text.replace(label.textContent ?? '', ''),
    link.textContent ?? '',
  );

/** Manuals link each heading to itself: then the tool is the heading. */
const isWholeHeading = (tool: Element): boolean => {
  const text = collapse(tool.textContent ?? '');
  const heading = tool.closest(HEADINGS);
  return !ANCHOR_MARK.test(text) && collapse(heading?.textContent ?? '') === text;
};

/** Behind the last full stop of a paragraph, the way back to a site's front page: `返回搜狐，查看更多`. */
const leadsHome = (link: Element): boolean => {
  const box = link.parentElement;
  if (box?.localName !== 'p' || box.lastElementChild !== link) return false;
  if (!/^https?:\/\/[^/]+\/?(?:[?#].*)?$/.test(link.getAttribute('href') ?? '')) return false;
  const text = collapse(link.textContent ?? '');
  const whole = collapse(box.textContent ?? '');
  return (
    whole.endsWith(text) &&
    endsSentence(whole.slice(0, -text.length)) &&
    text.split(/[，,、|]\s?/).some((words) => WORDS.buttons.has(words.toLowerCase()))
  );
};

/** From the headings down: a page may have a hundred times as many links. */
const linksInHeadings = (root: ParentNode): Element[] =>
  Array.from(root.querySelectorAll(HEADINGS)).flatMap((heading) =>
    Array.from(heading.querySelectorAll('a')),
  );

export default {
  stage: 'tools',
  apply: (root) => {
    for (const tool of Array.from(root.querySelectorAll(TOOLS)))
      if (!isWholeHeading(tool)) tool.remove();
    for (const link of Array.from(root.querySelectorAll('p > a:last-child')))
      if (leadsHome(link)) link.remove();
    for (const link of linksInHeadings(root)) {
      if (!link.querySelector('img') && ANCHOR_MARK.test(shownText(link))) link.remove();
      else if (link.getAttribute('href')?.startsWith('#')) unwrap(link);
      else if (EDITS.test(link.getAttribute('href') ?? '') && !isWholeHeading(link)) {
        const box = link.parentElement;
        const isAlone = /^\W*$/.test(box?.textContent?.replace(link.textContent ?? '', '') ?? '');
        (box?.localName === 'span' && isAlone ? box : link).remove();
      }
    }
    for (const icon of root.querySelectorAll(ICONS))
      if (
        !/[\p{L}\p{N}\p{Emoji_Presentation}]/u.test(icon.textContent ?? '') &&
        !icon.querySelector('img')
      )
        icon.remove();
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before: '<h2>История<span>[<a href="/edit?s=1">править</a>]</span></h2>',
    after: '<h2>История</h2>',
  },
  {
    before:
      '<p>The rest is up to the weather.<a href="https://www.harbour.example/?s=0"><i></i>返回首页，查看更多</a></p><p>It is on <a href="https://www.harbour.example/">harbour.example</a></p>',
    after:
      '<p>The rest is up to the weather.</p><p>It is on <a href="https://www.harbour.example/">harbour.example</a></p>',
  },
  {
    before: '<h2>History<span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>',
    after: '<h2>History</h2>',
  },
  {
    before:
      '<h2>Piers<span>[<a href="/edit/piers?section=1">change</a>]</span></h2><h3>Who pays?<i class="icon">+</i><span aria-hidden="true">▾</span></h3>',
    after: '<h2>Piers</h2><h3>Who pays?</h3>',
  },
  { before: '<h3>Piers <a href="#piers">¶</a></h3>', after: '<h3>Piers </h3>' },
  {
    before:
      '<h2><span>Piers</span><span data-nosnippet="">Show</span></h2><h2><span data-nosnippet="">Boats</span></h2>',
    after: '<h2><span>Piers</span></h2><h2><span data-nosnippet="">Boats</span></h2>',
  },
  {
    before: '<h3>Piers<a href="#piers"><span class="sr-only">Link to this part</span>#</a></h3>',
    after: '<h3>Piers</h3>',
  },
  {
    before: '<h2><a class="heading-anchor" href="#syntax">Syntax</a></h2>',
    after: '<h2>Syntax</h2>',
  },
  { before: '<h3><a href="/x">Piers</a></h3>', after: '<h3><a href="/x">Piers</a></h3>' },
];
