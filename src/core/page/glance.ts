/** A cheap look at the live page before it is read: what it needs for that. */
import { parseUrl } from '../urls/parse-url.ts';
import type { Stated } from '../vocabulary/choose.ts';
import { MAYBE_CODE } from './code/code-places.ts';
import { STAND_INS } from './embeds.ts';
import { documentIn } from './frames.ts';
import { MAYBE_FORMULA } from './math/formula-places.ts';
import { elementsOf, hasElement, nativeGetter, nativeMethod, readNative } from './natives.ts';
import { labelOf } from './notes/note-marks.ts';

/** Tables and lists, which may be a layout, what is for browsers without scripts, elements of AMP pages, drawings that may be charts, dialogs, rows of what may be a table, boxes to tick, images as backgrounds, text in figures, articles below one another, headings by their role or with a link behind them, tabs, boxes for headings, what is closed, quotations with names, images that open, numbers of items and pages, cards, facts in lists, large first letters, labels, words behind images, choices, parts below an article. */
const MAYBE_OTHER =
  'table, noscript, amp-img, amp-anim, amp-iframe, amp-video, amp-audio, amp-youtube, amp-vimeo, amp-dailymotion, amp-instagram, amp-twitter, amp-tiktok, li h1, li p + p, p > img + *, p > :is(a, span) > img, svg text, figure svg, svg[role="img"], figure canvas, canvas[role="img"], dialog[open], [role$="dialog"], [role="row"], section[data-url], section[data-href], article[data-url], article[data-href], div[data-url], [data-permalink], [data-article-url], [data-share-url], [data-canonical], div > [type="checkbox"], li [type="checkbox"], li[data-inline-task-id], li [role="checkbox"], li [class*="checkbox"]:empty, li [class*="chcklst"]:empty, [style*="url"], [data-bg], [data-background-image], figure p, figure span, [role="heading"], section > section > section, [style*="none"], [role="tablist"], aside blockquote, blockquote footer, blockquote > div, li > div, :is(h2, ul) + div, [class*="testimonial"], .onebox, a[class*="lightbox" i], a[href*=".jp" i] img, ol > li > :is(span, div):first-child, [style*="list-style"], ol + ol, .portable-infobox, .expand-control, .pagenum, [class*="bookmark"], [class*="step"], a[href*="author"], :is(h1, h2, h3, h4) + a[href^="#"], dl, [data-lyrics-container], [data-hook], [role="region"], [type="radio"], [type="email"], span + p, b + p, strong + p, font + p, :is(h2, h3, h4, h5, h6) + :is(br, a, h3), article + div, :is(h1, h2, h3, h4, h5, h6, summary) > *, .editsection, sup.noprint, a + * :is(h2, h3, h4), a + :is(h2, h3, h4), h1 + ul, h1 + div > div > span + span, p > span[class*="location"]';

/** Frames, players, and what stands for them, or for posts. */
const MAYBE_EMBED = `iframe, video, audio, embed, object, blockquote[class], .fb-post, [data-instgrm-permalink], ${STAND_INS}`;

/** Boxes that note or warn. */
const MAYBE_CALLOUT = `[role="note"], :is(div, aside, figure, section, details, blockquote, article):is(${'admonition callout alert custom-block notecard macro aside hint panel note tip info warning caution important danger'
  .split(' ')
  .map((word) => `[class*="${word}" i]`)
  .join()})`;

/** The languages that a page states, some of its text, and whether it may need the fixes on demand, or have more pages. */
export type Glance = Stated & { readonly needsMore: boolean; readonly paged?: boolean };

/** Where pages state a language, and the attribute that holds it. */
const STATED = {
  lang: '[lang]',
  'xml:lang': 'html',
  content:
    'meta[http-equiv="content-language" i], meta[property="og:locale" i], meta[name$="language" i]',
} as const;
const JSON_LD = 'script[type*="ld+json" i]';
const IN_LANGUAGE = /"inLanguage"\s*:\s*"([\w-]{2,20})"/g;

const IS_EVENT = /"@type"\s*:\s*"\w*Event"/;

const MAX_ELEMENTS = 500;
const MAX_TAGS = 40;
const MAX_JSON = 100_000;
/** Of the paragraphs, and of all that stands from the top on, each. */
const MAX_TEXT = 8_000;
const MAX_NODES = 5_000;
const MAX_LINE = 200;

const SHOW_TEXT = 4;
const UNSEEN = /^(?:script|style|noscript|template|textarea)$/;

const tagsOf = (live: Document): readonly string[] => {
  const tags = new Set<string>();
  for (const [attribute, selector] of Object.entries(STATED))
    for (const element of elementsOf(live, selector).slice(0, MAX_ELEMENTS)) {
      const tag = element.getAttribute(attribute)?.trim();
      if (tag && tag.length < 20 && tags.size < MAX_TAGS) tags.add(tag);
    }
  for (const script of elementsOf(live, JSON_LD).slice(0, MAX_ELEMENTS))
    for (const [, tag] of (script.textContent ?? '').slice(0, MAX_JSON).matchAll(IN_LANGUAGE))
      if (tag && tags.size < MAX_TAGS) tags.add(tag);
  return [...tags];
};

