/** The writers that the page names near its headline. */
import { textOf, toClaims } from '../claims/claims.ts';
import { beforeAgency, runOf, withPeers } from '../claims/name-lines.ts';
import { isCaselessName, isPersonName, isRole, splitNames } from '../claims/names-of-people.ts';
import { blockOf, isLong, type Line } from '../claims/near-headline.ts';
import { readDate } from '../dates/dates.ts';
import { hasLabel, isAuthorLabel, startsWithBy } from '../languages/index.ts';
import { hasNumber } from '../text/letters.ts';
import type { Source, SourceExample, SourcePage } from './source.ts';

const MARKED =
  '[rel~="author" i], [itemprop~="author" i], [class*="author" i], [class*="byline" i], [class*="writer" i], [class*="autor" i], [class*="journalist" i], a[href*="/author/" i], a[href*="/authors/" i], a[href*="/autor/" i], a[href*="/autores/" i], a[href*="/auteur/" i], a[href*="/autoren/" i], a[href*="/staff/" i], a[href*="/profile/" i]';
/** Parts of an author's box that are no name. */
const NO_NAME =
  /(?:role|title|position|bio|desc|job|img|image|photo|social|follow|date|time|twitter|credit|source)/i;
const ELSEWHERE =
  'aside, [class*="related" i], [class*="teaser" i], [class*="comment" i], [class*="caption" i], [class*="breadcrumb" i]';
const SECTION_LINK =
  'a[rel~="tag"], a[rel~="category"], a[href*="/category/"], a[href*="/tag/"], a[href*="/topic"], a[href*="/section"]';

/** A part that holds the headline as well is the article's own, whatever it is called. */
function usable({ element }: Line, headline: Element | undefined): boolean {
  if (element.closest(SECTION_LINK)) return false;
  let part = element.closest(ELSEWHERE);
  while (part && headline && part.contains(headline))
    part = part.parentElement?.closest(ELSEWHERE) ?? null;
  return part === null;
}

/** Names in the element that the page marks as its author's. */
function markedNames(lines: readonly Line[]): string[] {
  for (const [n, { element, text }] of lines.entries()) {
    const marked = element.closest(MARKED);
    if (!marked || textOf(marked, 400).length > 300 || isLong(text)) continue;
    if (NO_NAME.test(element.getAttribute('class') ?? '')) continue;
    const links = [
      ...marked.querySelectorAll(
        'a[rel~="author" i], a[href*="author" i], a[href*="autor" i], a[href*="/people/" i], a[href*="/profile" i]',
      ),
    ];
    const own = splitNames(text).filter(isPersonName);
    if (own.length > 1 && startsWithBy(text)) return own;
    const texts = (links.length ? links : [marked]).map((one) => textOf(one, 200));
    const strong = marked.matches(
      '[rel~="author" i], [itemprop~="author" i], [class*="author" i], [class*="byline" i]',
    );
    const names = texts
      .flatMap(splitNames)
      .filter(
        (name) =>
          isPersonName(name) ||
          (strong && (isCaselessName(name) || /^\p{sc=Hangul}{2,4}$/u.test(name))),
      );
    if (names.length > 1) return names;
    const found = names.length ? names : own;
    if (found.length) return withPeers(lines, n, found);
  }
  return [];
}

/** `글 김민수 기자 a@b.kr`: Korean papers announce a reporter behind the name. */
const KOREAN =
  /^(?:글\s)?\p{sc=Hangul}{2,4}\s(?:\p{sc=Hangul}{2}\s?)?기자(?:\s\S{1,60}@\S{1,60})?$/u;

/** Names after a by-word: in the same line, or in the next one. */
function announcedNames(lines: readonly Line[]): string[] {
  for (const [n, line] of lines.entries()) {
    if (isLong(line.text)) continue;
    if (KOREAN.test(line.text)) return splitNames(line.text);
    const tail = line.text.split(/\s*[|•·]\s*/).at(-1) ?? '';
    const announced = [line.text, tail].find((text) => startsWithBy(text));
    // Without capitals, only a colon or a line of its own tells the label from a sentence.
    const [label = '', rest = ''] = line.text.split(/\s*[:：]\s*/, 2);
    const caseless = isAuthorLabel(label) ? rest || (lines[n + 1]?.text ?? '') : '';
    if (isCaselessName(caseless)) return [caseless];
    const next =
      startsWithBy(`${tail} Xx`) && !announced?.includes(' ') ? lines[n + 1]?.text : undefined;
    const text = next ?? announced;
    if (!text) continue;
    const names = splitNames(text).filter((name) => isPersonName(name) || announced);
    if (names.length && names.some(isPersonName)) return names;
  }
  return [];
}

