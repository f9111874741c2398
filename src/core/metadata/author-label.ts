/** A writer that a label announces anywhere in the article: `Autor: …` in a list below, `خبرنگار: …` at the end. */
import { toClaims } from '../claims/claims.ts';
import { isName, isPersonal } from '../claims/is-name.ts';
import { splitNames } from '../claims/names-of-people.ts';
import { toPlain } from '../text/plain-text.ts';
import { isAuthorLabel } from '../vocabulary/index.ts';
import type { Source, SourceExample } from './source.ts';

const MAX_NODES = 12_000;
const MAX_LINE = 80;
const ELSEWHERE =
  'nav, figure, blockquote, form, dialog, script, style, noscript, template, pre, body > footer, body > header, [class*="related" i], [class*="teaser" i], [class*="comment" i], [class*="caption" i], [class*="recommend" i], [class*="testimonial" i], [class*="sidebar" i]';
/** Where a label without a colon is one. */
const LABEL_ELEMENT =
  'dt, th, strong, b, label, li > span:first-child, [class*="label" i], [class*="byline" i] *, [class*="author" i] *';
/** What a label needs no colon before. */
const NAME_ELEMENT = '.fn, [rel~="author"], [itemprop~="author"], [class*="author" i]';
const COLON = /\s?[:：＝=]\s?|\s?[／●]\s?/;

/** What follows a label in its own line: the rest of the text, or of the list item it begins. */
function namesAfter(texts: readonly Text[], at: number, text: string): string[] {
  const [label = '', rest = ''] = text.split(COLON, 2);
  const node = texts[at];
  const element = node?.parentElement;
  const hasColon = COLON.test(text);
  if (!element || !isAuthorLabel(label)) return [];
  const next = rest ? undefined : texts[at + 1];
  const isMarked =
    element.matches(LABEL_ELEMENT) || next?.parentElement?.closest(NAME_ELEMENT) != null;
  if (!hasColon && !isMarked) return [];
  const box = element.closest('li, p, dd, dl, tr, div, section') ?? element;
  if (!rest && (!next || !(box.contains(next) || box.nextElementSibling?.contains(next))))
    return [];
  const value = rest
    ? text.slice(text.indexOf(rest, label.length))
    : toPlain(next?.nodeValue ?? '', 200);
  if (value.length > MAX_LINE) return [];
  const names = splitNames(value.replace(/^\s*[:：]\s*/, ''));
  const isListed = element.matches('dt, th, strong, b');
  const isCredit = (name: string): boolean =>
    isPersonal(name) ||
    (isListed && isName(name) && name.split(' ').length < 4 && !/^\p{Ll}/u.test(name));
  return names.length > 0 && names.every(isCredit) ? names : [];
}

const source: Source = {
  read({ document }) {
    const { body } = document;
    if (!body) return {};
    const walker = document.createTreeWalker(body, 4 /* text */);
    const texts: Text[] = [];
    for (let n = 0; n < MAX_NODES && walker.nextNode(); n++) {
      const node = walker.currentNode as Text;
      if (/\S/.test(node.data)) texts.push(node);
    }
    for (const [at, node] of texts.entries()) {
      const text = node.data.length < 200 ? toPlain(node.data) : '';
      if (!text || text.length > MAX_LINE) continue;
      const names = namesAfter(texts, at, text);
      if (names.length && !node.parentElement?.closest(ELSEWHERE))
        return toClaims({ authors: names, signed: names.filter(isPersonal) });
    }
    return {};
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: '<html lang="de"><main><h1>Brücke</h1><p>Sie ist offen.</p><p>Autor: Ann Onym/SP-X</p></main>',
    claims: { authors: ['Ann Onym'], signed: ['Ann Onym'] },
  },
  {
    page: '<main><h1>Brücke</h1><p>Sie ist offen.</p><ul><li><b>Datum</b> 1.5.2024</li><li><b>Autorin/Autor</b> Ann Onym</li></ul></main>',
    claims: { authors: ['Ann Onym'], signed: ['Ann Onym'] },
  },
  {
    page: '<main><p>پل باز شد.</p><p>خبرنگار: آنا وان</p></main>',
    claims: { authors: ['آنا وان'], signed: ['آنا وان'] },
  },
  {
    page: '<main><dl><dt>Автор:</dt><dd>Анна Оним</dd></dl></main>',
    claims: { authors: ['Анна Оним'], signed: ['Анна Оним'] },
  },
  {
    page: '<main><p>取材・文＝森下 遥</p></main>',
    claims: { authors: ['森下 遥'], signed: ['森下 遥'] },
  },
  {
    page: '<main><p>It did.</p><p>Posted by <span class="fn">Ann Onym</span> at 10:00</p></main>',
    claims: { authors: ['Ann Onym'], signed: ['Ann Onym'] },
  },
  { page: '<main><p><b>Author</b> of three books, she lives here.</p></main>', claims: {} },
  {
    page: '<main><div class="comments"><p>Author: Ann Onym</p></div><p>Text: Larger Smaller</p></main>',
    claims: {},
  },
];
