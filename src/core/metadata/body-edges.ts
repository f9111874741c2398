/** Writers who are named in a line of their own at the beginning or the end of the text. */
import { textOf, toClaims } from '../claims/claims.ts';
import { creditText } from '../claims/credit-text.ts';
import {
  isCaselessName,
  isDenseName,
  isLabel,
  isPersonal,
  isPersonName,
} from '../claims/is-name.ts';
import { isKoreanCredit } from '../claims/korean-credit.ts';
import { splitNames } from '../claims/names-of-people.ts';
import { fold } from '../text/plain-text.ts';
import { languagesInUse } from '../vocabulary/in-use.ts';
import { WORDS } from '../vocabulary/index.ts';
import type { Source, SourceExample, SourcePage } from './source.ts';

const TOP = 5;
const END = 2;

const QUOTED = '[class*="testimonial" i], [class*="quote" i], [class*="comment" i]';

/** Who was quoted stands below the quotation. */
const isParagraph = (one: Element): boolean =>
  !one.closest(`figure, table, li, blockquote, ${QUOTED}`) &&
  !one.previousElementSibling?.matches('blockquote') &&
  !one.querySelector('p, div') &&
  textOf(one, 200) !== '';

const MAX_ENTRY = 60;

/** One of several entries that look alike: tags, players, members. */
const isEntry = (one: Element): boolean =>
  one.className !== '' &&
  [one.previousElementSibling, one.nextElementSibling].some(
    (other) =>
      other?.localName === one.localName &&
      other.className === one.className &&
      !/.{61}|[.!?…]$/u.test(textOf(other, MAX_ENTRY + 1)),
  );

const MAX_ENDS = 12;
/** `ssi, dan; Foto: …`: by their initials German papers name who wrote it, below the text. */
const INITIALS = /^\(?(\p{Ll}{2,4}(?:\s?[,/]\s?\p{Ll}{2,4}){0,3})\)?(?:\s?;.{0,80})?$/u;

function initialsBelow({ body, language }: SourcePage): string[] {
  if (!/^de\b/.test(language)) return [];
  const ends = [...body.querySelectorAll('p, div, span, em, i, small')]
    .reverse()
    .slice(0, MAX_ENDS)
    .filter((one) => !one.querySelector('p, div') && !one.parentElement?.closest('p, a, figure'));
  for (const one of ends) {
    const initials = (INITIALS.exec(textOf(one, 120))?.[1] ?? '').split(/[,/\s]+/).filter(Boolean);
    if (initials.length && !initials.some((one) => isWord(one, language))) return initials;
  }
  return [];
}

const isWord = (word: string, language: string): boolean =>
  isLabel(word) ||
  WORDS.and.has(word) ||
  languagesInUse().get(language.slice(0, 2))?.common?.includes(word) === true;

/** The first `amount` paragraphs; of `all` no more is looked at than that takes. */
function firstOf(all: Iterable<Element>, amount: number): Element[] {
  const found: Element[] = [];
  for (const one of all) {
    if (isParagraph(one)) found.push(one);
    if (found.length === amount) break;
  }
  return found;
}

/** Calls and headings in capitals look like names; names have two words. */
const isCall = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase() && text.split(' ').length > 2;

/** Names in a paragraph that holds nothing else; `Site / Name` is one line for several. */
function namesIn(paragraph: Element): string[] {
  const lines = creditText(paragraph, 120).split(' | ');
  const text = lines.join(' | ');
  if (paragraph.querySelector('br') && lines.some(isLabel)) return [];
  if (isKoreanCredit(text)) return splitNames(text);
  const dense = /^[［【〔（(]([^［］【】〔〕（）()]{2,20})[］】〕）)]$/u.exec(text)?.[1] ?? '';
  if (isDenseName(dense)) return [dense];
  if (text.length > 80 || /[.!?:]$/.test(text) || isCall(text)) return [];
  const names = text
    .replace(/^[—–-]\s*/, '')
    .split('/')
    .flatMap(splitNames);
  // The publisher stands before the slash, and need not look like a person: `Site / Name`.
  const isCredit = (name: string, n: number): boolean =>
    isPersonName(name) ||
    (/^[—–-]/.test(text) && isCaselessName(name)) ||
    (n === 0 && text.includes('/') && name.length < 30);
  return names.length > 0 && names.length <= 4 && names.every(isCredit) && names.some(isPersonal)
    ? names
    : [];
}

/** At the top only bold lines count: a place or a kicker looks like a name, too. */
function isBold(paragraph: Element): boolean {
  const bold = [...paragraph.querySelectorAll('strong, b')]
    .map((one) => textOf(one, 200))
    .join(' ');
  return bold !== '' && bold.length >= textOf(paragraph, 200).length - 2;
}

/** Bold lines behind the first long paragraph head the next ones, unless there is but one. */
const LONG = 150;
const MAX_HEADS = 30;

