/** A profile's keys filled with an article and a choice. */

import { formatTimestamp, toRfc2822, toRfc3339 } from '../dates/date-pattern.ts';
import { toZone } from '../dates/time-zones.ts';
import { allLevels, levelsOf } from '../levels.ts';
import { fillPattern } from '../patterns/pattern.ts';
import { placeholdersOf } from '../patterns/placeholders.ts';
import { fillWords } from '../patterns/words.ts';
import type { Field, ListShape, Profile } from '../profiles/profile.ts';
import type { Article, Choice, Fields, FieldValue, Timestamp } from '../stages.ts';
import { joinField } from '../text/joiner.ts';
import type { HanToLatin } from '../text/latin.ts';
import { toWellFormed } from '../text/portable-names.ts';
import { isList } from './plain.ts';

const writeTimestamp = (timestamp: Timestamp, format: string): string | undefined => {
  if (format === 'rfc3339') return toRfc3339(timestamp);
  if (format === 'rfc2822') return toRfc2822(timestamp);
  return formatTimestamp(timestamp, format);
};

/** A tag as note programs take it: no spaces, letters, digits, `_`, `-` and `/`, not digits alone. */
const toTag = (text: string): string => {
  const tag = text
    .split('/')
    .map((part) => toSlugKeepingCase(part))
    .filter(Boolean)
    .join('/');
  return /^[\d/-]+$/.test(tag) ? `n${tag}` : tag;
};

const toSlugKeepingCase = (text: string): string =>
  toWellFormed(text)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
    .replace(/^-+|-+$/g, '');

const WORDED = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

const shapeList = (list: readonly string[], shape: ListShape): FieldValue => {
  const items = [...new Set(list.map(toWellFormed).filter((item) => item.trim() !== ''))];
  if (shape === 'tag') return [...new Set(items.map(toTag).filter(Boolean))];
  if (shape === 'named') return items.map((name) => ({ map: { name } }));
  if (shape === 'worded') return items.filter((item) => WORDED.test(item));
  if (shape === 'each') {
    const levels = items.map(levelsOf);
    // One list is one category with what is below it.
    return levels.length > 1 ? levels : (levels[0] ?? []);
  }
  return items;
};

/** Categories for targets that nest them, that read a path, or that know no levels. */
const inShape = (categories: readonly string[], shape: ListShape): readonly string[] => {
  if (shape === 'each') return categories;
  if (shape === 'tag' || shape === 'path')
    return categories.map((category) => levelsOf(category).join('/'));
  return allLevels(categories);
};

const listOf = (
  name: string,
  shape: ListShape,
  article: Article,
  choice: Choice,
): readonly string[] => {
  const filled = (words: readonly string[]) => fillWords(words, article).map(({ word }) => word);
  if (name === 'categories') return inShape(filled(choice.categories), shape);
  if (name === 'tags') return filled(choice.tags);
  if (name === 'keywords')
    return [...allLevels(filled(choice.categories)).slice(1), ...filled(choice.tags)];
  if (name === 'authors') return article.authors;
  return article.lead ? [article.lead.src] : [];
};

const fill = (
  field: Field,
  article: Article,
  choice: Choice,
  hanToLatin?: HanToLatin,
): FieldValue | undefined => {
  if ('value' in field) return field.value;
  if ('fields' in field) return { map: toFields(field.fields, article, choice, hanToLatin) };
  if ('list' in field) {
    const shape = field.shape ?? 'flat';
    return shapeList(listOf(field.list, shape, article, choice), shape);
  }
  if ('text' in field) {
    const lookup = placeholdersOf(article, choice, hanToLatin);
    const text = fillPattern(field.text, lookup);
    return toWellFormed(text.trim() ? text : fillPattern(field.or ?? '', lookup));
  }
  const stated = field.date === 'captured' ? article.capturedAt : article[field.date];
  const known = stated ?? (field.or ? article.capturedAt : undefined);
  const timestamp = known && field.zone ? toZone(known, field.zone) : known;
  const time = timestamp && writeTimestamp(timestamp, field.format);
  if (!time) return undefined;
  const isLocal = /T[\d:.]+$/.test(timestamp);
  return field.quoted === true || (field.quoted && isLocal) ? time : { time };
};

const isUrl = (text: string): boolean =>
  /^(?:https?:\/\/|data:|mailto:)[^\s<>]+$/i.test(text) && URL.canParse(text);

/** No joiner can stand in a URL: what could open anything is spelt as a code. */
const escapeUrl = (url: string): string =>
  url.replace(/%(?=%)|\[(?=\[)/g, (character) => (character === '%' ? '%25' : '%5B'));

/**
 * The same fields, where an invisible word joiner keeps text from opening a tag or an entity: it
 * shows the same in themes that escape what they print and in those that do not.
 */
export const breakMarkup = (fields: Fields, join = joinField): Fields => {
  const inValue = (value: FieldValue): FieldValue => {
    if (typeof value === 'string') return isUrl(value) ? escapeUrl(value) : join(value);
    if (typeof value !== 'object' || 'time' in value) return value;
    return isList(value) ? value.map(inValue) : { map: breakMarkup(value.map, join) };
  };
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, inValue(value)]));
};

const isEmpty = (value: FieldValue): boolean => {
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && 'map' in value && Object.keys(value.map).length === 0;
};

/** The front matter of a note, in the profile's order, without the keys that would be empty. */
export const toFields = (
  fields: readonly Field[],
  article: Article,
  choice: Choice,
  hanToLatin?: HanToLatin,
): Fields => {
  const filled: Record<string, FieldValue> = {};
  for (const field of fields) {
    const value = fill(field, article, choice, hanToLatin);
    if (value !== undefined && !isEmpty(value)) filled[field.key] = value;
  }
  return filled;
};

const anyField = (fields: readonly Field[], is: (field: Field) => boolean): boolean =>
  fields.some((field) => ('fields' in field ? anyField(field.fields, is) : is(field)));

/** Whether a pattern of a field has a placeholder. */
const holds = (field: Field, name: string): boolean =>
  'text' in field && new RegExp(`\\{${name}\\b`).test(field.text + (field.or ?? ''));

/** Whether the user's own words stand above the body: perhaps nowhere else is there a place for them. */
export const quotesRemark = ({ fields, body }: Pick<Profile, 'fields' | 'body'>): boolean =>
  (body?.remark ?? (anyField(fields, (field) => holds(field, 'remark')) ? 'none' : 'quote')) ===
  'quote';

/** Whether the front matter has a place for the lead image. */
export const usesLead = (fields: readonly Field[]): boolean =>
  anyField(fields, (field) => ('list' in field ? field.list === 'lead' : holds(field, 'lead')));
