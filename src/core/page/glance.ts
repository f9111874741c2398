/** A cheap look at the live page before it is read: what it needs for that. */
import { parseUrl } from '../urls/parse-url.ts';
import type { Stated } from '../vocabulary/choose.ts';
import { elementsOf, nativeGetter, nativeMethod, readNative } from './natives.ts';

/** The languages that a page states, some of its text, and whether it may have more pages. */
export type Glance = Stated & { readonly paged?: boolean };

/** Where pages state a language, and the attribute that holds it. */
const STATED = {
  lang: '[lang]',
  'xml:lang': 'html',
  content:
    'meta[http-equiv="content-language" i], meta[property="og:locale" i], meta[name$="language" i]',
} as const;
const JSON_LD = 'script[type*="ld+json" i]';
const IN_LANGUAGE = /"inLanguage"\s*:\s*"([\w-]{2,20})"/g;

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
  paged: mayHavePages(live),
});