const source: Source = {
  read(page) {
    const { body, document, language } = page;
    const title = fold(document.title);
    const all = [...body.querySelectorAll('p, div, h5, h6')];
    const begin = firstOf(all, MAX_HEADS);
    const long = begin.findIndex((one) => textOf(one, LONG).length === LONG);
    const isOne = begin.filter(isBold).length === 1;
    const [first, ...rest] = begin.slice(0, TOP);
    // What the text begins with is no end of it, however short it is.
    const end = firstOf(all.reverse(), END).filter((one) => one !== first);
    const top = [first, ...rest].flatMap((one) => (one && !end.includes(one) ? [one] : []));
    const heads = top.filter((one) => isBold(one) && (isOne || begin.indexOf(one) < long));
    const names = [...heads, ...end.filter((one) => !isEntry(one))]
      .map(namesIn)
      // What the article is about stands there as well.
      .find(
        (found) =>
          found.length > 0 &&
          !found.some(
            (name) =>
              title.includes(fold(name)) ||
              isWord(name.toLowerCase().split(' ', 1)[0] ?? '', language),
          ),
      );
    // Behind a signature stands the place, which the text names as well.
    const text = Array.from(body.children, (one) => one.textContent).join(' ');
    const people = names?.filter((name, n) => n === 0 || text.split(name).length < 3);
    return toClaims({ authors: people ?? initialsBelow(page) });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: `<html lang="de"><main><p>Sie war zu.</p><p><b>Der Keller</b></p><p>Er ist.</p><p>Sie ist.</p><p>Es ist.</p></main>`,
    body: 'main',
    claims: {},
  },
  {
    page: `<main><p>${'It was open again. '.repeat(9)}</p><p><b>Rising Tides</b></p><p>It is.</p><p>It was.</p><p><b>Falling Tides</b></p><p>It is.</p><p>It will be.</p></main>`,
    body: 'main',
    claims: {},
  },
  {
    page: `<html lang="te"><main><p>వంతెన తెరిచారు.</p><p>అందరూ సంతోషించారు.</p><p>- ఆనా వర్మ</p></main>`,
    body: 'main',
    claims: { authors: ['ఆనా వర్మ'] },
  },
  {
    page: `<main><p>In Upper Haven the bridge is open.</p><p>It is.</p><p><em>Ann Onym, Upper Haven</em></p></main>`,
    body: 'main',
    claims: { authors: ['Ann Onym'] },
  },
  {
    page: `<html lang="cs"><main><p>Most je otevřený.</p><p>Je.</p><p>redaktorka Anna Onymá</p></main>`,
    body: 'main',
    claims: { authors: ['Anna Onymá'] },
  },
  {
    page: `<main><p><b>Ann Onym/Bo Nym</b></p><p>It was.</p><p>It is.</p><p>It will be.</p><p>So it goes.</p><p>It goes on.</p></main>`,
    body: 'main',
    claims: { authors: ['Ann Onym', 'Bo Nym'] },
  },
  {
    page: `<main><p>It was.</p><p>It is.</p><p>It will be.</p><p>So it goes.</p><p>It goes on.</p><p><b>Ann Onym</b></p></main>`,
    body: 'main',
    claims: { authors: ['Ann Onym'] },
  },
  {
    page: `<main><p>Ann Onym</p><p>It was.</p><p>It is.</p><p>It will be.</p><p>So it goes.</p><p>It goes on.</p><p>It ended well.</p></main>`,
    body: 'main',
    claims: {},
  },
  {
    page: `<main><p>It was open again in the morning.</p><p>It is.</p><p><em>Ann Onym</em></p></main>`,
    body: 'main',
    claims: { authors: ['Ann Onym'] },
  },
  {
    page: `<main><p>다리가 다시 열렸다.</p><p>김민수 기자 minsu@news.example</p></main>`,
    body: 'main',
    claims: { authors: ['김민수'] },
  },
  {
    page: `<html lang="de"><main><p>Die Brücke ist wieder offen.</p><p>Alle freuen sich sehr.</p><span>ao, bny; Foto: Archiv</span></main>`,
    body: 'main',
    claims: { authors: ['ao', 'bny'] },
  },
  {
    page: `<html lang="de"><main><p>Die Brücke ist wieder offen.</p><p>Alle freuen sich sehr.</p><span>mehr</span></main>`,
    body: 'main',
    claims: {},
  },
  {
    page: `<main><p class="n">It was closed.</p><p class="n">It is open again.</p><p class="n"><b>Ann Onym - Bo Nym</b></p></main>`,
    body: 'main',
    claims: { authors: ['Ann Onym', 'Bo Nym'] },
  },
  {
    page: `<main><p>It was open again in the morning.</p><div class="player">Ann Onym</div><div class="player">Bo Nym</div></main>`,
    body: 'main',
    claims: {},
  },
  {
    page: '<html lang="ja"><main><p>橋が開いた。</p><p>船も通った。</p><p>【森下 遥】</p></main>',
    body: 'main',
    claims: { authors: ['森下 遥'] },
  },
];
