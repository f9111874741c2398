/** Parts what stands in the card of another article, or in one of many entries, from what belongs to the page's own. */
import { textOf } from './claims.ts';

/** What is named after readers' words, or after other articles. */
const PARTS =
  ':is([class*="comment" i], [class*="related" i], [class*="teaser" i]):not(body, main, article), [id="comments"], [class~="sidebar"]';
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const HEADING = `${HEADINGS}, [class*="title" i], [class*="headline" i]`;
/** A card's date and little else may be a link to the article itself. */
const MAX_IN_LINK = 60;
const MAX_STEPS = 12;

const looksLike = (one: Element, other: Element): boolean =>
  one.localName === other.localName && one.className === other.className;

/** Whether a brother that looks alike has a heading of its own, and something like `part` as well. */
function isOneOfMany(element: Element, part: Element): boolean {
  if (!/^(?:article|section|li|div|a|tr)$/.test(element.localName) || element === part)
    return false;
  return [element.previousElementSibling, element.nextElementSibling].some(
    (brother) =>
      brother !== null &&
      looksLike(brother, element) &&
      [element, brother].every((one) => one.querySelector(HEADING)) &&
      Array.from(brother.getElementsByTagName(part.localName)).some((one) => looksLike(one, part)),
  );
}

/**
 * Whether what the element says is another article's, or one entry's of many. What holds the
 * headline as well is the page's own.
 */
export function isForeign(element: Element, headline: Element | undefined): boolean {
  const part = element.closest(PARTS);
  if (part && !part.contains(headline ?? null)) return true;
  const link = element.closest('a[href]');
  if (
    link &&
    !link.contains(headline ?? null) &&
    (link.querySelector(HEADINGS) || textOf(link, MAX_IN_LINK + 1).length > MAX_IN_LINK)
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
