/** Ties each foot-note to its marks, and takes it out of the text: whatever is chosen of the page, it comes along. */

import { wordsOf } from '../page/class-words.ts';
import { fillNote } from '../page/notes/note-content.ts';
import { fragmentOf, isNamedNote, labelOf, leadsBack } from '../page/notes/note-marks.ts';
import { addNote, keepHeading, NOTES, toMark } from '../page/notes/note-store.ts';
import type { PageFacts } from '../page/page-facts.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

/** What may lead to a note: links, and what opens it on a click. */
const MARKS = 'a[href*="#"], [aria-controls], [aria-describedby], label[for]';
const HOLDERS = /^(?:li|p|div|dd|td|tr|aside|section|span|small)$/;
const MAX_NOTE = 6_000;
/** So many blocks between two notes are parts of the first. */
const MAX_PARTS = 5;
/** Where a mark's sentence is. */
const LINES = 'p, li, dd, td, blockquote, figcaption, h1, h2, h3, h4, h5, h6, div';
/** Notes that stand within the sentence. */
const INLINE =
  /^(?:footnote|footnotebody|footnotecontent|footnotetext|sidenote|marginnote|inlinenote|fnbody|fncontent|fntext|notebody|notetext|notecontent)$/;

type Tie = { readonly mark: Element; readonly label: string; readonly holder: Element };

const textOf = (element: Element): string => (element.textContent ?? '').trim();

const targetId = (mark: Element, url: string): string | undefined => {
  const controls = mark.getAttribute('aria-controls') ?? mark.getAttribute('for') ?? undefined;
  const href = mark.getAttribute('href') ?? '';
  if (controls && !href.includes('#')) return controls;
  const at = href.indexOf('#');
  const isHere = at === 0 || (at > 0 && href.slice(0, at) === url);
  return isHere ? fragmentOf(href) : (mark.getAttribute('aria-describedby') ?? undefined);
};

const follows = (mark: Element, other: Element): boolean =>
  (mark.compareDocumentPosition(other) & 4) /* following */ !== 0 && !other.contains(mark);

/** The block that holds the note to which a target belongs. */
const holderOf = (target: Element): Element | undefined => {
  if (target.localName === 'td') return target.closest('tr') ?? undefined;
  let holder: Element | null = HOLDERS.test(target.localName) ? target : target.parentElement;
  while (
    holder &&
    /^(?:span|small|sup|a|b|i|em|strong)$/.test(holder.localName) &&
    holder !== target
  )
    holder = holder.parentElement;
  if (
    holder === target &&
    /^(?:span|small)$/.test(target.localName) &&
    labelOf(textOf(target)) !== undefined
  )
    holder = target.closest('li, p, div, dd, tr');
  if (holder && !textOf(holder)) holder = holder.nextElementSibling;
  // The number stands in a box beside what it says.
  if (
    holder &&
    labelOf(textOf(holder)) !== undefined &&
    holder.parentElement?.childElementCount === 2
  )
    holder = holder.parentElement;
  if (!holder || !HOLDERS.test(holder.localName)) return undefined;
  return textOf(holder).length <= MAX_NOTE &&
    !holder.querySelector('h1, h2, h3, h4, h5, h6, article, main')
    ? holder
    : undefined;
};

/** Whether a note begins with the label of its mark. */
const beginsWith = (holder: Element, label: string): boolean => {
  const text = textOf(holder);
  const begin = labelOf(/^\S{1,8}/.exec(text)?.[0] ?? '');
  return begin === label || /^[[(（]?(\d{1,3})[\])）.:]/.exec(text)?.[1] === label;
};

/** Whether anything but the short text of a link says that it marks a note. */
const isProved = (mark: Element, label: string, target: Element, holder: Element): boolean => {
  const role = `${mark.getAttribute('role')} ${holder.getAttribute('role')}`;
  if (/doc-(?:noteref|footnote|endnote|biblioref)/.test(role)) return true;
  if (/^(?:button|label)$/.test(mark.localName)) return isNamedNote(mark) || isNamedNote(holder, 0);
  if (beginsWith(holder, label)) return true;
  const own = new Set(
    [mark.id, mark.closest('sup')?.id ?? '', mark.parentElement?.id ?? ''].filter(Boolean),
  );
  if (Array.from(holder.querySelectorAll('a')).some((link) => leadsBack(link, own))) return true;
  return (
    (isNamedNote(mark, 1) || mark.closest('sup') !== null) &&
    (isNamedNote(target) || holder.localName === 'li')
  );
};

