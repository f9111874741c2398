/** The writers that the page names near its headline. */
import { textOf, toClaims } from '../facts/claims.ts';
import { readDate } from '../facts/dates.ts';
import { isPersonName, splitNames } from '../facts/names-of-people.ts';
import { startsWithBy } from '../languages/index.ts';
import { hasNumber } from '../page/letters.ts';
import { blockOf, isLong, type Line, linesAfter } from '../page/near-headline.ts';
import type { PageFacts, Source, SourceExample } from '../page.ts';

const MARKED =
  '[rel~="author" i], [itemprop~="author" i], [class*="author" i], [class*="byline" i], [class*="writer" i], [class*="autor" i], [class*="journalist" i]';
/** Parts of an author's box that are no name. */
const NO_NAME =
  /(?:role|title|position|bio|desc|job|img|image|photo|social|follow|date|time|twitter|credit|source)/i;
const ELSEWHERE =
  'aside, [class*="related" i], [class*="teaser" i], [class*="comment" i], [class*="caption" i], [class*="breadcrumb" i]';
const SECTION_LINK =
  'a[rel~="tag"], a[rel~="category"], a[href*="/category/"], a[href*="/tag/"], a[href*="/topic"], a[href*="/section"]';

const usable = ({ element }: Line): boolean => !element.closest(`${ELSEWHERE}, ${SECTION_LINK}`);

/** Names in the element that the page marks as its author's. */
function markedNames(lines: readonly Line[]): string[] {
  for (const { element, text } of lines) {
    const marked = element.closest(MARKED);
    if (!marked || textOf(marked, 400).length > 300 || isLong(text)) continue;
    if (NO_NAME.test(element.getAttribute('class') ?? '')) continue;
    const links = [
      ...marked.querySelectorAll(
        'a[rel~="author" i], a[href*="author" i], a[href*="autor" i], a[href*="/people/" i], a[href*="/profile" i]',
      ),
    ];
    const texts = (links.length ? links : [marked]).map((one) => textOf(one, 200));
    const names = texts.flatMap(splitNames).filter(isPersonName);
    if (names.length) return names;
    const own = splitNames(text).filter(isPersonName);
    if (own.length) return own;
  }
  return [];
}

/** Names after a by-word: in the same line, or in the next one. */
function announcedNames(lines: readonly Line[]): string[] {
  for (const [n, line] of lines.entries()) {
    if (isLong(line.text)) continue;
    const tail = line.text.split(/\s*[|•·]\s*/).at(-1) ?? '';
    const announced = [line.text, tail].find((text) => startsWithBy(text));
    const next =
      startsWithBy(`${tail} Xx`) && !announced?.includes(' ') ? lines[n + 1]?.text : undefined;
    const names = splitNames(next ?? announced ?? '').filter(
      (name) => isPersonName(name) || announced,
    );
    if (names.length && names.some(isPersonName)) return names;
  }
  return [];
}

/** A name that stands alone right before or after the date. */
function namesByDate(lines: readonly Line[], page: PageFacts): string[] {
  const isDate = ({ text }: Line): boolean =>
    text.length < 80 && hasNumber(text) && readDate(text, page.at, 'de') !== undefined;
  for (const [n, line] of lines.entries()) {
    if (!isDate(line) || isLong(line.text)) continue;
    const block = blockOf(line, 160).parentElement;
    const isAlone = ({ element }: Line): boolean =>
      !/.{160}|[.!?…]$/.test(textOf(element.closest('p, li, td'), 400));
    for (const beside of [lines[n - 1], lines[n + 1], lines[n + 2]]) {
      if (
        !beside ||
        isDate(beside) ||
        !usable(beside) ||
        !block?.contains(beside.element) ||
        !isAlone(beside)
      )
        continue;
      const names = splitNames(beside.text);
      if (names.length && names.every(isPersonName)) return names;
    }
  }
  return [];
}

const source: Source = {
  read(page) {
    const lines = linesAfter(page).filter(usable);
    const marked = markedNames(lines);
    const announced = marked.length ? marked : announcedNames(lines);
    return toClaims({ authors: announced.length ? announced : namesByDate(lines, page) });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: '<h1>Bridge reopens</h1><div class="byline">By <a href="/author/ann">Ann Onym</a> and <a href="/author/bo">Bo Nym</a>, reporters</div>',
    claims: { authors: ['Ann Onym', 'Bo Nym'] },
  },
  {
    page: '<h1>Brücke wieder offen</h1><p>1. Mai 2024 | 14:07 Uhr | Von <b>Ann Onym-Müller</b></p>',
    claims: { authors: ['Ann Onym-Müller'] },
  },
  {
    page: '<h1>Bridge reopens</h1><div><span>1 May 2024</span> <span>Ann Onym</span></div>',
    claims: { authors: ['Ann Onym'] },
  },
  {
    page: '<h1>Bridge reopens</h1><div><span>Published On</span> <time>1 May 2024</time></div>',
    claims: {},
  },
  {
    page: '<h1>Bridge reopens</h1><p>Share this</p><p>Getty Images</p><p>By the river, all was quiet again on Monday.</p>',
    claims: {},
  },
];
