/** What a source of facts may claim, and small builders that all of them share. */

import type { PageFacts } from '../page/page-facts.ts';
import type { ArticleImage } from '../stages.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { INVISIBLE_BREAK, toPlain } from '../text/plain-text.ts';

/** What one source says about the article, unweighed: text as the page has it, trimmed. */
export type Claims = {
  readonly title: string;
  readonly subtitle: string;
  readonly authors: readonly string[];
  /** Those of the authors that a label announces on the page: `By Ann Onym`. */
  readonly signed: readonly string[];
  /** The short lines around the headline, where a byline stands. */
  readonly near: string;
  /** The name of the site or its publisher. */
  readonly site: string;
  readonly published: string;
  readonly modified: string;
  /** From the widest section to the narrowest. */
  readonly sections: readonly string[];
  readonly keywords: readonly string[];
  readonly summary: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly lead: ArticleImage;
  /** As written: may be relative. */
  readonly canonical: string;
  readonly paywalled: boolean;
  readonly words: number;
  /** The article's text, where the page states it apart. */
  readonly text: string;
  readonly page: { readonly number: number; readonly of: number };
};

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'number' && !(value > 0));

/** Texts of a template that was never filled in say nothing, alone or in a list. */
const filledIn = (value: unknown): unknown => {
  if (typeof value === 'string') return isPlaceholder(value) ? undefined : value;
  if (!Array.isArray(value)) return value;
  return value.filter((item) => typeof item !== 'string' || !isPlaceholder(item));
};

/** Claims without the empty ones, so that a source claims only what it knows. */
export function toClaims(
  raw: { readonly [K in keyof Claims]?: Claims[K] | undefined },
): Partial<Claims> {
  const claims: Partial<Mutable<Claims>> = {};
  const keys = Object.keys(raw) as (keyof Claims)[];
  for (const key of keys) {
    const value = filledIn(raw[key]);
    if (!isEmpty(value)) Object.assign(claims, { [key]: value });
  }
  return claims;
}

/** The first of these meta tags that says something, as one line of plain text. */
export function metaText(page: PageFacts, ...keys: readonly string[]): string {
  for (const key of keys)
    for (const content of page.meta.get(key) ?? []) {
      const text = toPlain(content);
      if (text && !isPlaceholder(text)) return text;
    }
  return '';
}

/** All contents of the first of these meta tags that says something. */
export function metaTexts(page: PageFacts, ...keys: readonly string[]): string[] {
  for (const key of keys) {
    const texts = (page.meta.get(key) ?? []).map((content) => toPlain(content)).filter(Boolean);
    if (texts.length) return texts;
  }
  return [];
}

/** As `metaTexts`, for names: invisible characters between them still part them. */
export function metaNames(page: PageFacts, ...keys: readonly string[]): string[] {
  for (const key of keys) {
    const texts = (page.meta.get(key) ?? []).map((content) =>
      content
        .slice(0, 5_000)
        .split(INVISIBLE_BREAK)
        .map((part) => toPlain(part))
        .join('\u200B'),
    );
    const names = texts.filter((text) => text !== '' && !isPlaceholder(text));
    if (names.length) return names;
  }
  return [];
}

/** Separates a list written in one line: at commas and semicolons, also Chinese and Arabic ones. */
export const splitList = (text: string): string[] =>
  text
    .slice(0, 5_000)
    .split(/[,;，、；،|]/)
    .map((part) => part.trim())
    .filter(Boolean);

const MAX_NODES = 3_000;
const BREAKS =
  /^(?:address|article|blockquote|br|dd|div|dt|figcaption|h[1-6]|header|hr|li|p|section|t[dhr])$/;

/** The text in an element, with a space where a line breaks, until it is longer than `limit`. */
function rawText(element: Element, limit: number): string {
  const walker = element.ownerDocument.createTreeWalker(element, 1 | 4 /* elements and texts */);
  let text = '';
  for (let n = 0; n < MAX_NODES && text.length <= limit && walker.nextNode(); n++) {
    const node = walker.currentNode;
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (BREAKS.test((node as Element).localName)) text += ' ';
  }
  return text;
}

/** The plain text of an element, at most `limit` characters of it; it costs no more than these. */
export const textOf = (element: Element | null | undefined, limit = 1_000): string =>
  element ? toPlain(rawText(element, limit * 4), limit * 4).slice(0, limit) : '';
