/** Finds the foot-notes of a page, each tied to the marks that lead to it. */

import { fragmentOf, isNamedNote, labelOf, leadsBack } from './note-marks.ts';

/** What may lead to a note: links, and what opens it on a click. */
const MARKS = 'a, button, [aria-controls], [aria-describedby], label[for]';
const HOLDERS = /^(?:li|p|div|dd|td|tr|aside|section|span|small)$/;
export const MAX_NOTE = 6_000;

export type Tie = { readonly mark: Element; readonly label: string; readonly holder: Element };

const textOf = (element: Element): string => (element.textContent ?? '').trim();

/** The id in an attribute of its own, for a script: `data-note="n1"`. */
const scriptedId = (mark: Element, targets: ReadonlyMap<string, Element>): string | undefined =>
  Array.from(mark.attributes).find(
    ({ name, value }) => name.startsWith('data-') && targets.has(value),
  )?.value;

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
  // An empty target stands before its note, or first in it.
  if (holder && !textOf(holder)) {
    const next = holder.nextElementSibling;
    holder = next && HOLDERS.test(next.localName) ? next : holder.parentElement;
  }
  // The number stands in a box beside what it says.
  if (
    holder &&
    labelOf(textOf(holder)) !== undefined &&
    holder.parentElement?.children[1] &&
    !holder.parentElement.children[2]
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
  const begin = labelOf(/^(?:[①-⑳]|\S{1,8})/.exec(text)?.[0] ?? '');
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

export const readTies = (root: ParentNode, url: string): Tie[] => {
  const targets = new Map<string, Element>();
  for (const one of root.querySelectorAll('[id], a[name]'))
    for (const id of [one.id, one.getAttribute('name') ?? ''])
      if (id && !targets.has(id)) targets.set(id, one);
  const holders = new Map<Element, Element | undefined>();
  const ties: Tie[] = [];
  for (const mark of root.querySelectorAll(MARKS)) {
    const label = labelOf(textOf(mark)) ?? (mark.localName === 'label' ? '*' : undefined);
    const id = label === undefined ? undefined : (targetId(mark, url) ?? scriptedId(mark, targets));
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

type Loose = { readonly mark: Element; readonly label: string };

/** The items of the last list behind all marks that has one for each of them, in order. */
const listedNotes = (root: ParentNode, marks: readonly Loose[]): readonly Element[] => {
  const labels = [...new Set(marks.map(({ label }) => Number(label)))];
  const last = marks.at(-1)?.mark;
  if (!last) return [];
  const most = Math.max(...labels);
  const counted = Array.from(root.querySelectorAll('ul')).findLast(
    (one) =>
      one.childElementCount >= most &&
      follows(last, one) &&
      Array.from(one.children).every(
        (item, n) => isNamedNote(item, 0) && beginsWith(item, String(n + 1)),
      ),
  );
  if (counted) return Array.from(counted.children);
  if (labels.some((label, n) => label !== n + 1)) return [];
  const list = Array.from(root.querySelectorAll('ol')).findLast((one) => {
    if (one.childElementCount !== labels.length || !follows(last, one)) return false;
    const isHeaded =
      labels.length > 1 && /^h[1-6]$/.test(one.previousElementSibling?.localName ?? '');
    return isHeaded || Array.from(one.children).every((item) => isNamedNote(item, 0));
  });
  return Array.from(list?.children ?? []);
};

/** Numbers that no link ties to the notes which begin with them, or to the items of a list. */
export const readLoose = (root: ParentNode): Tie[] => {
  const holders = new Map<string, Element | undefined>();
  const marks: Loose[] = [];
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
  const listed = holders.size ? [] : listedNotes(root, marks);
  return marks.flatMap(({ mark, label }) => {
    const holder = holders.get(label) ?? listed[Number(label) - 1];
    return holder && textOf(holder).length <= MAX_NOTE && follows(mark, holder)
      ? [{ mark, label, holder }]
      : [];
  });
};

/** A holder of two notes is none; one inside another belongs to it. */
export const settle = (ties: readonly Tie[]): Tie[] => {
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
