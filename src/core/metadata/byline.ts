/** The writers that the page names near its headline. */

import { authorLinks, isTopicLink } from '../claims/author-links.ts';
import { metaText, textOf, toClaims } from '../claims/claims.ts';
import { creditText } from '../claims/credit-text.ts';
import {
  isCaselessName,
  isDenseName,
  isDenseOrganisation,
  isName,
  isOrganisation,
  isPersonal,
  isPersonName,
  isSurelyPersonal,
} from '../claims/is-name.ts';
import { isKoreanCredit } from '../claims/korean-credit.ts';
import { withPeers } from '../claims/name-lines.ts';
import { namesByDate } from '../claims/names-by-date.ts';
import { splitNames } from '../claims/names-of-people.ts';
import { isLong, type Line, linesBefore } from '../claims/near-headline.ts';
import { hasNumber, mayBeDense } from '../text/letters.ts';
import { isAuthorLabel, startsWithBy, withoutBy } from '../vocabulary/index.ts';
import type { Source, SourceExample } from './source.ts';

const STRONG =
  '[rel~="author" i], [itemprop~="author" i], [class*="author" i], [class*="byline" i], [id*="byline" i], [class*="contributor" i]';
const MARKED = `${STRONG}, [class*="writer" i], [class*="autor" i], [class*="auteur" i], [class*="yazar" i], [class*="journalist" i], [class*="username" i], [class*="firma" i], [class*="signature" i], [id*="author" i]`;
/** Parts of an author's box that are no name. */
const NO_NAME =
  /(?:role|title|position|location|bio|desc|job|img|image|photo|social|follow|date|time|twitter|credit|source|badge)/i;
const ELSEWHERE =
  'aside, blockquote, [class*="testimonial" i], [class*="related" i], [class*="teaser" i], [class*="comment" i]:not([class*="commentary" i], [class*="byline" i]), [class*="caption" i]:not([class*="caption-with"]), [class*="breadcrumb" i]';

/** An aside may hold the byline, and nothing else. */
const isBylineBox = (part: Element): boolean =>
  part.localName === 'aside' &&
  textOf(part, 301).length <= 300 &&
  part.querySelector('h1, h2, h3, h4, h5, p + p + p') === null &&
  part.querySelector(`${STRONG}, address, time`) !== null;

/** A part that holds the headline as well is the article's own, whatever it is called. */
function usable({ element }: Line, headline: Element | undefined): boolean {
  if (isTopicLink(element)) return false;
  if (element.matches('.vcard .fn')) return true;
  let part = element.closest(ELSEWHERE);
  while (part && ((headline && part.contains(headline)) || isBylineBox(part)))
    part = part.parentElement?.closest(ELSEWHERE) ?? null;
  return (
    part === null && !element.closest('[class]')?.previousElementSibling?.matches('blockquote')
  );
}

/** A name of any script, or an account, where the page links it to a person's page. */
const isLinkedName = (name: string): boolean => isName(name) && name.split(' ').length < 5;

/** Names in the element that the page marks as its author's. */
function markedNames(lines: readonly Line[], isAuthorLink: (link: Element) => boolean): string[] {
  for (const [n, { element, text }] of lines.entries()) {
    const link = element.closest('a[href]');
    const isLinked = link !== null && isAuthorLink(link);
    const marked = element.closest(MARKED) ?? (isLinked ? link : null);
    if (!marked || textOf(marked, 400).length > 300 || isLong(text)) continue;
    if (NO_NAME.test(element.getAttribute('class') ?? '')) continue;
    const links = [...marked.querySelectorAll('a[href]')].filter(
      (one) => one.matches('[rel~="author" i]') || isAuthorLink(one),
    );
    const own = splitNames(text).filter(isPersonName);
    // `@saltjar (Ann Onym)`
    const next = /^@[\w-]+$/.test(text) ? (lines[n + 1]?.text ?? '') : '';
    if (/^\(.+\)$/.test(next) && splitNames(next).every(isPersonal)) return splitNames(next);
    if (own.length > 1 && startsWithBy(text)) return own;
    const strong = marked.matches(STRONG);
    const texts = (links.length ? links : [marked]).map((one) => creditText(one, 200));
    const isCredit = (name: string): boolean =>
      isPersonName(name) ||
      (strong && isPersonal(name)) ||
      (strong && links.length > 0 && isLinkedName(name)) ||
      (isLinked && (isCaselessName(name) || isSurelyPersonal(name)));
    const names = texts.flatMap(splitNames).filter(isCredit);
    if (names.length > 1) return [...new Set(names)];
    const found = names.length ? names : own;
    if (found.length) return withPeers(lines, n, found);
  }
  return [];
}

