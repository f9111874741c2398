/** Marks the boxes of documentation that note, hint or warn, and keeps their titles from being taken for labels. */

import { CALLOUT, CALLOUT_TITLE, calloutKind } from '../page/callout.ts';
import { glanceWith, wordsOf } from '../page/class-words.ts';
import { renameElement } from '../page/elements.ts';
import { HIDDEN } from '../page/visibility.ts';
import { textOf } from '../text/text-length.ts';
import { WORDS } from '../vocabulary/index.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const GLANCE =
  /admonition|callout|alert|custom-block|notecard|macro|aside|hint|panel|\b(?:note|tip|info|warning|caution|important|danger)\b/i;
const BOX = /^(?:div|aside|figure|section|details|blockquote|article)$/;
const TITLE = /^(?:title|heading|header|head|label|summary|caption|icon)$/;
const MAX_TITLE = 100;
const MAX_BOX = 6_000;
const BLOCKS = 'p, ul, ol, pre, div, table, blockquote, figure';

const isTitle = (part: Element): boolean =>
  /^(?:summary|th|h[1-6])$/.test(part.localName) ||
  wordsOf(part).some((word) => TITLE.test(word)) ||
  (part.localName === 'p' &&
    part.children.length === 1 &&
    /^(?:strong|b)$/.test(part.firstElementChild?.localName ?? '') &&
    textOf(part) === textOf(part.firstElementChild as Element));

/** What heads a box: the first of its parts with text, where it is called so or looks so. */
const titleOf = (box: Element): Element | undefined => {
  let part = Array.from(box.children).find((one) => textOf(one));
  for (let n = 0; part && n < 4; n++) {
    const before = part.previousSibling;
    if (before?.nodeType === 3 && before.nodeValue?.trim()) return undefined;
    if (isTitle(part) && textOf(part).length <= MAX_TITLE && textOf(part) !== textOf(box))
      return part;
    part = Array.from(part.children).find((one) => textOf(one));
  }
  return undefined;
};

/** A table that lays out an icon beside the text. */
const unwrapTable = (box: Element): void => {
  const table = box.querySelector('table');
  const cells = table ? Array.from(table.getElementsByTagName('td')) : [];
  const content = cells.at(-1);
  if (table && content && cells.length <= 2 && textOf(table) === textOf(box))
    table.replaceWith(...Array.from(content.childNodes));
};

export default {
  stage: 'callouts',
  apply: (root, _page, trail) => {
    const glance = glanceWith(GLANCE);
    for (const box of Array.from(root.querySelectorAll('[class], [role="note"]'))) {
      if (!BOX.test(box.localName) || !box.isConnected) continue;
      const isNote = box.getAttribute('role') === 'note';
      if (!isNote && !glance(box.getAttribute('class') ?? '')) continue;
      const words = wordsOf(box);
      const found = calloutKind(words, box.getAttribute('data-callout') ?? '');
      const title = titleOf(box);
      // Named so and no more, a box with a title is one.
      const isKind =
        isNote || box.localName === 'aside' || (title && words.length === 1 && words[0] !== 'info');
      const kind = found ?? (isKind ? calloutKind([...words, 'aside'], '') : undefined);
      if (!kind || box.closest(`[${CALLOUT}]`) || textOf(box).length > MAX_BOX) continue;
      if (box.querySelector('form, article, h1, nav')) continue;
      // What is only a class away from any box is one where something heads it.
      const icon = box.querySelector('td.icon > i[title]');
      if (
        !title &&
        !icon &&
        !words.some((word) => /^(?:admonition|callout|notecard|note)$/.test(word))
      )
        continue;
      if (!box.querySelector(BLOCKS) && title) continue;
      // A title becomes plain text, which holds no mark of a foot-note.
      for (const mark of Array.from(title?.querySelectorAll('sup:has(a)') ?? []))
        box.lastElementChild?.prepend(mark);
      const named = title ? textOf(title) : (icon?.getAttribute('title') ?? '');
      if (WORDS.readAlso.has(named.toLowerCase().replace(/[\s:…]+$/, ''))) continue;
      title?.remove();
      unwrapTable(box);
      for (const part of Array.from(box.querySelectorAll(`[${HIDDEN}]`)))
        for (const name of [HIDDEN, 'style', 'hidden']) part.removeAttribute(name);
      const marked = renameElement(box, 'div', ['id', HIDDEN]);
      marked.setAttribute(CALLOUT, kind);
      if (named) marked.setAttribute(CALLOUT_TITLE, named);
      trail.record('changed', 'box marked as a call-out', named || kind);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<div class="tip"><table><tbody><tr><td rowspan="2"><img alt="[Tip]"></td><th>Tip</th></tr><tr><td><p>Bring a coat.</p></td></tr></tbody></table></div><div class="note"><h3>Note</h3><p>It is wet.</p></div>',
    after:
      '<div data-boxed="tip" data-boxed-title="Tip"><p>Bring a coat.</p></div><div data-boxed="note" data-boxed-title="Note"><p>It is wet.</p></div>',
  },
  {
    before:
      '<div class="admonition tip"><p class="admonition-title">Tip</p><p>Bring a coat.</p></div>',
    after: '<div data-boxed="tip" data-boxed-title="Tip"><p>Bring a coat.</p></div>',
  },
  {
    before:
      '<div class="callout is-collapsed" data-callout="faq"><div class="callout-title"><div class="callout-icon"><svg></svg></div><div class="callout-title-inner">Is it foldable?</div></div><div class="callout-content" data-presscut-hidden=""><p>Yes.</p></div></div>',
    after:
      '<div data-boxed="question" data-boxed-title="Is it foldable?"><div class="callout-content"><p>Yes.</p></div></div>',
  },
  {
    before:
      '<div class="admonitionblock note"><table><tbody><tr><td class="icon"><div class="title">Note</div></td><td class="content">The pier is closed.</td></tr></tbody></table></div>',
    after: '<div data-boxed="note" data-boxed-title="Note">The pier is closed.</div>',
  },
  {
    before:
      '<div class="admonitionblock tip"><table><tbody><tr><td class="icon"><i class="fa" title="Tip"></i></td><td class="content">Bring a coat.</td></tr></tbody></table></div>',
    after: '<div data-boxed="tip" data-boxed-title="Tip">Bring a coat.</div>',
  },
  {
    before:
      '<aside class="starlight-aside starlight-aside--caution" aria-label="Mind"><p class="starlight-aside__title">Mind</p><div><p>Wet.</p></div></aside>',
    after: '<div data-boxed="caution" data-boxed-title="Mind"><div><p>Wet.</p></div></div>',
  },
  {
    before: '<div class="note note-warning"><p>Mind the gap.</p></div>',
    after: '<div data-boxed="warning"><p>Mind the gap.</p></div>',
  },
  {
    before: '<div class="callout"><h3>Read also</h3><p>Eels are back.</p></div>',
    after: '<div class="callout"><h3>Read also</h3><p>Eels are back.</p></div>',
  },
  {
    before:
      '<div class="alert alert-info">Sign in to comment.</div><div class="note"><p>So.</p></div>',
    after:
      '<div class="alert alert-info">Sign in to comment.</div><div class="note"><p>So.</p></div>',
  },
];