/** Some of each text, until there is enough. */
const sampleOf = (texts: Iterable<string>): string => {
  let sample = '';
  for (const text of texts) {
    const line = text.slice(0, MAX_LINE).trim();
    if (line) sample += `${line}\n`;
    if (sample.length > MAX_TEXT) break;
  }
  return sample;
};

function* textsOf(elements: readonly Element[]): Iterable<string> {
  for (const { textContent } of elements) yield textContent ?? '';
}

function* textsFromTop(live: Document): Iterable<string> {
  const root = readNative(live, 'documentElement');
  const walker = nativeMethod<[Node | null, number], TreeWalker>(live, 'createTreeWalker')?.(
    live,
    root,
    SHOW_TEXT,
  );
  const nameOf = root && nativeGetter<string>(root, 'localName');
  for (let n = 0; n < MAX_NODES && walker?.nextNode(); n++) {
    const { data, parentNode } = walker.currentNode as Text;
    if (parentNode && !UNSEEN.test(nameOf?.(parentNode) ?? '')) yield data;
  }
}

/** Raised or named foot-notes, and what may be the mark of one: `labelOf` says whether it is. */
const MAYBE_NOTE =
  'sup, [role^="doc-"], :is(span, small, aside, cite, label)[class*="note" i], :is(span, small, aside, cite)[class*="fn" i], label:is([for*="note" i], [for^="sn-"], [for^="mn-"])';
const MAYBE_MARK = 'a[href*="#"], button[aria-controls], button[aria-describedby]';

/** When something was written, or who wrote it: a page that says so of several things may be a thread. */
const MAYBE_MESSAGE =
  'time, relative-time, local-time, [datetime], [data-time], [data-timestamp], :is([class], [itemprop]):is([class*="comment" i], [class*="message" i], [class*="reply" i], [class*="answer" i], [class*="author" i], [class*="user" i], [class*="member" i], [itemprop*="author" i]), a:is([href*="/aut"], [href*="/u/"], [href*="user" i], [href*="member" i], [href*="profile" i], [href*="/people/"], [href*="/@"])';

/** A line that begins with a wide blank. */
const INDENTED = /\n\s*\u3000/;

const isMark = ({ textContent }: Element): boolean => labelOf(textContent ?? '') !== undefined;

/** Whether an image is shown again: so sliders seem endless. */
const repeatsImages = (live: Document): boolean => {
  const urls = elementsOf(live, 'img').flatMap(
    (image) => image.getAttribute('data-src') ?? image.getAttribute('src') ?? [],
  );
  return new Set(urls).size < urls.length;
};

/** Whether it may need the fixes on demand: where a shadow root hides its parts, it may. */
const mayNeedMore = (live: Document): boolean => {
  const maybe = `${MAYBE_FORMULA}, ${MAYBE_CODE}, ${MAYBE_NOTE}, ${MAYBE_CALLOUT}, ${MAYBE_EMBED}, ${MAYBE_OTHER}`;
  const root = readNative(live, 'documentElement');
  const shadowOf = root && nativeGetter<ShadowRoot | null>(root, 'shadowRoot');
  return (
    hasElement(live, maybe) ||
    elementsOf(live, JSON_LD).some((script) => IS_EVENT.test(script.textContent ?? '')) ||
    elementsOf(live, MAYBE_MESSAGE).length > 1 ||
    repeatsImages(live) ||
    elementsOf(live, 'article h1, article h2, section h1').length > 1 ||
    elementsOf(live, MAYBE_MARK).some(isMark) ||
    elementsOf(live, 'p').some(({ textContent }) => INDENTED.test(textContent ?? '')) ||
    elementsOf(live, 'iframe, frame').some((frame) => documentIn(frame)?.querySelector(maybe)) ||
    elementsOf(live, '*').some((element) => shadowOf?.(element))
  );
};

const MAYBE_PAGE = 'a[href], link[rel~="next" i], option[value]';

/** Without what may be the number of a page. */
const stemOf = (url: string): string =>
  url.replace(/[?#].*$/s, '').replace(/(?:[\W_](?:[a-z]{1,12}[\W_]?)?\d{1,3})?(?:\.\w+)?\/?$/i, '');

/** Whether anything leads to what may be another page of the same: by its URL, its number, or its relation. */
const mayHavePages = (live: Document): boolean => {
  const here = (readNative(live, 'URL') ?? '').replace(/#.*$/s, '');
  const stem = stemOf(here);
  const isAny = stem.split('/').length < 4;
  return elementsOf(live, MAYBE_PAGE).some((element) => {
    if (/\bnext\b/i.test(element.getAttribute('rel') ?? '')) return true;
    const href =
      (element as HTMLAnchorElement).href ||
      parseUrl(element.getAttribute('value') ?? '', here)?.href;
    const other = String(href).replace(/#.*$/s, '');
    return (
      other !== here &&
      ((!isAny && other.startsWith(stem)) || /^\s*\d{1,2}\s*$/.test(element.textContent ?? ''))
    );
  });
};

/** `live` is only read. */
export const glanceAt = (live: Document): Glance => ({
  tags: tagsOf(live),
  text: sampleOf(textsOf(elementsOf(live, 'p'))) + sampleOf(textsFromTop(live)),
  needsMore: mayNeedMore(live),
  paged: mayHavePages(live),
});
