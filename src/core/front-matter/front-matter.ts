/** Front matter as text and back; the only file that knows the YAML library. */
import { DUMP_SCHEMA, defineScalarTag, dump, load, NOT_RESOLVED, timestampTag } from 'js-yaml';
import { Fault } from '../fault.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Fields } from '../stages.ts';
import { type Fence, isSame, isTime, toPlain, unwrapTime, wrapTime } from './fence.ts';
import { properties, toTexts } from './properties.ts';
import { toml } from './toml.ts';

/** A time is written as its source states it, without quotes, not as a clock's UTC. */
const timeTag = {
  ...timestampTag,
  identify: isTime,
  represent: unwrapTime,
};

/** Some readers take more for a number or a symbol than the standards do (`.`, `1.2.3`, `:)`): quoted as well. */
const readerTag = defineScalarTag('tag:presscut,2024:reader', {
  implicit: true,
  resolve: (source) => (/^(?:[-+.\d][-+.,:\w]*$|:)/.test(source) ? source : NOT_RESOLVED),
  identify: () => false,
});

/** Quotes whatever any reader of YAML 1.1 or 1.2 would take for something else than a string. */
const SCHEMA = DUMP_SCHEMA.withTags(timeTag, readerTag);

/** A date that is no whole timestamp is a string to every reader, as `DD.MM.YYYY` is. */
const readTimestamp = (time: string): Date | undefined => {
  const date = timestampTag.resolve(time, false, timestampTag.tagName);
  return date === NOT_RESOLVED ? undefined : date;
};

const yaml: Fence = {
  open: '---\n',
  close: '---\n\n',
  readTime: (time) => readTimestamp(time) ?? time,
  writeTime: (time) => (readTimestamp(time) ? wrapTime(time) : time),
  write: (data) => dump(data, { schema: SCHEMA, noRefs: true, lineWidth: -1 }),
  read: (text) => load(text, { schema: SCHEMA }),
};

const FENCES: Readonly<Record<Profile['fence'], Fence>> = { yaml, toml, properties };

/** The block at the head of a note, with its blank line. Empty fields make no block but in TOML. */
export const writeFrontMatter = (fields: Fields, kind: Profile['fence']): string => {
  const fence = FENCES[kind];
  if (Object.keys(fields).length === 0 && kind !== 'toml') return '';
  const data = toPlain(fields, fence.writeTime);
  return fence.open + fence.write(data) + fence.close;
};

/**
 * Reads a written block back and compares it with what was meant.
 * Throws `Fault('note-unreadable')` where they differ; the library's own error where it cannot be read.
 */
export const checkFrontMatter = (block: string, fields: Fields, kind: Profile['fence']): void => {
  if (!block) return;
  const fence = FENCES[kind];
  const lines = block.slice(fence.open.length, block.length - fence.close.length);
  const meant = toPlain(fields, fence.readTime);
  const whole = block.startsWith(fence.open) && block.endsWith(fence.close);
  // No line inside may close the block early.
  const closed = fence.open !== '' && `\n${lines}`.includes(`\n${fence.open}`);
  const asRead = kind === 'properties' ? toTexts(meant) : meant;
  const same = isSame(asRead, fence.read(lines), fence.reorders);
  if (!whole || closed || !same) throw new Fault('note-unreadable', 'front matter');
};
