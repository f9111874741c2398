/** The article to read: its HTML made safe, with what would have to be fetched left as a link. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Edits } from '../core/choice.ts';
import { toFault } from '../core/fault.ts';
import type { Article } from '../core/stages.ts';
import type { Messages } from '../locales/index.ts';
import { useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';

/** More would hold the page up; the note shows it all the same. */
const MOST = 2_000_000;

const isKept = (src: string): boolean => src.startsWith('data:image/');

/** Nothing of the web is fetched unless the user asks for it: an image that is not here is a link to it. */
function toLink(image: HTMLImageElement, words: Messages['library']): HTMLElement {
  const line = image.ownerDocument.createElement('span');
  line.className = 'absent-image';
  const src = image.getAttribute('src') ?? '';
  const alt = image.alt.trim();
  if (alt) line.append(`${alt} `);
  if (!/^https?:/i.test(src)) return line;
  // A link in a link is none.
  const link = image.closest('a');
  const name = words.openImage;
  if (link) line.append(name);
  else {
    const own = image.ownerDocument.createElement('a');
    own.href = src;
    own.append(name);
    line.append(own);
  }
  return line;
}

/** Headings follow the article's title, and skip no level. */
function lowerHeadings(body: HTMLElement): void {
  let last = 2;
  for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const level = Math.min(Number(heading.localName.charAt(1)) + 1, last + 1, 6);
    last = Math.max(3, level);
    const lower = heading.ownerDocument.createElement(`h${last}`);
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
}

/** What an article says, and what its user cut of it and took back. */
type Text = Pick<Article, 'html' | 'leftOut'> & { readonly edits?: Edits | undefined };

async function toReadable(
  { html, leftOut, edits }: Text,
  words: Messages['library'],
): Promise<readonly Node[]> {
  const { toSafeBody } = await import('../core/html/sanitise.ts');
  const { correctHtml } = await import('../core/edits/correct.ts');
  const body = toSafeBody(
    correctHtml({ html, ...(leftOut ? { leftOut } : {}) }, edits, window),
    window,
  );
  for (const own of body.querySelectorAll('.absent-image')) own.removeAttribute('class');
  for (const image of body.querySelectorAll('img'))
    if (!isKept(image.getAttribute('src') ?? '')) image.replaceWith(toLink(image, words));
  // Names from the page mean something here.
  for (const element of body.querySelectorAll('[class]:not(.absent-image), [id]')) {
    element.removeAttribute('class');
    element.removeAttribute('id');
  }
  for (const link of body.querySelectorAll('a[href]')) {
    if (link.getAttribute('href')?.startsWith('#')) link.removeAttribute('href');
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noreferrer noopener');
  }
  lowerHeadings(body);
  for (const table of body.querySelectorAll('table, pre')) table.setAttribute('tabindex', '0');
  return [...body.childNodes];
}

type Props = {
  readonly text: Text;
  readonly language?: string | undefined;
  readonly direction?: 'ltr' | 'rtl' | undefined;
};

export const ArticleText = ({ text, language, direction }: Props): JSX.Element => {
  const { library: words } = useMessages();
  const place = useRef<HTMLDivElement>(null);
  const [state, show] = useState<'reading' | 'there' | 'failed'>('reading');
  const { html, leftOut, edits } = text;
  const isTooLong = html.length > MOST;
  useLayoutEffect(() => {
    let stale = false;
    if (isTooLong) return;
    show('reading');
    toReadable({ html, ...(leftOut ? { leftOut } : {}), edits }, words).then(
      (nodes) => {
        if (stale) return;
        place.current?.replaceChildren(...nodes);
        show('there');
      },
      (error: unknown) => {
        console.warn('not shown', toFault(error));
        if (!stale) show('failed');
      },
    );
    return () => {
      stale = true;
    };
  }, [html, leftOut, edits, words, isTooLong]);
  return (
    <>
      {(isTooLong || state === 'failed') && <Notice kind="doubt">{words.notReadable}</Notice>}
      <div
        ref={place}
        class="article-text"
        lang={language}
        dir={direction ?? 'auto'}
        aria-busy={!isTooLong && state === 'reading'}
      />
    </>
  );
};
