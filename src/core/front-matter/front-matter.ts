/** Front matter as text and back, in the notation that a profile names. */
import { Fault } from '../fault.ts';
import type { Fields } from '../stages.ts';
import { notations } from './notations/index.ts';
import type { Notation } from './notations/notation.ts';
import { isSame, toPlain } from './plain.ts';

const notationOf = (id: string): Notation => {
  const notation = notations.get(id);
  if (!notation) throw new Fault('unexpected', `notation ${id}`);
  return notation;
};

/** The block at the head of a note, with its blank line. Empty fields make no block in most notations. */
export const writeFrontMatter = (fields: Fields, id: string): string => {
  const { open, close, write, timeToWrite, writesEmpty } = notationOf(id);
  if (Object.keys(fields).length === 0 && !writesEmpty) return '';
  return open + write(toPlain(fields, timeToWrite)) + close;
};

/**
 * Reads a written block back and compares it with what was meant.
 * Throws `Fault('note-unreadable')` where they differ; the library's own error where it cannot be read.
 */
export const checkFrontMatter = (block: string, fields: Fields, id: string): void => {
  if (!block) return;
  const { open, close, read, timeAsRead, reorders, toRead } = notationOf(id);
  const lines = block.slice(open.length, block.length - close.length);
  const meant = toPlain(fields, timeAsRead);
  const whole = block.startsWith(open) && block.endsWith(close);
  // No line inside may close the block early.
  const closed = open !== '' && `\n${lines}`.includes(`\n${open}`);
  const same = isSame(toRead ? toRead(meant) : meant, read(lines), reorders);
  if (!whole || closed || !same) throw new Fault('note-unreadable', 'front matter');
};
