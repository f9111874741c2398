/** Ties each foot-note to its marks, and takes it out of the text: whatever is chosen of the page, it comes along. */

import { wordsOf } from '../page/class-words.ts';
import { fillNote } from '../page/notes/note-content.ts';
import { isNamedNote, labelOf } from '../page/notes/note-marks.ts';
import { addNote, keepHeading, NOTES, toMark } from '../page/notes/note-store.ts';
import { MAX_NOTE, readLoose, readTies, settle } from '../page/notes/note-ties.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { isUnseen } from '../page/screen-readers.ts';
import { HIDDEN } from '../page/visibility.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

/** So many blocks between two notes are parts of the first. */
const MAX_PARTS = 5;
/** Where a mark's sentence is. */
const LINES = 'p, li, dd, td, blockquote, figcaption, h1, h2, h3, h4, h5, h6, div';
/** Notes that stand within the sentence. */
const INLINE =
  /^(?:footnote|footnotebody|footnotecontent|footnotetext|sidenote|marginnote|inlinenote|fnbody|fncontent|fntext|notebody|notetext|notecontent)$/;

const textOf = (element: Element): string => (element.textContent ?? '').trim();

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
      if (!isUnseen(last)) keepHeading(page.document, last);
      last.remove();
    }
    if (!isEmpty(box) || /^(?:body|main|article)$/.test(box.localName)) return;
  }
};

/** What stands hidden behind a raised number, and begins with it or shares a box with nothing else. */
const comesUp = (body: Element): boolean => {
  const mark = body.hasAttribute(HIDDEN) ? body.previousElementSibling : null;
  const label = mark && labelOf(textOf(mark));
  if (!mark || !label) return false;
  const box = body.parentElement;
  const isPair =
    mark.localName === 'sup' && box?.localName === 'span' && textOf(box).startsWith(textOf(mark));
  return (
    isPair ||
    (mark.querySelector('sup') !== null && labelOf(/^\S+/.exec(textOf(body))?.[0] ?? '') === label)
  );
};

const isAmongParagraphs = (body: Element): boolean =>
  [body.previousElementSibling, body.nextElementSibling].some((one) => one?.localName === 'p');

const takeInline = (root: ParentNode, page: PageFacts): void => {
  for (const body of Array.from(root.querySelectorAll('span, small, aside, cite, div'))) {
    const words = wordsOf(body);
    const names = words.join('');
    const isNamed = words.some((word) => INLINE.test(word)) || INLINE.test(names.slice(0, 20));
    if (!isNamed && !comesUp(body)) continue;
    if (!body.isConnected || body.closest(`[${NOTES}]`) || /^div$/.test(body.localName)) continue;
    const line = body.parentElement?.closest(LINES);
    // What stands among paragraphs is a box of the text.
    if (isAmongParagraphs(body)) continue;
    if (!line || textOf(body).length < 4 || textOf(body).length > MAX_NOTE) continue;
    if (textOf(line) === textOf(body)) continue;
    const inner =
      labelOf(textOf(body)) === undefined &&
      body.querySelector('[class*="body"], [class*="content"], [class*="text"]');
    const content = inner || body;
    const before = content.previousSibling;
    const box = content.parentElement;
    const label =
      box && box !== line
        ? labelOf(textOf(box).slice(0, textOf(box).length - textOf(content).length))
        : undefined;
    const said = textOf(body);
    const own =
      content === body ? undefined : labelOf(said.slice(0, said.length - textOf(content).length));
    const outer = own ? body : label === undefined ? undefined : box;
    const number = outer
      ? undefined
      : before?.nodeType === 1 && labelOf(before.textContent ?? '') !== undefined
        ? (before as Element)
        : undefined;
    const { note, href } = addNote(page.document);
    const mark = toMark(page.document, href, '*');
    (outer ?? number ?? content).replaceWith(mark);
    if (number) content.remove();
    fillNote(
      note,
      [content],
      own ?? label ?? labelOf(textOf(content).slice(0, 3)) ?? '',
      new Set(),
    );
  }
};

/** Before a note in a list: its number, an arrow. */
const NUMBER = /^[^\p{L}]{0,8}$/u;

/** What a list says again of notes that stand beside their marks. */
const dropCopies = (root: ParentNode, page: PageFacts): void => {
  const notes = Array.from(page.document.querySelectorAll(`[${NOTES}] > li`), textOf);
  if (!notes.length) return;
  for (const row of Array.from(root.querySelectorAll('tr, li'))) {
    const text = textOf(row);
    if (row.closest(`[${NOTES}]`) || text.length < 8 || !isNamedNote(row, 3)) continue;
    const note = notes.find((one) => one.length > 7 && text.endsWith(one));
    if (!note || !NUMBER.test(text.slice(0, -note.length))) continue;
    const box = row.closest('table') ?? row.parentElement;
    const place = box?.parentElement ?? null;
    row.remove();
    if (box?.querySelector('tr, li')) continue;
    box?.remove();
    clearAround(place, page);
  }
};