/** A time alone, or a date without its year, is one to the reader. */
const isTime = (text: string): boolean =>
  /^\d{1,2}[:.]\d{2}(?:\s?(?:uhr|h|am|pm))?$/i.test(text) ||
  (text.length < 60 &&
    /\d/.test(text) &&
    (hasLabel(text, 'published') || hasLabel(text, 'updated')));

/** `Ann Onym - Daily Example`: the publisher follows the name, as in the page's title. */
const withoutPublisher = (text: string, page: SourcePage): string => {
  const [name = '', publisher = ''] = text.split(/\s[-–—]\s/, 2);
  return publisher.length > 3 && page.document.title.endsWith(publisher) ? name : text;
};

/** A name that stands alone right before or after the date, or above its office. */
function namesByDate(lines: readonly Line[], page: SourcePage): string[] {
  const isOffice = ({ text }: Line): boolean =>
    text.length < 40 && !/\d/.test(text) && isRole(text);
  const isDate = ({ text }: Line): boolean =>
    text.length < 80 &&
    hasNumber(text) &&
    (['de', page.language].some((language) => readDate(text, page.at, language)) || isTime(text));
  for (const [n, line] of lines.entries()) {
    const office = n > 0 && isOffice(line);
    if (!(isDate(line) || office) || isLong(line.text)) continue;
    const block = blockOf(line, 160).parentElement;
    const isAlone = ({ element }: Line): boolean =>
      !/.{160}|[.!?…]$/.test(textOf(element.closest('p, li, td'), 400));
    const before = beforeAgency(lines, n - 1);
    for (const at of office ? [n - 1] : [before, n + 1, n + 2]) {
      const beside = lines[at];
      if (!beside || isDate(beside) || !block?.contains(beside.element) || !isAlone(beside))
        continue;
      const text = withoutPublisher(beside.text, page);
      const names = splitNames(text);
      if (names.length && names.every(isPersonName))
        return at < n && text === beside.text ? runOf(lines, at) : names;
    }
  }
  return [];
}

const source: Source = {
  read(page) {
    const lines = page.lines.filter((line) => usable(line, page.headline));
    const marked = markedNames(lines);
    const announced = marked.length ? marked : announcedNames(lines);
    return toClaims({ authors: announced.length ? announced : namesByDate(lines, page) });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: '<h1>다시 열린 옛 다리</h1><ul><li>김민수 기자</li><li>입력 2024.04.12 09:10</li></ul>',
    claims: { authors: ['김민수'] },
  },
  {
    page: '<h1>다시 열린 옛 다리</h1><p>글 김민수 기자 minsu@news.example</p>',
    claims: { authors: ['김민수'] },
  },
  {
    page: '<title>Jembatan dibuka - Kabar Uji</title><h1>Jembatan dibuka</h1><div>Ann Onym - Kabar Uji<br>Jumat, 12 Apr 2024 10:30 WIB</div>',
    claims: { authors: ['Ann Onym'] },
  },
  {
    page: '<h1>پل بازسازی می‌شود</h1><p>نویسنده: <b>آنا وان</b></p>',
    claims: { authors: ['آنا وان'] },
  },
  {
    page: '<div class="teaser"><h1>Brücke wieder offen</h1><div>Von</div><a><span>Ann Onym</span></a></div>',
    claims: { authors: ['Ann Onym'] },
  },
  {
    page: '<h1>Bridge reopens</h1><div><a>Ann Onym</a> <a>Bo Nym</a><span>1 May 2024</span></div>',
    claims: { authors: ['Ann Onym', 'Bo Nym'] },
  },
  {
    page: '<h1>Bridge reopens</h1><div><i class="author"><b>Ann Onym</b></i>, <i class="author"><b>Bo Nym</b></i></div>',
    claims: { authors: ['Ann Onym', 'Bo Nym'] },
  },
  {
    page: '<h1>Bridge reopens</h1><div><a>Ann Onym</a> and <i>AP</i><span>1 May 2024</span></div>',
    claims: { authors: ['Ann Onym'] },
  },
  {
    page: '<h1>Bridge reopens</h1><div><a>Ann Onym</a><span>Reporter</span></div>',
    claims: { authors: ['Ann Onym'] },
  },
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
