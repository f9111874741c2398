/** Brings out what a page folds away below its headings and tabs until it is asked for. */

import { mayUnfold, toTitle } from '../page/unfolded.ts';
import { HIDDEN } from '../page/visibility.ts';
import { collapse, textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

/** What navigates, and menus, are folded as well. */
const TOOLS =
  'nav, header, footer, form, menu, dialog, [role="navigation"], [role="menu"], [role="dialog"], [role="search"]';
/** What explains a word amid a sentence. */
const TIPS = '[role="tooltip"], p *';
/** A part of the article says more than its links. */
const MAX_LINKED = 0.5;
/** An article unfolded by all its parts. */
const MAX_PARTS = 200;

const HEADING = /^(?:h[2-6]|dt|summary)$/;
const MAX_HEADING = 150;

/** A plain paragraph below a plain heading: nothing that a script could unfold it by. */
const isBare = (part: Element, trigger: Element): boolean =>
  part.localName === 'p' &&
  ![part, trigger].some((one) => one.hasAttribute('class') || one.hasAttribute('id'));

const TRIGGER = 'button, [role="button"], [aria-expanded], a[href^="#"]';

const isHeadingOf = (trigger: Element | null, part: Element): boolean =>
  trigger !== null &&
  !trigger.hasAttribute(HIDDEN) &&
  ((HEADING.test(trigger.localName) && !isBare(part, trigger)) ||
    trigger.matches(TRIGGER) ||
    (textOf(trigger).length < 2 * MAX_HEADING &&
      trigger.querySelector(
        ':scope > h2, :scope > h3, :scope > h4, :scope > h5, [aria-expanded]',
      ) !== null));

const HEADINGS = 'h1, h2, h3, h4, h5, h6, summary, table';

/** A button before a part that says what it is about, and is in no heading: it is one itself. */
const bareTrigger = (part: Element): Element | undefined => {
  const before = part.previousElementSibling;
  const trigger = before?.matches(TRIGGER) ? before : before?.querySelector(TRIGGER);
  const text = textOf(before ?? part);
  if (!trigger || text.length > MAX_HEADING || textOf(trigger) !== text) return undefined;
  return trigger.closest(HEADINGS) || trigger.querySelector(`${HEADINGS}, img`)
    ? undefined
    : trigger;
};

/** The ids that buttons to unfold, and tabs, name. */
const controlled = (root: ParentNode): ReadonlySet<string> => {
  const ids = new Set<string>();
  for (const trigger of root.querySelectorAll('[aria-controls]'))
    if (!trigger.closest(TOOLS) && !trigger.closest('a[href^="http"]'))
      for (const id of (trigger.getAttribute('aria-controls') ?? '').split(/\s+/)) ids.add(id);
  for (const name of ['data-bs-target', 'data-target', 'href'])
    for (const trigger of root.querySelectorAll(
      `[${name}^="#"]${name === 'href' ? '[data-toggle]' : ''}`,
    ))
      if (!trigger.closest(TOOLS)) ids.add((trigger.getAttribute(name) ?? '').slice(1));
  ids.delete('');
  return ids;
};

const MAX_MORE = 20;

/** The rest of a text, with a word below that brings it out. */
const isRest = (part: Element): boolean => {
  const { previousElementSibling: before, nextElementSibling: more } = part;
  const length = more ? textOf(more).length : 0;
  return (
    (before?.localName === 'p' || before?.lastElementChild?.localName === 'p') &&
    part.querySelectorAll('p').length > 1 &&
    length > 0 &&
    length <= MAX_MORE &&
    !more?.hasAttribute(HIDDEN)
  );
};

/** Takes the word that says what a click does (`Show`) out of the heading that it stands in, behind what heads. */
const dropToggles = (root: ParentNode): void => {
  for (const word of Array.from(
    root.querySelectorAll(':is(h2, h3, h4, h5) [aria-expanded] > [class*="toggle" i]'),
  )) {
    const before = word.previousElementSibling;
    if (before && textOf(before) && textOf(word).length <= MAX_MORE) word.remove();
  }
};

/** What stands open, or is not hidden, behind a button that folds it. */
const openParts = (root: ParentNode): Element[] =>
  Array.from(root.querySelectorAll('[aria-expanded]'))
    .slice(0, MAX_PARTS)
    .flatMap((trigger) => {
      const part = trigger.nextElementSibling ?? trigger.parentElement?.nextElementSibling;
      // One that is said to be closed, and has no height.
      const isNamed = part?.id && trigger.getAttribute('aria-controls') === part.id;
      return part && (isNamed || trigger.getAttribute('aria-expanded') === 'true') ? part : [];
    });

export default {
  stage: 'expand',
  apply: (root, _page, trail) => {
    const hidden = Array.from(root.querySelectorAll(`[${HIDDEN}]`)).slice(0, MAX_PARTS);
    const ids = controlled(root);
    dropToggles(root);
    for (const part of new Set([...hidden, ...openParts(root)])) {
      const isHidden = part.hasAttribute(HIDDEN);
      const folded =
        ids.has(part.id) ||
        part.getAttribute('role') === 'tabpanel' ||
        isRest(part) ||
        isHeadingOf(part.previousElementSibling, part);
      if (!folded || part.matches(TIPS) || !mayUnfold(part, TOOLS, MAX_LINKED)) continue;
      for (const name of isHidden ? [HIDDEN, 'hidden', 'style'] : []) part.removeAttribute(name);
      const trigger = bareTrigger(part);
      if (trigger) toTitle(trigger);
      if (isHidden)
        trail.record('added', 'folded below its heading', collapse(part.textContent ?? ''));
    }
  },
} satisfies PageFix;

const FUND =
  'The fund met on Monday, and it was said that it pays for every boat that was lost at sea or in the basin. ';

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<h3><button aria-expanded="true"><span>Who pays?</span><span class="section-toggle">Hide</span></button></h3><h3><button aria-expanded="false"><b class="toggle-title">Why?</b></button></h3>',
    after:
      '<h3><button aria-expanded="true"><span>Who pays?</span></button></h3><h3><button aria-expanded="false"><b class="toggle-title">Why?</b></button></h3>',
  },
  // The same in another language.
  {
    before: `<div><h2>The fund</h2><p>${FUND}</p><p>${FUND}</p><p>${FUND}</p></div><div ${HIDDEN}=""><p>Der Fonds zahlt bis zu einer Grenze.</p></div>`,
    after: `<div><h2>The fund</h2><p>${FUND}</p><p>${FUND}</p><p>${FUND}</p></div><div ${HIDDEN}=""><p>Der Fonds zahlt bis zu einer Grenze.</p></div>`,
  },
  {
    before: `<div role="button"><h2>Notes</h2></div><section ${HIDDEN}=""><ol><li id="n1">Onym, The Five Piers, 1988</li></ol></section>`,
    after:
      '<div role="button"><h2>Notes</h2></div><section><ol><li id="n1">Onym, The Five Piers, 1988</li></ol></section>',
  },
  {
    before: `<p>The fund met.</p><div ${HIDDEN}=""><p>It pays.</p><p>It pays up to a limit.</p></div><div><a>Read it all</a></div>`,
    after:
      '<p>The fund met.</p><div><p>It pays.</p><p>It pays up to a limit.</p></div><div><a>Read it all</a></div>',
  },
  {
    before: `<div><p>The fund met.</p></div><div ${HIDDEN}=""><p>It pays.</p><p>It pays up to a limit.</p></div><a>Read it all</a>`,
    after:
      '<div><p>The fund met.</p></div><div><p>It pays.</p><p>It pays up to a limit.</p></div><a>Read it all</a>',
  },
  {
    before: `<p>Of <button aria-controls="g">oak</button><span id="g" ${HIDDEN}="">A tree that grows for a hundred years.</span> they last.</p>`,
    after: `<p>Of <button aria-controls="g">oak</button><span id="g" ${HIDDEN}="">A tree that grows for a hundred years.</span> they last.</p>`,
  },
  {
    before: `<div role="tabpanel" ${HIDDEN}=""><p>Run this one command:</p><pre>npm ci</pre></div>`,
    after: '<div role="tabpanel"><p>Run this one command:</p><pre>npm ci</pre></div>',
  },
  {
    before: `<div role="tabpanel" ${HIDDEN}=""><pre>npm i pier</pre></div>`,
    after: '<div role="tabpanel"><pre>npm i pier</pre></div>',
  },
  {
    before: `<div><button aria-expanded="false" aria-controls="p1"><i>+</i><b>What to bring?</b></button></div><div id="p1" ${HIDDEN}=""><ul><li>A boat licence</li><li>A lamp</li></ul></div>`,
    after:
      '<div><h3><b>What to bring?</b></h3></div><div id="p1"><ul><li>A boat licence</li><li>A lamp</li></ul></div>',
  },
  {
    before: `<div><a data-toggle="collapse" href="#p1">Who pays?</a></div><div id="p1" ${HIDDEN}="">The fund pays, up to a limit.</div><button aria-expanded="false" aria-controls="p2">Who asks?</button><div id="p2"><p>The fund asks, up to a limit.</p></div>`,
    after:
      '<div><h3>Who pays?</h3></div><div id="p1">The fund pays, up to a limit.</div><h3>Who asks?</h3><div id="p2"><p>The fund asks, up to a limit.</p></div>',
  },
  {
    before:
      '<button aria-expanded="true">Who pays?</button><div><p>The fund pays, up to a limit.</p></div>',
    after: '<h3>Who pays?</h3><div><p>The fund pays, up to a limit.</p></div>',
  },
  {
    before: `<h3><button aria-controls="p0">Who pays?</button></h3><div id="p0" ${HIDDEN}=""><p>The fund pays, up to a limit.</p></div>`,
    after: `<h3><button aria-controls="p0">Who pays?</button></h3><div id="p0"><p>The fund pays, up to a limit.</p></div>`,
  },
  {
    before: `<dl><dt><a href="#" role="button">Who pays?</a></dt><dd ${HIDDEN}="">The fund pays, up to a limit.</dd></dl><ul><li><button>Who asks?</button><div ${HIDDEN}=""><p>The fund asks, up to a limit.</p></div></li></ul>`,
    after:
      '<dl><dt>Who pays?</dt><dd>The fund pays, up to a limit.</dd></dl><ul><li>Who asks?<div><p>The fund asks, up to a limit.</p></div></li></ul>',
  },
  {
    before: `<h3>Who pays?</h3><div ${HIDDEN}=""><p>The fund pays, up to a limit.</p></div>`,
    after: '<h3>Who pays?</h3><div><p>The fund pays, up to a limit.</p></div>',
  },
  {
    before: `<h1>The fund</h1><div ${HIDDEN}=""><p>The fund pays, up to a limit.</p></div><h2>Who pays?</h2><p ${HIDDEN}="">The fund pays, up to a limit.</p>`,
    after: `<h1>The fund</h1><div ${HIDDEN}=""><p>The fund pays, up to a limit.</p></div><h2>Who pays?</h2><p ${HIDDEN}="">The fund pays, up to a limit.</p>`,
  },
  {
    before: `<p>The council met.</p><div ${HIDDEN}=""><p>The fund pays, up to a limit.</p></div>`,
    after: `<p>The council met.</p><div ${HIDDEN}=""><p>The fund pays, up to a limit.</p></div>`,
  },
  {
    before: `<nav><h3>News</h3><div ${HIDDEN}=""><p>The fund pays, up to a limit.</p></div></nav>`,
    after: `<nav><h3>News</h3><div ${HIDDEN}=""><p>The fund pays, up to a limit.</p></div></nav>`,
  },
  {
    before: `<button class="ask">Who pays?</button><div ${HIDDEN}="" style="display: none"><p>The fund pays, up to a limit.</p></div>`,
    after: '<h3 class="ask">Who pays?</h3><div><p>The fund pays, up to a limit.</p></div>',
  },
];