export default {
  stage: 'notes',
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
    dropCopies(root, page);
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<p>The oak.<span class="footnote"><a href="#n1"><sup>1</sup></a></span></p><ol><li><span id="n1"></span>An elm.<a href="#m1"></a></li></ol>',
    after:
      '<p>The oak.<sup><a href="#note-1">1</a></sup></p><ol data-presscut-notes=""><li id="note-1">An elm.</li></ol>',
  },
  {
    before:
      '<div><p>The oak.</p><aside class="sidenote"><h3>An elm</h3><p>It fell.</p></aside></div>',
    after:
      '<div><p>The oak.</p><aside class="sidenote"><h3>An elm</h3><p>It fell.</p></aside></div>',
  },
  {
    before: `<p>It came.<a class="fn" data-fn="a1"><sup>①</sup></a> So.<span><sup>2</sup><span ${HIDDEN}="">By rail.</span></span></p><div class="fns"><div id="a1">① A barge.</div></div>`,
    after:
      '<p>It came.<sup><a href="#note-1">①</a></sup> So.<sup><a href="#note-2">*</a></sup></p><ol data-presscut-notes=""><li id="note-1">A barge.</li><li id="note-2">By rail.</li></ol>',
  },
  {
    before:
      '<p>They agree.<span class="x_role_footnote"><sup>1</sup><span class="x_outer"><span class="x_content"><sup>1</sup><span>1</span>So they say.</span></span></span> All of them.</p>',
    after:
      '<p>They agree.<sup><a href="#note-1">*</a></sup> All of them.</p><ol data-presscut-notes=""><li id="note-1">So they say.</li></ol>',
  },
  {
    before: `<p>Far off<span><b><sup>1</sup></b><span ${HIDDEN}=""><b>1</b> Vane A. The pier. 2019.</span></span>.</p><ul class="footnotes"><li><sup>1</sup><div>Vane A. The pier. 2019.</div></li></ul>`,
    after:
      '<p>Far off<sup><a href="#note-1">*</a></sup>.</p><ol data-presscut-notes=""><li id="note-1">Vane A. The pier. 2019.</li></ol>',
  },
  {
    before:
      '<p>The oak<sup>[1]</sup> fell in May.<sup>[2]</sup></p><ul><li class="reference-item"><span>1.</span><span>The town, 1994</span></li><li class="reference-item"><span>2.</span><a href="https://example.org/c">Oaks</a></li></ul>',
    after:
      '<p>The oak<sup><a href="#note-1">1</a></sup> fell in May.<sup><a href="#note-2">2</a></sup></p><ol data-presscut-notes=""><li id="note-1"><span>The town, 1994</span></li><li id="note-2"><a href="https://example.org/c">Oaks</a></li></ol>',
  },
  {
    before:
      '<p>The oak<a href="#n1" id="m1">[1]</a>.</p><aside id="n1" role="doc-footnote"><span>[<a role="doc-backlink" href="#m1">1</a>]</span><p>An elm.</p></aside>',
    after:
      '<p>The oak<sup><a href="#note-1">1</a></sup>.</p><ol data-presscut-notes=""><li id="note-1"><p>An elm.</p></li></ol>',
  },
  {
    before:
      '<p>The oak<a href="#f-1" id="fn-1">*1</a> stands.</p><div class="footnote"><p><a href="#fn-1" id="f-1">*1</a><span>:</span><span>An elm.</span></p></div>',
    after:
      '<p>The oak<sup><a href="#note-1">1</a></sup> stands.</p><ol data-presscut-notes=""><li id="note-1"><span>An elm.</span></li></ol>',
  },
  {
    before:
      '<p>The oak<sup><a href="#fn-1" id="r-1">1</a></sup> stands.</p><section><h2 class="sr-only">Notes</h2><ol><li id="fn-1"><p>An elm. <a href="#r-1">↩</a></p></li></ol></section>',
    after:
      '<p>The oak<sup><a href="#note-1">1</a></sup> stands.</p><ol data-presscut-notes=""><li id="note-1"><p>An elm. </p></li></ol>',
  },
  {
    before:
      '<p>Far away.<span class="footnote-ref">1<span class="footnote-body">Take any paper.</span></span> So.</p><div class="footnotes"><h3>Notes</h3><table><tbody><tr><th>↑1</th><td>Take any paper.</td></tr></tbody></table></div>',
    after:
      '<p>Far away.<sup><a href="#note-1">*</a></sup> So.</p><ol data-presscut-notes="" data-heading="h3 Notes"><li id="note-1">Take any paper.</li></ol>',
  },
  {
    before:
      '<p>The oak<sup id="fnref:1"><a href="#fn:1" role="doc-noteref">1</a></sup> stands.</p><div class="footnotes"><hr><ol><li id="fn:1"><p>An elm.&nbsp;<a href="#fnref:1" role="doc-backlink">↩︎</a></p></li></ol></div>',
    after:
      '<p>The oak<sup><a href="#note-1">1</a></sup> stands.</p><ol data-presscut-notes=""><li id="note-1"><p>An elm.&nbsp;</p></li></ol>',
  },
  {
    before:
      '<p>The charter <a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> holds.</p><hr><p><a href="#_ftnref1" name="_ftn1"><sup>[1]</sup></a> <a href="https://example.org/c">https://example.org/c</a></p><p><a href="#_ftnref2" name="_ftn2">[2]</a> The towns.</p>',
    after:
      '<p>The charter <sup><a href="#note-1">1</a></sup> holds.</p><hr><p><a href="#_ftnref2" name="_ftn2">[2]</a> The towns.</p><ol data-presscut-notes=""><li id="note-1"><a href="https://example.org/c">https://example.org/c</a></li></ol>',
  },
  {
    before:
      '<p>It came.<button class="note-mark" aria-controls="n1">1</button> So.</p><div class="note-text" id="n1" hidden>A barge.</div>',
    after:
      '<p>It came.<sup><a href="#note-1">1</a></sup> So.</p><ol data-presscut-notes=""><li id="note-1">A barge.</li></ol>',
  },
  {
    before:
      '<p>Far from its roots.<span class="footnote-ref">1<span class="footnote-body">Take any paper.</span></span> The council met.</p>',
    after:
      '<p>Far from its roots.<sup><a href="#note-1">*</a></sup> The council met.</p><ol data-presscut-notes=""><li id="note-1">Take any paper.</li></ol>',
  },
  {
    before:
      '<p>Old<sup id="r1"><a href="#c1">[1]</a></sup>, so<sup><a href="#c1">[1]</a></sup>.</p><h2>Sources</h2><ol class="references"><li id="c1"><b><a href="#r1">^</a></b> <span>Ann, 2009.</span></li></ol>',
    after:
      '<p>Old<sup><a href="#note-1">1</a></sup>, so<sup><a href="#note-1">1</a></sup>.</p><ol data-presscut-notes="" data-heading="h2 Sources"><li id="note-1"><span>Ann, 2009.</span></li></ol>',
  },
  {
    before:
      '<ul><li>It holds more.<sup>1</sup> Over 9 m<sup>2</sup>.</li></ul><div class="end"><h4>Notes</h4><p><sup>1</sup> A change of the lever.</p><ul><li>Mark A.</li></ul><p><sup>2</sup> Measured.</p></div>',
    after:
      '<ul><li>It holds more.<sup><a href="#note-1">1</a></sup> Over 9 m<sup>2</sup>.</li></ul><div class="end"><h4>Notes</h4><ul><li>Mark A.</li></ul><p><sup>2</sup> Measured.</p></div><ol data-presscut-notes=""><li id="note-1">A change of the lever.</li></ol>',
  },
  {
    before:
      '<p>It holds more.<sup>1</sup> It leaks.<sup>2</sup></p><div><h4>Footnotes</h4><ol><li id="footnote-1">See <em>the</em> essay.</li><li>See the report.</li></ol></div><ol><li>A</li><li>B</li></ol>',
    after:
      '<p>It holds more.<sup><a href="#note-1">1</a></sup> It leaks.<sup><a href="#note-2">2</a></sup></p><div></div><ol><li>A</li><li>B</li></ol><ol data-presscut-notes="" data-heading="h4 Footnotes"><li id="note-1">See <em>the</em> essay.</li><li id="note-2">See the report.</li></ol>',
  },
  {
    before:
      '<p>As known <a href="#ref1">[1]</a>.</p><h3>References</h3><div><a id="ref1">1.</a><div>N. Field. Rye.</div></div>',
    after:
      '<p>As known <sup><a href="#note-1">1</a></sup>.</p><ol data-presscut-notes="" data-heading="h3 References"><li id="note-1"><div>N. Field. Rye.</div></li></ol>',
  },
  {
    before:
      '<p><a href="#p2">2</a> <a href="#s1">1</a></p><div id="p2"><h2>Two</h2><p>Text</p></div><p id="s1">The pier.</p>',
    after:
      '<p><a href="#p2">2</a> <a href="#s1">1</a></p><div id="p2"><h2>Two</h2><p>Text</p></div><p id="s1">The pier.</p>',
  },
  {
    before: '<ul><li><a href="#go">GO</a> Boat</li></ul><p id="go">GO Boat</p>',
    after: '<ul><li><a href="#go">GO</a> Boat</li></ul><p id="go">GO Boat</p>',
  },
];
