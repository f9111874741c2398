/** Parts what stands in the card of another article, or in one of many entries, from what belongs to the page's own. */
import { textLength } from '../text/text-length.ts';
import { textOf } from './claims.ts';
import { blockOf } from './near-headline.ts';

const part = (selectors: string): string => `:is(${selectors}):not(body, main, article)`;
/** What is named after readers' words: everything in it is theirs. */
const COMMENTS = part('[class*="comment" i], [id="comments"]');
/** What is named after other articles, where it holds the link or the heading of one. */
const CARDS = part('[class*="related" i], [class*="teaser" i]');
/** What stands beside the article; in its own element it belongs to it. */
const SIDES = part(
  '[class~="sidebar"], [class~="widget"], [class^="widget_"], [class*=" widget_"], [id="sidebar"]',
);
/** To another page, not to a writer or a topic. */
const LINK = 'a[href]:not([rel])';
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const HEADING = `${HEADINGS}, [class*="title" i], [class*="headline" i]`;
/** A card's date and little else may be a link to the article itself. */
const MAX_IN_LINK = 60;
const MAX_STEPS = 12;

const looksLike = (one: Element, other: Element): boolean =>
  one.localName === other.localName && one.className === other.className;

const MIN_LINK = 15;
const MAX_CARD = 200;
/** Whether an element names an article: by a heading, by a link as an entry of a list, or as little else than one. */
const namesOne = (element: Element): boolean => {
  if (element.querySelector(HEADING)) return true;
  const all = textLength(textOf(element, MAX_CARD + 1));
  const least = element.localName === 'li' ? 0 : all > MAX_CARD ? all : all / 2;
  return [...element.querySelectorAll('a[href]')].some(
    (link) => textLength(textOf(link, 60)) >= Math.max(MIN_LINK, least),
  );
};

/** Whether a brother that looks alike has a heading of its own, and something like `part` as well. */
function isOneOfMany(element: Element, part: Element): boolean {
  if (!/^(?:article|section|li|div|a|tr)$/.test(element.localName) || element === part)
    return false;
  return [element.previousElementSibling, element.nextElementSibling].some(
    (brother) =>
      brother !== null &&
      looksLike(brother, element) &&
      [element, brother].every(namesOne) &&
      Array.from(brother.getElementsByTagName(part.localName)).some((one) => looksLike(one, part)),
  );
}

/** The outermost part of that kind around the element that does not hold the headline as well. */
function partAround(element: Element, kind: string, headline: Element | undefined) {
  let found: Element | undefined;
  for (let n = 0, one = element.closest(kind); one && n < MAX_STEPS; n++) {
    if (headline && one.contains(headline)) break;
    found = one;
    one = one.parentElement?.closest(kind) ?? null;
  }
  return found;
}

/** An excerpt is one paragraph. */
const MIN_PARAGRAPHS = 2;
const MIN_PARAGRAPH = 200;
const isText = (element: Element): boolean =>
  [...element.querySelectorAll('p')]
    .slice(0, 50)
    .filter((one) => textOf(one, MIN_PARAGRAPH + 1).length > MIN_PARAGRAPH).length >=
  MIN_PARAGRAPHS;

/** Whether the element stands in a part that is named after what is foreign. */
function isInForeignPart(element: Element, headline: Element | undefined): boolean {
  // Where the headline itself is named so, the word stands for a kind of article: a comment on the news.
  if (partAround(element, COMMENTS, headline) && !headline?.closest(COMMENTS)) return true;
  const card = partAround(element, CARDS, headline);
  if (card && (card.matches('a') || card.querySelector(`a[href], ${HEADINGS}`)) && !isText(card))
    return true;
  const side = partAround(element, SIDES, headline);
  return side !== undefined && !(headline && side.closest('article')?.contains(headline));
}

/**
 * Whether what the element says is another article's, or one entry's of many. What holds the
 * headline as well is the page's own.
 */
export function isForeign(element: Element, headline: Element | undefined): boolean {
  // Code, and what it puts out, names the days of its examples.
  if (partAround(element, 'pre', headline) || isInForeignPart(element, headline)) return true;
  const link = element.closest('a[href]');
  if (
    link &&
    !link.contains(headline ?? null) &&
    (link.querySelector(HEADING) || textOf(link, MAX_IN_LINK + 1).length > MAX_IN_LINK)
  )
    return true;
  let above: Element | null = element;
  for (let n = 0; above && above.localName !== 'body' && n < MAX_STEPS; n++) {
    if (headline && above.contains(headline)) return false;
    if (isOneOfMany(above, element)) return true;
    if (headline && above.localName === 'article' && headline.closest('article')) return true;
    above = above.parentElement;
  }
  return false;
}

const MAX_BOX = 160;

/**
 * Whether what stands behind the text dates a link beside it, as an entry of a list or in a short box with
 * a heading of its own, or is a figure in a table.
 */
export function datesAnother(element: Element, headline: Element | undefined): boolean {
  const box = blockOf({ text: '', element }, MAX_BOX, headline);
  const hasBeside = (part: Element | null, selectors: string): boolean =>
    [...(part?.querySelectorAll(selectors) ?? [])].some((one) => !one.contains(element));
  return (
    (element.closest('table')?.tHead ?? box.querySelector('thead')) !== null ||
    hasBeside(element.closest('li'), LINK) ||
    (hasBeside(box, LINK) && hasBeside(box, HEADINGS))
  );
}
