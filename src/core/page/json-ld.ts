/** Parses JSON-LD as pages write it and reads its loosely typed values. */

import type { ArticleImage } from '../stages.ts';
import { INVISIBLE_BREAK, toPlain } from '../text/plain-text.ts';

export type JsonObject = { readonly [key: string]: unknown };

const MAX_SCRIPT = 3_000_000;
const MAX_DEPTH = 12;
const MAX_LIST = 500;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const toList = (value: unknown): readonly unknown[] =>
  Array.isArray(value)
    ? value.slice(0, MAX_LIST)
    : value === undefined || value === null
      ? []
      : [value];

function tryJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    // A page's broken JSON is no error of ours: the caller tries a repaired form, then goes without.
    return undefined;
  }
}

/** Where the value that begins at `start` ends; the text's end where it does not. Linear. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let i = start; i < text.length; i++) {
    const character = text[i];
    if (quoted) {
      if (character === '\\') i++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{' || character === '[') depth++;
    else if ((character === '}' || character === ']') && --depth === 0) return i + 1;
  }
  return text.length;
}

/** Each object or array in a text that holds more than one, or something else around it. */
function splitValues(text: string): string[] {
  const values: string[] = [];
  let at = text.search(/[{[]/);
  while (at >= 0 && values.length < 50) {
    const end = endOfValue(text, at);
    values.push(text.slice(at, end));
    const next = text.slice(end).search(/[{[]/);
    at = next < 0 ? -1 : end + next;
  }
  return values;
}

const COMMENT_MARKS = /<!--|-->|(?:\/\/|\/\*)?[ \t]{0,9}(?:<!\[CDATA\[|\]\]>)(?:[ \t]{0,9}\*\/)?/g;

const repair = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ').replace(/,(\s{0,100}[}\]])/g, '$1');

function flatten(value: unknown, into: JsonObject[], depth: number): void {
  if (depth > MAX_DEPTH || into.length > 5_000) return;
  if (Array.isArray(value)) for (const item of value) flatten(item, into, depth + 1);
  if (!isObject(value)) return;
  if (Object.keys(value).some((key) => key !== '@context' && key !== '@graph')) into.push(value);
  if (value['@graph'] !== undefined) flatten(value['@graph'], into, depth + 1);
}

/**
 * The objects in one JSON-LD script, arrays and `@graph` flattened. Comments and CDATA marks around the
 * JSON, text after it, line breaks in strings and trailing commas are forgiven.
 */
export function parseJsonLd(script: string): JsonObject[] {
  const found: JsonObject[] = [];
  if (script.length > MAX_SCRIPT) return found;
  const whole = tryJson(script);
  if (whole) {
    flatten(whole.value, found, 0);
    return found;
  }
  for (const text of splitValues(script.replace(COMMENT_MARKS, ' '))) {
    const parsed = tryJson(text) ?? tryJson(repair(text));
    if (parsed) flatten(parsed.value, found, 0);
  }
  return found;
}

/** The types of a node without their vocabulary: `NewsArticle` for `https://schema.org/NewsArticle`. */
export const typesOf = (node: JsonObject): readonly string[] =>
  toList(node['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.slice(0, 200).replace(/^.*[/#:]/, '')] : [],
  );

/** The node an `@id` reference points at; anything else as it is. */
export function follow(value: unknown, nodes: readonly JsonObject[]): unknown {
  if (!isObject(value) || typeof value['@id'] !== 'string' || Object.keys(value).length > 2)
    return value;
  const id = value['@id'];
  return nodes.find((node) => node['@id'] === id && Object.keys(node).length > 2) ?? value;
}

/** The first text in a value that may be a text, a list, or `{ "@value": … }` / `{ "name": … }`. */
export function firstText(value: unknown, limit?: number): string {
  for (const item of toList(value)) {
    const text = isObject(item)
      ? toPlain(item['@value'] ?? item.name ?? item.headline, limit)
      : toPlain(item, limit);
    if (text) return text;
  }
  return '';
}

/** A name as a line of plain text that still has its invisible breaks. */
const nameText = (value: unknown, limit: number): string =>
  typeof value === 'string' && value.search(INVISIBLE_BREAK) >= 0
    ? value
        .split(INVISIBLE_BREAK)
        .map((part) => toPlain(part, limit))
        .join('\u200B')
    : firstText(value, limit);

/** Every name in a value that holds people or organisations: texts, objects, references, lists. */
export function namesIn(value: unknown, nodes: readonly JsonObject[]): string[] {
  return toList(value).flatMap((item): string[] => {
    const thing = follow(item, nodes);
    if (!isObject(thing)) return [nameText(thing, 500)].filter(Boolean);
    const names = toList(thing.name ?? thing['@value']).map((name) => nameText(name, 500));
    const parts = [thing.givenName, thing.familyName].map((part) => firstText(part, 200));
    const whole = names.filter(Boolean);
    return whole.length ? whole : [parts.filter(Boolean).join(' ')].filter(Boolean);
  });
}

const size = (value: unknown): number => {
  const text = isObject(value) ? (value.value ?? value['@value']) : value;
  const pixels = Number.parseInt(String(text ?? ''), 10);
  return Number.isFinite(pixels) && pixels > 0 ? pixels : 0;
};

/** The images in a value that holds URLs, ImageObjects, references or lists of them. */
export function imagesIn(value: unknown, nodes: readonly JsonObject[]): ArticleImage[] {
  return toList(value).flatMap((item): ArticleImage[] => {
    const thing = follow(item, nodes);
    if (!isObject(thing)) {
      const src = toPlain(thing, 2_000);
      return src ? [{ src, alt: '' }] : [];
    }
    const src = firstText(thing.url ?? thing.contentUrl ?? thing['@id'], 2_000);
    if (!src) return [];
    const width = size(thing.width);
    const height = size(thing.height);
    const caption = firstText(thing.caption ?? thing.description, 1_000);
    return [
      {
        src,
        alt: '',
        ...(caption && { caption }),
        ...(width && { width }),
        ...(height && { height }),
      },
    ];
  });
}
