/** Finds the writers who stand beside the date, or above their office, without a label. */
import { readDate } from '../dates/dates.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { hasNumber } from '../text/letters.ts';
import { hasLabel } from '../vocabulary/index.ts';
import { isAccount } from './author-links.ts';
import { textOf } from './claims.ts';
import { isCaselessName, isOrganisation, isPersonName, isRole } from './is-name.ts';
import { beforeAgency, runOf } from './name-lines.ts';
import { splitNames } from './names-of-people.ts';
import { blockOf, isLong, type Line } from './near-headline.ts';

/** `language`: BCP 47, what its lines are read in. */
type DatedPage = PageFacts & { readonly language: string };

/** Buttons, and links that do something on the page. */
const NO_LINE = 'button, a[href^="#"], a[href^="javascript:" i]';

const MAX_HEADINGS = 2;

/** A time alone, or a date without its year, is one to the reader. */
const isTime = (text: string): boolean =>
  /^\d{1,2}[:.]\d{2}(?:\s?(?:uhr|h|am|pm))?$/i.test(text) ||
  (text.length < 60 &&
    /\d/.test(text) &&
    (hasLabel(text, 'published') || hasLabel(text, 'updated')));

/** `Ann Onym - Daily Example`: the publisher follows the name, as in the page's title. */
const withoutPublisher = (text: string, page: DatedPage): string => {
  const [name = '', publisher = ''] = text.split(/\s[-–—]\s|,\s/, 2);
  return publisher.length > 3 && page.document.title.endsWith(publisher) ? name : text;
};

/** `Ann Onym | 14 May 2026`; before a comma or a dash stands the place more often. */
const NAME_AND_DATE = /^(\P{N}{5,60}?)\s*[|·•]\s*(.*\p{N}.*)$/u;

/** A name that stands alone right before or after the date, or above its office; above the headline, only an account. */
export function namesByDate(
  all: readonly Line[],
  page: DatedPage,
  isAuthorLink: (link: Element) => boolean,
  isAbove = false,
): string[] {
  const isOffice = ({ text }: Line): boolean =>
    text.length < 40 && !/\d/.test(text) && isRole(text);
  const isDate = ({ text, element }: Line): boolean =>
    text.length < 80 &&
    hasNumber(text) &&
    (element.localName === 'time' ||
      ['de', page.language].some((language) => readDate(text, page.at, language)) ||
      isTime(text));
  // Behind so many headings stands the text, in which people speak at minutes.
  const end = all.filter(({ element }) => element.closest('h2, h3'))[MAX_HEADINGS];
  const lines = all
    .slice(0, end ? all.indexOf(end) : undefined)
    .filter(({ element }) => !element.closest(NO_LINE))
    .flatMap((line) => {
      const [, name = '', date = ''] = NAME_AND_DATE.exec(line.text) ?? [];
      const parts = [name, date].map((text) => ({ ...line, text }));
      return parts.slice(1).some(isDate) ? parts : [line];
    });
  for (const [n, line] of lines.entries()) {
    const office = n > 0 && isOffice(line);
    if (!(isDate(line) || office) || isLong(line.text)) continue;
    const block = blockOf(line, 160).parentElement;
    const isAlone = ({ element }: Line): boolean =>
      !/.{160}|[.!?…]$/.test(textOf(element.closest('p, li, td'), 400));
    const isSite = page.document.title.endsWith(lines[n - 1]?.text ?? '\n');
    const before = beforeAgency(lines, n - (isSite ? 2 : 1));
    for (const at of office ? [n - 1] : [before, n + 1, n + 2]) {
      const beside = lines[at];
      if (!beside || isDate(beside) || !block?.contains(beside.element) || !isAlone(beside))
        continue;
      const text = withoutPublisher(beside.text, page);
      const names = splitNames(text);
      if (isAccount(beside.element, isAuthorLink)) return names.length ? names : [text];
      const isOne = (name: string): boolean =>
        isPersonName(name) || (office && isCaselessName(name));
      const isCredit = (name: string): boolean =>
        isOne(name) || (isOrganisation(name) && !name.includes(' '));
      if (names.some(isOne) && !isAbove && names.every(isCredit))
        return at < n && text === beside.text ? runOf(lines, at) : names;
    }
  }
  return [];
}
