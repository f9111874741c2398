/** Marks the writer that only the page's structure shows: by the mailbox beside a name, as the account that a page belongs to, or by a class. */

import type { PageFacts } from '../page/page-facts.ts';
import { HIDDEN } from '../page/visibility.ts';
import { foldBare } from '../text/plain-text.ts';
import { textOf } from '../text/text-length.ts';
import { parseUrl } from '../urls/parse-url.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const MAX_NAME = 40;
const STATED = '[itemprop~="author"], [rel~="author"], [class*="byline" i]';
const ELSEWHERE = `nav, footer, form, [class*="comment" i], [${HIDDEN}]`;
const ACCOUNT = '[class*="profile" i], [class*="user" i], [class*="author" i], [class*="writer" i]';

/** The words of a name, or of a mailbox that spells one. */
const wordsOf = (text: string, separator: RegExp): string =>
  text.split(separator).map(foldBare).filter(Boolean).sort().join(' ');

/** The names beside links to the mailboxes that spell them: `ann.onym@…`. */
const spelled = (root: ParentNode): readonly Element[] =>
  Array.from(root.querySelectorAll('a[href^="mailto:" i]')).flatMap((link) => {
    const [local = ''] = (link.getAttribute('href') ?? '').slice(7).split('@');
    const spelling = wordsOf(local, /[._-]/);
    const before = link.previousElementSibling ?? link.parentElement?.previousElementSibling;
    const name = before ? textOf(before) : '';
    const isName = spelling.includes(' ') && name.length <= MAX_NAME;
    return before && isName && !link.closest(ELSEWHERE) && wordsOf(name, /\s+/) === spelling
      ? [before]
      : [];
  });

/** The link to the account whose folder the page is in, as `@account` or beside its portrait. */
function accountOf(root: ParentNode, { url, base }: PageFacts): Element | undefined {
  const [, folder = '', inner] = parseUrl(url)?.pathname.split('/') ?? [];
  if (folder.length < 3 || !inner) return undefined;
  const links = Array.from(root.querySelectorAll('a[href]')).filter(
    (link) =>
      parseUrl(link.getAttribute('href') ?? '', base)?.pathname === `/${folder}` &&
      !link.closest(ELSEWHERE),
  );
  const named = links.filter((link) => {
    const text = textOf(link);
    return text.length > 1 && text.length <= MAX_NAME;
  });
  const isPortrait = (link: Element, name: string): boolean =>
    link.querySelector('img')?.getAttribute('alt') === name;
  return (
    named.find((link) => textOf(link).startsWith(`@${folder}`)) ??
    named.find(
      (link) => link.closest(ACCOUNT) && links.some((one) => isPortrait(one, textOf(link))),
    )
  );
}

/** What is named after the writer and holds a link, as platforms of blogs have it beside the day. */
const namedWriters = (root: ParentNode): readonly Element[] =>
  Array.from(root.querySelectorAll('span.writer, div.writer, em.writer')).filter((one) => {
    const link = one.querySelector('a');
    const name = textOf(one);
    return link !== null && textOf(link) === name && name.length <= MAX_NAME;
  });

const only = (all: readonly Element[]): Element | undefined =>
  all.length === 1 ? all[0] : undefined;

export default {
  stage: 'zones',
  apply: (root, page, trail) => {
    if (root.querySelector(STATED)) return;
    const writer = only(spelled(root)) ?? accountOf(root, page) ?? only(namedWriters(root));
    if (!writer) return;
    const name = textOf(writer);
    writer.setAttribute('itemprop', 'author');
    // A handle is the name, where no other stands behind it.
    if (/^@\S+$/.test(name)) writer.setAttribute('content', name.slice(1));
    trail.record('changed', 'is the writer', name);
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<table></table><b>다리가 열렸다</b><span class="writer"><a href="/bada">바다바람</a></span>',
    after:
      '<table></table><b>다리가 열렸다</b><span class="writer" itemprop="author"><a href="/bada">바다바람</a></span>',
  },
  {
    before:
      '<h1>The pier</h1><table></table><div><b>Bo Vané</b><a href="mailto:vane.bo@daily.example">Write</a></div>',
    after:
      '<h1>The pier</h1><table></table><div><b itemprop="author">Bo Vané</b><a href="mailto:vane.bo@daily.example">Write</a></div>',
  },
  {
    before:
      '<table></table><ul><li><b>Bo Vane</b><a href="mailto:bo.vane@daily.example">Write</a></li><li><b>Ann Onym</b><a href="mailto:ann.onym@daily.example">Write</a></li><li><b>The desk</b><a href="mailto:desk@daily.example">Write</a></li></ul>',
    after:
      '<table></table><ul><li><b>Bo Vane</b><a href="mailto:bo.vane@daily.example">Write</a></li><li><b>Ann Onym</b><a href="mailto:ann.onym@daily.example">Write</a></li><li><b>The desk</b><a href="mailto:desk@daily.example">Write</a></li></ul>',
  },
];
