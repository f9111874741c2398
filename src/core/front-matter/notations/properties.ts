/** Front matter as page properties: `key:: value`, a line each, lists with commas. */

import { joinNoteCode } from '../../text/joiner.ts';
import type { Plain } from '../plain.ts';
import type { Limits, Notation } from './notation.ts';

/** Values are read as text of a note. */
const oneLine = (value: unknown): string => joinNoteCode(String(value).replace(/\s+/g, ' ').trim());

/**
 * Marks a tag in prose; the page's name is taken literally, and `#` in a URL means something else.
 */
const escapeTags = (key: string, line: string): string =>
  key === 'title' || /^https?:/.test(line) ? line : line.replace(/#(?! |$)/g, '\\#');

const toLine = (key: string, value: unknown): string =>
  Array.isArray(value)
    ? value.map((item) => oneLine(item).replace(/\s*,\s*/g, ' ')).join(', ')
    : escapeTags(key, oneLine(value));

/** Properties have no types: what is read back is compared as text. */
const toTexts = (data: Plain): Plain =>
  Object.fromEntries(Object.entries(data).map(([key, value]) => [key, toLine(key, value)]));

const read = (text: string): Plain =>
  Object.fromEntries(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const end = line.indexOf(':: ');
        return [line.slice(0, end), line.slice(end + ':: '.length)];
      }),
  );

const properties: Notation = {
  open: '',
  close: '\n',
  timeAsRead: (time) => time,
  timeToWrite: (time) => time,
  toRead: toTexts,
  write: (data) =>
    Object.entries(toTexts(data))
      .map(([key, value]) => `${key}:: ${value}\n`)
      .join(''),
  read,
};

export default properties;

/** A key is one word before its `::`. */
export const limits: Limits = { isKey: (key) => !key.includes(' '), flat: true };
