/** Links that lead to a person of the site: by their path, or the page's own word. */
import type { PageFacts } from '../page/page-facts.ts';
import { textOf } from './claims.ts';
import { isLabel, isName, isSurelyPersonal } from './is-name.ts';

/** Folders that hold people. */
const PEOPLE =
  /\/(?:[\w-]*authors?|novinar|autor(?:a|es|en|i|ka)?|auteurs?|autori|egilea|yazar(?:lar)?|avtor|penulis|author-profile|people|person|profiles?|profil|staff|users?|u|membres?|usuarios?|editors?|editor|writers?|columnists?|contributors?|reporters?|journalists?|journalisten?|redacci[oó]n|redaktion|redakteure?|redactie|team|members?|firmas?|bio|by|space|home\/user)\/[^/?#]+\/?(?:[?#]|$)|\/[@~][^/?#]+\/?(?:[?#]|$)/i;
/** People in a story have pages of their own. */
const TOPIC =
  /\/(?:tags?|topics?|themen?|temas?|keywords?|search|category|categories|sections?|wiki|sujet|dossier)\//i;

/** Of these, what a page files itself under. A search, or a wiki, may be for its writer. */
const FILED = /\/(?:tags?|topics?|categor(?:y|ies)|sections?)\//i;

/** Whether a line leads to what else was written on a subject, and so names that. */
export const isTopicLink = (line: Element): boolean => {
  const link = line.closest('a');
  return (
    link !== null &&
    (link.matches('[rel~="tag"], [rel~="category"]') || FILED.test(link.getAttribute('href') ?? ''))
  );
};

const plain = (url: string): string => url.replace(/^https?:|[?#].*$|\/+$/g, '');

/** Detects links to people for one page. */
export function authorLinks(page: PageFacts): (link: Element) => boolean {
  const stated = new Set(
    ['article:author', 'og:article:author', 'author']
      .flatMap((key) => page.meta.get(key) ?? [])
      .filter((text) => /^https?:\/\//.test(text))
      .map(plain),
  );
  return (link) => {
    const href = link.getAttribute('href') ?? '';
    if (!href || !URL.canParse(href, page.base) || TOPIC.test(href)) return false;
    const url = new URL(href, page.base);
    return stated.has(plain(url.href)) || PEOPLE.test(url.pathname);
  };
}

const USER = '[class*="user" i]';
const NAME = '[class~="name"], [class~="nickname"]';

/** Whether a line beside a date is the account that wrote: by its class, its link, or an avatar that leads to the same page. */
export function isAccount(line: Element, isAuthorLink: (link: Element) => boolean): boolean {
  const text = textOf(line, 60);
  const isWhole = (part: Element | null): boolean => part !== null && textOf(part, 60) === text;
  if (!isName(text) || isLabel(text) || text.split(' ').length > 4) return false;
  const link = line.closest('a[href]');
  if (isWhole(line.closest(USER)) || (link && isAuthorLink(link))) return true;
  const href = link?.getAttribute('href');
  const isShown = (other: Element): boolean =>
    other.getAttribute('href') === href && other.querySelector('img') !== null;
  const around = link?.parentElement?.parentElement?.querySelectorAll('a[href]') ?? [];
  const isMarked = isWhole(line.closest(NAME)) || [...around].some(isShown);
  return isMarked && isSurelyPersonal(text);
}