const readTies = (root: ParentNode, url: string): Tie[] => {
  const targets = new Map<string, Element>();
  for (const one of root.querySelectorAll('[id], a[name]'))
    for (const id of [one.id, one.getAttribute('name') ?? ''])
      if (id && !targets.has(id)) targets.set(id, one);
  const holders = new Map<Element, Element | undefined>();
  const ties: Tie[] = [];
  for (const mark of root.querySelectorAll(MARKS)) {
    const label = labelOf(textOf(mark)) ?? (mark.localName === 'label' ? '*' : undefined);
    const id = label === undefined ? undefined : targetId(mark, url);
    const target = id ? targets.get(id) : undefined;
    if (label === undefined || !target || mark.closest('nav, pre')) continue;
    if (!holders.has(target)) holders.set(target, holderOf(target));
    const holder = holders.get(target);
    if (holder && follows(mark, holder) && isProved(mark, label, target, holder))
      ties.push({ mark, label, holder });
  }
  return ties;
};

/** A raised number behind a word that is no power of a number, a unit or a letter. */
const RAISED = /(?:\p{L}{3}|[.,;:!?”"’)\]。，；：！？」』）])\s?$/u;

/** Numbers that no link ties to the notes which begin with them. */
const readLoose = (root: ParentNode): Tie[] => {
  const holders = new Map<string, Element | undefined>();
  const marks: { readonly mark: Element; readonly label: string }[] = [];
  for (const mark of root.querySelectorAll('sup')) {
    const label = mark.querySelector('a[href]') ? undefined : labelOf(textOf(mark));
    const line = label === undefined ? null : mark.closest('p, li, dd, td, div');
    if (label === undefined || !/^\d{1,3}$/.test(label) || !line) continue;
    const before = mark.previousSibling?.nodeValue ?? mark.previousSibling?.textContent ?? '';
    if (textOf(line).startsWith(textOf(mark)) && !before.trim()) {
      const numbers = Array.from(line.children).filter(
        (one) => one.localName === 'sup' && labelOf(textOf(one)) !== undefined,
      );
      // Of two that begin with the same number neither is known to be meant.
      const isNote = /^(?:p|li|dd|div)$/.test(line.localName) && numbers.length === 1;
      holders.set(label, isNote && !holders.has(label) ? line : undefined);
    } else if (RAISED.test(before)) marks.push({ mark, label });
  }
  return marks.flatMap(({ mark, label }) => {
    const holder = holders.get(label);
    return holder && textOf(holder).length <= MAX_NOTE && follows(mark, holder)
      ? [{ mark, label, holder }]
      : [];
  });
};

/** A holder of two notes is none; one inside another belongs to it. */
const settle = (ties: readonly Tie[]): Tie[] => {
  const labels = new Map<Element, Set<string>>();
  for (const { holder, label } of ties)
    labels.set(holder, (labels.get(holder) ?? new Set()).add(label));
  return ties.filter(
    ({ holder, mark }) =>
      labels.get(holder)?.size === 1 &&
      !Array.from(labels.keys()).some(
        (other) =>
          other !== holder &&
          (other.contains(holder) || (other.contains(mark) && holder.contains(other))),
      ),
  );
};

/** The blocks behind a note up to the next one, where there are few. */
const partsOf = (holder: Element, holders: ReadonlySet<Element>): Element[] => {
  const more: Element[] = [];
  for (let next = holder.nextElementSibling; next; next = next.nextElementSibling) {
    if (holders.has(next)) return [holder, ...more];
    if (more.length >= MAX_PARTS || !/^(?:p|ul|ol|blockquote|pre|div)$/.test(next.localName)) break;
    more.push(next);
  }
  return [holder];
};

/** The bracket, the `sup` and the spans that hold nothing but the mark. */
const markBox = (mark: Element): Element => {
  let box = mark;
  for (let above = mark.parentElement; above; above = above.parentElement) {
    if (!/^(?:sup|span|small|b|strong)$/.test(above.localName)) break;
    if (labelOf(textOf(above)) === undefined) break;
    box = above;
  }
  return box;
};

const isHeading = (element: Element | null): boolean => /^h[1-6]$/.test(element?.localName ?? '');

const isEmpty = (element: Element): boolean =>
  !textOf(element) && !element.querySelector('img, iframe, video') && element.localName !== 'img';

/** Takes away what is left empty where notes stood, and the heading that heads nothing else. */
const clearAround = (place: Element | null, page: PageFacts): void => {
  for (let box = place; box; box = box.parentElement) {
    let last = box.lastElementChild;
    while (last && (last.hasAttribute(NOTES) || isEmpty(last))) {
      const before: Element | null = last.previousElementSibling;
      if (!last.hasAttribute(NOTES)) last.remove();
      last = before;
    }
    if (last && isHeading(last)) {
      keepHeading(page.document, last);
      last.remove();
    }
    if (!isEmpty(box) || /^(?:body|main|article)$/.test(box.localName)) return;
  }
};

const takeInline = (root: ParentNode, page: PageFacts): void => {
  for (const body of Array.from(root.querySelectorAll('span, small, aside, cite, div'))) {
    const words = wordsOf(body);
    const names = words.join('');
    if (!words.some((word) => INLINE.test(word)) && !INLINE.test(names.slice(0, 20))) continue;
    if (!body.isConnected || body.closest(`[${NOTES}]`) || /^div$/.test(body.localName)) continue;
    const line = body.parentElement?.closest(LINES);
    if (!line || textOf(body).length < 4 || textOf(body).length > MAX_NOTE) continue;
    if (textOf(line) === textOf(body)) continue;
    const inner =
      labelOf(textOf(body)) === undefined &&
      body.querySelector('[class*="body"], [class*="content"], [class*="text"]');
    const content = inner || body;
    const before = content.previousSibling;
    const box = content.parentElement;
    const outer =
      box &&
      box !== line &&
      labelOf(textOf(box).slice(0, textOf(box).length - textOf(content).length)) !== undefined
        ? box
        : undefined;
    const number = outer
      ? undefined
      : before?.nodeType === 1 && labelOf(before.textContent ?? '') !== undefined
        ? (before as Element)
        : undefined;
    const { note, href } = addNote(page.document);
    const mark = toMark(page.document, href, '*');
    (outer ?? number ?? content).replaceWith(mark);
    if (number) content.remove();
    fillNote(note, [content], labelOf(textOf(outer ?? content).slice(0, 3)) ?? '', new Set());
  }
};

export default {
  stage: 'expand',
  apply: (root, page, trail) => {
    const ties = settle([...readTies(root, page.url), ...readLoose(root)]);
    const holders = new Set(ties.map(({ holder }) => holder));
    const notes = new Map<
      Element,
      { note: Element; href: string; label: string; ids: Set<string> }
    >();
    const places = new Set<Element | null>();
    for (const { mark, label, holder } of ties) {
      const known = notes.get(holder);
      const one = known ?? { ...addNote(page.document), label, ids: new Set<string>() };
      notes.set(holder, one);
      const box = markBox(mark);
      for (const id of [
        mark.id,
        box.id,
        mark.closest('sup')?.id ?? '',
        mark.parentElement?.id ?? '',
        mark.getAttribute('name') ?? '',
      ])
        if (id) one.ids.add(id);
      // What a click opens stands in front of its note.
      if (mark.localName === 'label')
        mark.nextElementSibling?.localName === 'input' && mark.nextElementSibling.remove();
      box.replaceWith(toMark(page.document, one.href, label));
    }
    const parts = new Map(Array.from(notes.keys(), (holder) => [holder, partsOf(holder, holders)]));
    for (const [holder, { note, label, ids }] of notes) {
      const own = parts.get(holder) ?? [holder];
      for (const part of own) places.add(part.parentElement);
      for (const part of own) part.remove();
      fillNote(note, own, label, ids);
      trail.record('changed', 'foot-note tied to its mark', textOf(note));
    }
    for (const place of places) clearAround(place, page);
    takeInline(root, page);
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<p>The oak<sup id="fnref:1"><a href="#fn:1" role="doc-noteref">1</a></sup> stands.</p><div class="footnotes"><hr><ol><li id="fn:1"><p>An elm.&nbsp;<a href="#fnref:1" role="doc-backlink">↩︎</a></p></li></ol></div>',
    after:
      '<p>The oak<sup><a href="#note-1">1</a></sup> stands.</p><ol data-notes=""><li id="note-1"><p>An elm.&nbsp;</p></li></ol>',
  },
  {
    before:
      '<p>The charter <a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> holds.</p><hr><p><a href="#_ftnref1" name="_ftn1"><sup>[1]</sup></a> <a href="https://example.org/c">https://example.org/c</a></p><p><a href="#_ftnref2" name="_ftn2">[2]</a> The towns.</p>',
    after:
      '<p>The charter <sup><a href="#note-1">1</a></sup> holds.</p><hr><p><a href="#_ftnref2" name="_ftn2">[2]</a> The towns.</p><ol data-notes=""><li id="note-1"><a href="https://example.org/c">https://example.org/c</a></li></ol>',
  },
  {
    before:
      '<p>It came.<button class="note-mark" aria-controls="n1">1</button> So.</p><div class="note-text" id="n1" hidden>A barge.</div>',
    after:
      '<p>It came.<sup><a href="#note-1">1</a></sup> So.</p><ol data-notes=""><li id="note-1">A barge.</li></ol>',
  },
  {
    before:
      '<p>Far from its roots.<span class="footnote-ref">1<span class="footnote-body">Take any paper.</span></span> The council met.</p>',
    after:
      '<p>Far from its roots.<sup><a href="#note-1">*</a></sup> The council met.</p><ol data-notes=""><li id="note-1">Take any paper.</li></ol>',
  },
  {
    before:
      '<p>Old<sup id="r1"><a href="#c1">[1]</a></sup>, so<sup><a href="#c1">[1]</a></sup>.</p><h2>Sources</h2><ol class="references"><li id="c1"><b><a href="#r1">^</a></b> <span>Ann, 2009.</span></li></ol>',
    after:
      '<p>Old<sup><a href="#note-1">1</a></sup>, so<sup><a href="#note-1">1</a></sup>.</p><ol data-notes="" data-heading="h2 Sources"><li id="note-1"><span>Ann, 2009.</span></li></ol>',
  },
  {
    before:
      '<ul><li>It holds more.<sup>1</sup> Over 9 m<sup>2</sup>.</li></ul><div class="end"><h4>Notes</h4><p><sup>1</sup> A change of the lever.</p><ul><li>Mark A.</li></ul><p><sup>2</sup> Measured.</p></div>',
    after:
      '<ul><li>It holds more.<sup><a href="#note-1">1</a></sup> Over 9 m<sup>2</sup>.</li></ul><div class="end"><h4>Notes</h4><ul><li>Mark A.</li></ul><p><sup>2</sup> Measured.</p></div><ol data-notes=""><li id="note-1">A change of the lever.</li></ol>',
  },
  {
    before:
      '<p>As known <a href="#ref1">[1]</a>.</p><h3>References</h3><div><a id="ref1">1.</a><div>N. Field. Rye.</div></div>',
    after:
      '<p>As known <sup><a href="#note-1">1</a></sup>.</p><ol data-notes="" data-heading="h3 References"><li id="note-1"><div>N. Field. Rye.</div></li></ol>',
  },
  {
    before:
      '<p><a href="#p2">2</a> <a href="#s1">1</a></p><div id="p2"><h2>Two</h2><p>Text</p></div><p id="s1">The pier.</p>',
    after:
      '<p><a href="#p2">2</a> <a href="#s1">1</a></p><div id="p2"><h2>Two</h2><p>Text</p></div><p id="s1">The pier.</p>',
  },
];
