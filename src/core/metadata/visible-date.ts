/** The date that the page shows near its headline. */
import { textOf, toClaims } from '../claims/claims.ts';
import { blockOf, isLong, type Line } from '../claims/near-headline.ts';
import { readDate } from '../dates/dates.ts';
import { findLabel } from '../languages/index.ts';
import { hasNumber } from '../text/letters.ts';
import type { Source, SourceExample, SourcePage } from './source.ts';

const MAX_LINES = 24;

/** The line alone, or with what stands around it: pages spread a date over several elements. */
function dateIn(line: Line, read: (text: string) => boolean): string | undefined {
  if (!hasNumber(line.text)) return [line.text].find(read);
  return [textOf(blockOf(line), 120), line.text].find(read);
}

/** Whether a line may hold a date; a word such as `today` is one only where it stands alone. */
const isCandidate = ({ text }: Line): boolean =>
  hasNumber(text) ? !isLong(text) : text.length > 1 && text.length <= 25;

/** Some pages show the date above the headline, in a box that they share. */
function dateAbove(page: SourcePage, isDate: (text: string) => boolean): string {
  const { headline } = page;
  let box = headline?.parentElement ?? null;
  for (let n = 0; box && box !== page.document.body && n < 3; n++, box = box.parentElement) {
    const walker = page.document.createTreeWalker(box, 4);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node && texts.length < 12; node = walker.nextNode()) {
      if (headline?.contains(node)) break;
      const text = (node.nodeValue ?? '').trim();
      if (
        text &&
        !node.parentElement?.closest(
          'nav, aside, footer, script, style, [role="banner"], body > header',
        )
      )
        texts.push(text);
    }
    const found = texts.find((text) => text.length < 60 && hasNumber(text) && isDate(text));
    if (found) return found;
  }
  return '';
}

function datesOf(page: SourcePage): { published: string; modified: string } {
  const language = page.document.documentElement?.getAttribute('lang') ?? '';
  const isDate = (text: string): boolean => readDate(text, page.at, language) !== undefined;
  let published = '';
  let modified = '';
  for (const line of page.lines.slice(0, MAX_LINES).filter(isCandidate)) {
    const text = dateIn(line, isDate);
    if (!text) continue;
    const own = isDate(line.text) ? line.text : text;
    const label = findLabel(own, 'updated');
    if (label < 0) published ||= text;
    else {
      // One line for both: `5 May 2024 - Updated: 6 May 2024`.
      const head = own.slice(0, label);
      if (isDate(head)) published ||= head.replace(/[\s|•·–—-]+$/, '');
      modified ||= own.slice(label);
    }
    if (published && modified) break;
  }
  if (!published && !modified) published = dateAbove(page, isDate);
  return { published, modified };
}

const source: Source = { read: (page) => toClaims(datesOf(page)) };
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: '<div><span>10:24 14.05.2024</span><h1>Мост снова открыт</h1></div><p>Мост был закрыт двенадцать лет.</p>',
    claims: { published: '10:24 14.05.2024' },
  },
  {
    page: '<h1>Riapre il ponte</h1><p>3 maggio 2024, 10:15</p><p>(modifica il 4 maggio 2024 | 08:20)</p>',
    claims: { published: '3 maggio 2024, 10:15', modified: 'modifica il 4 maggio 2024 | 08:20)' },
  },
  {
    page: '<h1>Riapre il ponte</h1><p>Ultima modifica 4 maggio 2024</p><p>di Anna Oni</p><p>3 maggio 2024</p>',
    claims: { published: '3 maggio 2024', modified: 'Ultima modifica 4 maggio 2024' },
  },
  {
    page: '<h1>Köprü yeniden açıldı</h1><p>Ann Onym | <span>05.04.2024 - Güncelleme : 06.04.2024</span></p>',
    claims: { published: '05.04.2024', modified: 'Güncelleme : 06.04.2024' },
  },
  {
    page: `<html lang="de"><h1>Brücke wieder offen</h1><p><span>Stand: 2. Mai 2024, 9:10 Uhr</span></p><p>Von Ann Onym</p>
      <div><b>1.</b> <b>Mai</b> <b>2024</b> <i>17:47</i></div>`,
    claims: { published: '1. Mai 2024 17:47', modified: 'Stand: 2. Mai 2024, 9:10 Uhr' },
  },
  {
    page: '<h1>大桥重新开放</h1><div><span>来源：示例报</span><span>2024-05-01 10:00</span></div>',
    claims: { published: '来源：示例报2024-05-01 10:00' },
  },
  { page: '<h1>Bridge reopens</h1><p>The bridge was closed for 12 years.</p>', claims: {} },
];