/** `［森下 遥，例新聞］`: the writer and the paper, in brackets. */
const IN_BRACKETS = /^[［【〔[（(]([^［］【】〔〕[\]（）()]{4,40})[］】〕\]）)]$/u;

/** Names that a line in Han characters or kana announces: behind a label anywhere in it, or in brackets beside a paper. */
function denseNames(text: string): string[] {
  const inner = IN_BRACKETS.exec(text)?.[1];
  if (inner?.split(/[，、,\s]+/).some(isDenseOrganisation))
    return splitNames(inner).filter(isDenseName);
  const parts = [...text.split(/\s(?=\S{1,6}\s?[:：＝／])/), text];
  const written = parts.map(withoutBy).find((rest) => rest !== undefined) ?? '';
  return mayBeDense(written) ? splitNames(written).filter(isPersonal) : [];
}

/** `2 May 2026 by Ann Onym`: what stands behind the date, where it announces a name. */
const behindDate = (line: Line): Line => {
  const text = /^(?=.*\d{4}).*\d\S*\s+(?:Uhr,?\s)?(\D{4,60})$/.exec(line.text)?.[1] ?? '';
  return startsWithBy(text) || isKoreanCredit(text) ? { ...line, text } : line;
};

const isShort = (name: string): boolean => /^(?:\p{Lu}{2,6}|dpa)$/u.test(name);
/** `AFP`, `The Associated Press`: an agency, which a line of its own announces as it does a person. */
const isAgency = (name: string): boolean => (isShort(name) || isOrganisation(name)) && isName(name);

/** Names after a by-word: in the same line, or in the next one. */
function announcedNames(all: readonly Line[]): string[] {
  const lines = all.map(behindDate);
  for (const [n, line] of lines.entries()) {
    if (isLong(line.text)) continue;
    if (isKoreanCredit(line.text)) return splitNames(line.text);
    const parts = line.text.split(/\s*[|•·]\s*|\s[–—-]\s(?=\D{0,20}\d)/);
    const tail = parts.at(-1) ?? '';
    const by = [line.text, ...parts].filter((text) => startsWithBy(text));
    const announced = by.find((text) => splitNames(text).some(isPersonName)) ?? by[0];
    // Without capitals, only a colon a line of its own, or a date beside it tells the label from a sentence.
    const [label = '', rest = ''] = line.text.split(/\s*[:：]\s*/, 2);
    const beside = [lines[n - 1], lines[n + 1]].some((one) => hasNumber(one?.text ?? ''));
    const caseless = isAuthorLabel(label)
      ? rest || (lines[n + 1]?.text ?? '')
      : (beside && withoutBy(line.text)) || '';
    const callers = splitNames(caseless).filter(isCaselessName);
    if (callers.length) return callers;
    const written = isAuthorLabel(line.text) ? (lines[n + 1]?.text ?? '') : '';
    const people = mayBeDense(line.text)
      ? denseNames(line.text)
      : mayBeDense(written)
        ? splitNames(written).filter(isPersonal)
        : [];
    if (people.length) return people;
    const next =
      startsWithBy(`${tail} Xx`) && !announced?.includes(' ') ? lines[n + 1]?.text : undefined;
    const text = next ?? announced;
    if (!text) continue;
    const names = splitNames(text).filter((name) => isPersonName(name) || announced);
    // Behind a person stands the place or the paper.
    if (names.some(isPersonName))
      return names.filter((name) => isSurelyPersonal(name) || isShort(name));
    const dated = beside || (next && hasNumber(lines[n + 2]?.text ?? ''));
    if (dated && text === (next ?? line.text) && names.length && names.every(isAgency))
      return names;
  }
  return [];
}

