/** Finds, among the links of a page, those that lead to this very page with another number. */
import { isElsewhere, type PageLink } from './page-links.ts';
import { MAX_PAGES, type NumberedUrl, readNumbers } from './page-url.ts';

export type Family = {
  /** Of this page, where anything shows it. */
  readonly number?: number;
  readonly urls: ReadonlyMap<number, string>;
  readonly named: boolean;
  /** Their highest number is how many there are, as far as this page shows. */
  readonly counted: boolean;
  /** Those that showed it. */
  readonly links: readonly PageLink[];
};

type Member = { readonly link: PageLink; readonly here: NumberedUrl; readonly there: NumberedUrl };

const membersOf = (here: string, links: readonly PageLink[]): ReadonlyMap<string, Member[]> => {
  const own = readNumbers(here);
  const families = new Map<string, Member[]>();
  for (const link of links)
    for (const there of readNumbers(link.url))
      for (const form of own) {
        // What has no number on either side is the same page.
        if (form.key !== there.key || form.number === there.number || isElsewhere(link)) continue;
        const members = families.get(form.key) ?? [];
        members.push({ link, here: form, there });
        families.set(form.key, members);
      }
  return families;
};

/** What has to be added to the numbers in URLs: some sites count from 0. */
const offsetOf = (members: readonly Member[]): number => {
  const said = members.filter(({ link, there }) => link.number && there.number !== undefined);
  const isOff = said.filter(({ link, there }) => link.number === (there.number ?? 0) + 1);
  if (said.length > 0) return isOff.length > said.length / 2 ? 1 : 0;
  return members.some(({ there }) => there.number === 0) ? 1 : 0;
};

/**
 * A number may be that of an article, and what is above it a list of them: it has to be shown as a
 * page's. `form`: a URL that has a number.
 */
const isShown = ({ link, here, there }: Member, offset: number): boolean => {
  const number = there.number === undefined ? 1 : there.number + offset;
  if (link.number !== undefined) return link.number === number;
  const isName = here.named === true || there.named === true;
  if (here.number === undefined) return isName || link.forward || link.says === 'next';
  return (
    isName &&
    (link.forward || link.says === 'next' || /prev/i.test(link.element.outerHTML.slice(0, 300)))
  );
};

const toFamily = (members: readonly Member[]): Family | undefined => {
  const offset = offsetOf(members);
  const shown = members.filter((member) => isShown(member, offset));
  const [first] = shown;
  if (!first) return undefined;
  const urls = new Map<number, string>();
  const number = first.here.number === undefined ? 1 : first.here.number + offset;
  for (const { link, there } of [...shown, ...members]) {
    const other = there.number === undefined ? 1 : there.number + offset;
    if (other !== number && other >= 1 && !urls.has(other)) urls.set(other, link.url);
  }
  if (!urls.size) return undefined;
  const named = first.here.named === true || first.there.named === true;
  const counted = shown.some(({ link }) => link.number !== undefined);
  return { number, urls, named, counted, links: shown.map(({ link }) => link) };
};

const withoutDigits = (url: string): string => url.replace(/\d+/g, '#');

/** Whether two URLs differ in one number alone. */
const differInOne = (a: string, b: string): boolean => {
  if (withoutDigits(a) !== withoutDigits(b)) return false;
  const [one, other] = [a.match(/\d+/g) ?? [], b.match(/\d+/g) ?? []];
  return one.filter((digits, n) => digits !== other[n]).length === 1;
};

const rowOf = ({ element }: PageLink): Element | null =>
  element.closest('ul, ol, nav, p, div, td, select');

/** `1 2 3 4` in one row, where this page's number is not a link, and URLs that differ in one number, whichever. */
const rowFamily = (here: string, links: readonly PageLink[]): Family | undefined => {
  const rows = new Map<Element, PageLink[]>();
  for (const link of links) {
    const row = link.number === undefined || isElsewhere(link) ? null : rowOf(link);
    if (row) rows.set(row, [...(rows.get(row) ?? []), link]);
  }
  for (const row of rows.values()) {
    const others = row.filter(({ url }) => url !== here);
    const numbers = new Set(row.map(({ number }) => number));
    const highest = Math.max(...row.map(({ number }) => number ?? 0));
    const own =
      row.find(({ url }) => url === here)?.number ??
      Array.from({ length: highest + 1 }, (_, n) => n + 1).find((n) => !numbers.has(n));
    if (own === undefined || !others.length || !others.every(({ url }) => differInOne(url, here)))
      continue;
    const urls = new Map(others.map(({ number, url }) => [number ?? 0, url]));
    if (highest < 2 || highest > MAX_PAGES || urls.size < 2) continue;
    return { number: own, urls, named: false, counted: true, links: others };
  }
  return undefined;
};

/** `here`: the URL of this page. */
export const familyOf = (here: string, links: readonly PageLink[]): Family | undefined => {
  const families = [...membersOf(here, links).values()].flatMap((one) => toFamily(one) ?? []);
  const [largest] = families.sort((a, b) => b.urls.size - a.urls.size);
  return largest ?? rowFamily(here, links);
};
