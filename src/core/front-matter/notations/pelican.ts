/** Front matter as Pelican reads it before Markdown: `Key: value`, a line each, lists with commas. */

import { toSegment } from '../../text/portable-names.ts';
import type { Plain } from '../plain.ts';
import type { Limits, Notation } from './notation.ts';

const oneLine = (value: unknown): string =>
  String(value)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** A semicolon anywhere parts the entries of a list, else a comma does. */
const toList = (items: readonly unknown[]): string => {
  const entries = items.map((item) => oneLine(item).replace(/;/g, '；')).filter(Boolean);
  if (!entries.some((entry) => entry.includes(','))) return entries.join(', ');
  return entries.length > 1 ? entries.join('; ') : `${entries[0]};`;
};

/** The page's file has the slug for its name, and one that is too long ends the build. */
const toText = (key: string, value: unknown): string => {
  if (Array.isArray(value)) return toList(value);
  const text = oneLine(value);
  return key.toLowerCase() === 'slug' && text !== '' ? toSegment(text) : text;
};

/** Nothing has a type: what is read back is compared as text. */
const toTexts = (data: Plain): Plain =>
  Object.fromEntries(
    Object.entries(data)
      .map(([key, value]) => [key, toText(key, value)])
      .filter(([, text]) => text !== ''),
  );

/** Its value is Markdown. */
const isMarkdown = (key: string): boolean => key.toLowerCase() === 'summary';

/** What would be more than text there: characters of Markdown and HTML, and what begins a block. */
const CHARACTERS = /[\\`*_{}[\]<>|~]|&(?=#|\w+;)|^[-+#=:]|(?<=^\d+)\./g;

const toMarkdown = (text: string): string =>
  text.replace(CHARACTERS, (character) => `&#${character.charCodeAt(0)};`);

const fromMarkdown = (text: string): string =>
  text.replace(/&#(\d+);/g, (_entity, code) => String.fromCharCode(Number(code)));

const toLine = ([key, text]: [string, unknown]): string =>
  `${key}: ${isMarkdown(key) ? toMarkdown(String(text)) : text}\n`;

/** As Python-Markdown's `meta` extension reads a line. */
const LINE = /^([A-Za-z0-9_-]+):\s*(.*)$/;

const read = (text: string): Plain =>
  Object.fromEntries(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [, key = '', value = ''] = LINE.exec(line) ?? [];
        return [key, isMarkdown(key) ? fromMarkdown(value) : value];
      }),
  );

const pelican: Notation = {
  open: '',
  close: '\n',
  // Without it the body's first lines would be read.
  writesEmpty: true,
  timeAsRead: (time) => time,
  timeToWrite: (time) => time,
  toRead: toTexts,
  write: (data) => Object.entries(toTexts(data)).map(toLine).join(''),
  read,
};

export default pelican;

export const limits: Limits = {
  isKey: (key) => /^\w[\w-]*$/.test(key),
  nameOf: (key) => key.toLowerCase(),
  flat: true,
};