const source: Source = {
  read(page) {
    const isHere = (line: Line): boolean => usable(line, page.headline);
    const lines = page.lines.filter(isHere);
    const above = linesBefore(page.headline).filter(isHere);
    const isAuthorLink = authorLinks(page);
    const starts = [page.document.title, metaText(page, 'description')];
    // A title in capitals is no name, nor is the place with which the text begins.
    const isNoTitle = (name: string): boolean =>
      name !== name.toUpperCase() || !starts.some((text) => text.startsWith(name));
    const signed = announcedNames(lines).filter(isNoTitle);
    const marked = markedNames(lines, isAuthorLink);
    const ways = [
      () => (marked.length ? marked : signed),
      () => namesByDate(lines, page, isAuthorLink).filter(isNoTitle),
      () => markedNames(above, isAuthorLink),
      () => announcedNames(above),
      () => namesByDate(above, page, isAuthorLink, true),
    ];
    let authors: string[] = [];
    for (const way of ways) if (!authors.length) authors = way();
    // A label before the first of several names announces them all.
    const announced = signed.every((name) => authors.includes(name)) ? authors : signed;
    return toClaims({ authors, signed: signed.length ? announced.filter(isPersonal) : [] });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: '<html lang="en"><h1>Bridge reopens</h1><p>By The Associated Press</p><p>1 May 2024</p>',
    claims: { authors: ['The Associated Press'] },
  },
  {
    page: '<html lang="en"><h1>Bridge reopens</h1><p>By Ann Onym, Portville</p><p>1 May 2024</p>',
    claims: { authors: ['Ann Onym'], signed: ['Ann Onym'] },
  },
  {
    page: '<html lang="de"><h1>Brücke ist offen</h1><p>Ann Onym, dpa</p><p>1. Mai 2024</p>',
    claims: { authors: ['Ann Onym', 'dpa'] },
  },
  {
    page: '<html lang="en"><h1>Bridge reopens</h1><p>By Popular Demand</p><p>1 May 2024</p>',
    claims: {},
  },
  {
    page: '<h1>Bridge reopens</h1><p>By <a href="/search/?author=4">Ann Onym</a></p>',
    claims: { authors: ['Ann Onym'], signed: ['Ann Onym'] },
  },
  {
    page: '<h1>Bridge reopens</h1><p><a href="/categories/xx/">Port Onym</a> <time>2024-05-01</time></p>',
    claims: {},
  },
  {
    page: `<h1>Bridge reopens</h1><p>${['Ann Onym', 'Bo Nym', 'Cy Nym'].map((name) => `<i class="role_author"><b class="n">${name}<sup>1</sup></b></i>`).join(', ')}</p>`,
    claims: { authors: ['Ann Onym', 'Bo Nym', 'Cy Nym'] },
  },
  {
    page: '<h1>Bridge reopens</h1><p>Posted on 1 May 2024 by Ann Onym</p>',
    claims: { authors: ['Ann Onym'], signed: ['Ann Onym'] },
  },
  {
    page: '<html lang="de"><h1>Brücke ist offen</h1><p>1. Mai 2024, 18:40 Uhr, von Ann Onym</p>',
    claims: { authors: ['Ann Onym'], signed: ['Ann Onym'] },
  },
  {
    page: '<h1>Bridge reopens</h1><p>1 May 2024 at Port Onym</p>',
    claims: {},
  },
  {
    page: '<div class="commentary"><h1>Bridge reopens</h1><p class="commentary-meta">By Ann Onym</p></div>',
    claims: { authors: ['Ann Onym'], signed: ['Ann Onym'] },
  },
  {
    page: '<html lang="ja"><h1>橋が開いた</h1><p>文・写真／森下 遥　編集／山田 太郎</p>',
    claims: { authors: ['森下 遥'], signed: ['森下 遥'] },
  },
  {
    page: '<h1>Bridge reopens</h1><h2>In it</h2><h2>Links</h2><h2>Said</h2><p><cite>Ann Onym</cite> <time>1:40</time></p>',
    claims: {},
  },
  {
    page: '<h1>Bridge reopens</h1><div class="items_author"><a href="/saltjar">@saltjar</a><span>(Ann Onym)</span></div>',
    claims: { authors: ['Ann Onym'] },
  },
  {
    page: '<html lang="bn"><h1>সেতু খুলেছে</h1><div class="contributor"><i class="contributor-name">আনা রহমান</i><i class="author-location">চর নদী থেকে</i></div>',
    claims: { authors: ['আনা রহমান'] },
  },
  {
    page: '<h1>Bridge reopens</h1><i class="caption-with-wide-letters"><time>1 May 2024</time></i><i class="caption-with-wide-letters">Ann Onym</i>',
    claims: { authors: ['Ann Onym'] },
  },
  {
    page: '<html lang="cs"><h1>Most je otevřený</h1><p>Klára Benešová | 14. září 2024 8:30</p>',
    claims: { authors: ['Klára Benešová'] },
  },
  {
    page: '<h1>Bridge reopens</h1><p>Harbour News | 1 May 2024</p>',
    claims: {},
  },
  {
    page: '<h1>Bridge reopens</h1><div><a href="/u/saltjar">saltjar</a> · <span>1 May 2024</span></div>',
    claims: { authors: ['saltjar'] },
  },
  {
    page: '<h1>Bridge reopens</h1><div><a class="user" href="/saltjar">saltjar</a> <time>3 months 2 days ago</time></div>',
    claims: { authors: ['saltjar'] },
  },
  {
    page: '<html lang="ja"><h1>橋が開いた</h1><div><a href="/s_m"><img src="/s.jpg"></a><b><a href="/s_m">森下はるか</a></b><time>2024年5月1日</time></div>',
    claims: { authors: ['森下はるか'] },
  },
  {
    page: '<html lang="ko"><h1>다리가 열렸다</h1><div><i class="name">김민수</i><i>2024년 5월 1일</i></div>',
    claims: { authors: ['김민수'] },
  },
  {
    page: '<h1>Bridge reopens</h1><div><span>1 May 2024</span> <a href="#">Larger Letters</a> <button>Dark Mode</button></div>',
    claims: {},
  },
  {
    page: '<h1>Bridge reopens</h1><div><a href="/harbour"><img src="/h.svg"></a><b><a href="/harbour">Harbour</a></b> <span>1 May 2024</span></div>',
    claims: {},
  },
  {
    page: '<div><i class="username">saltjar</i> <b>1 May 2024</b><h1>Bridge reopens</h1></div>',
    claims: { authors: ['saltjar'] },
  },
  {
    page: '<div><i>Harbour News</i> <b>1 May 2024</b><h1>Bridge reopens</h1></div>',
    claims: {},
  },
  {
    page: '<html lang="lt"><h1>Tiltas atidarytas</h1><div><a href="/a/1">Ana Onimė</a>, bures.example</div><div>2024 m. gegužės 1 d.</div>',
    claims: { authors: ['Ana Onimė'] },
  },
  {
    page: '<html lang="bn"><h1>সেতু খুলেছে</h1><p><b>আনা রহমান</b>, প্রতিবেদক</p>',
    claims: { authors: ['আনা রহমান'] },
  },
  {
    page: '<html lang="en"><h1>Bridge reopens</h1><p>1 May 2024 | By Ann Onym | Photo: Bo Nym | 12 views</p>',
    claims: { authors: ['Ann Onym'], signed: ['Ann Onym'] },
  },
  {
    page: '<h1>Bridge reopens</h1><div class="authors"><p><b>Ann Onym</b><i>Keeper of ropes</i></p><p><b>Bo Nym</b><i>Rope walker</i></p></div>',
    claims: { authors: ['Ann Onym', 'Bo Nym'] },
  },
  {
    page: '<h1>Bridge reopens</h1><aside><h3>Partners</h3><ol><li class="vcard"><b class="fn author">Ann Onym</b></li></ol></aside>',
    claims: { authors: ['Ann Onym'] },
  },
  {
    page: '<h1>다시 열린 옛 다리</h1><ul><li>김민수 기자</li><li>입력 2024.04.12 09:10</li></ul>',
    claims: { authors: ['김민수'], signed: ['김민수'] },
  },
  {
    page: '<h1>다시 열린 옛 다리</h1><p>글 김민수 기자 minsu@news.example</p>',
    claims: { authors: ['김민수'], signed: ['김민수'] },
  },
  {
    page: '<title>Jembatan dibuka - Kabar Uji</title><h1>Jembatan dibuka</h1><div>Ann Onym - <b>Kabar Uji</b></div><div>Jumat, 12 Apr 2024 10:30 WIB</div>',
    claims: { authors: ['Ann Onym'] },
  },
  {
    page: '<title>WEIR WARDENS of 1 May 2024</title><h1>Weir Wardens of 1 May 2024</h1><p>Text</p><p>WEIR WARDENS</p><p>1 May 2024</p>',
    claims: {},
  },
  {
    page: '<html lang="lv"><title>Tilts atvērts - Vilnis</title><h1>Tilts atvērts</h1><div><i>Anna Anonima, Vilnis</i><i>2024. gada 1. maijs</i></div>',
    claims: { authors: ['Anna Anonima'] },
  },
  {
    page: '<html lang="eu"><h1>Zubia ireki dute</h1><div><a href="/egilea/ane">Ane Onim</a></div><div>Goi Herria</div><div>2024ko maiatzaren 1a</div>',
    claims: { authors: ['Ane Onim'] },
  },
  {
    page: '<title>Jembatan dibuka - Kabar Uji</title><h1>Jembatan dibuka</h1><div>Ann Onym - Kabar Uji<br>Jumat, 12 Apr 2024 10:30 WIB</div>',
    claims: { authors: ['Ann Onym'] },
  },
  {
    page: '<h1>پل بازسازی می‌شود</h1><p>نویسنده: <b>آنا وان</b></p>',
    claims: { authors: ['آنا وان'], signed: ['آنا وان'] },
  },
  {
    page: '<div class="teaser"><h1>Brücke wieder offen</h1><div>Von</div><a><span>Ann Onym</span></a></div>',
    claims: { authors: ['Ann Onym'], signed: ['Ann Onym'] },
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
    claims: { authors: ['Ann Onym', 'Bo Nym'], signed: ['Ann Onym', 'Bo Nym'] },
  },
  {
    page: '<h1>Brücke wieder offen</h1><p>1. Mai 2024 | 14:07 Uhr | Von <b>Ann Onym-Müller</b></p>',
    claims: { authors: ['Ann Onym-Müller'], signed: ['Ann Onym-Müller'] },
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
  {
    page: '<h1>Bridge reopens</h1><aside><address><a rel="author" href="/profile/ann">Ann Onym</a> and <a rel="author" href="/profile/bo">Bo Nym</a></address></aside>',
    claims: { authors: ['Ann Onym', 'Bo Nym'] },
  },
  {
    page: '<article><div><a href="/u/anna">Анна Оним</a> <time>1 мая 2024</time></div><h1>Мост открыт</h1></article>',
    claims: { authors: ['Анна Оним'] },
  },
  {
    page: '<h1>大桥今日重新开放</h1><div class="AuthorInfo"><a href="/people/mi">米粒</a><div class="badge">优秀答主</div></div>',
    claims: { authors: ['米粒'] },
  },
  {
    page: '<h1>Bridge reopens</h1><a class="author" href="/user/ao"><span>By</span>Ann Onym</a>',
    claims: { authors: ['Ann Onym'], signed: ['Ann Onym'] },
  },
  {
    page: '<h1>Bridge reopens</h1><div class="testimonial"><blockquote>It holds.</blockquote><div class="author">Ann Onym</div></div>',
    claims: {},
  },
  {
    page: '<h1>Bridge reopens</h1><div class="bylineComments"><p>By <a rel="author" href="/keepers/ann-onym/">Ann Onym</a>, Keeper</p><p class="comments">7 comments</p></div>',
    claims: { authors: ['Ann Onym'], signed: ['Ann Onym'] },
  },
  {
    page: '<meta name="description" content="EEL HARBOUR (Example) - The bridge is open."><h1>Bridge reopens</h1><p><span>EEL HARBOUR</span> | <span>1 May 2024</span></p>',
    claims: {},
  },
  {
    page: '<h1>Bridge reopens</h1><div><span>First Posted</span> : <span>1 May 2024</span></div>',
    claims: {},
  },
  {
    page: '<h1>橋が今日また開通</h1><p>［中村 真子，例新聞］</p>',
    claims: { authors: ['中村 真子'], signed: ['中村 真子'] },
  },
  {
    page: '<h1>橋が今日また開通</h1><p>2024年5月1日　ライター：佐藤さくら</p>',
    claims: { authors: ['佐藤さくら'], signed: ['佐藤さくら'] },
  },
  {
    page: '<h1>橋が今日また開通</h1><div id="cmsByline"><b>[</b>田中宏昌，<b>Example]</b></div>',
    claims: { authors: ['田中宏昌'] },
  },
  {
    page: '<html lang="th"><h1>สะพานเปิดแล้ว</h1><div>โดย อันนา วันดี</div><div>3 พฤษภาคม 2567</div>',
    claims: { authors: ['อันนา วันดี'], signed: ['อันนา วันดี'] },
  },
];
