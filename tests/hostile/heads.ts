/** Front matter as other programs read it: each must find the data that was meant. */
import { load } from 'js-yaml';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { isList } from '../../src/core/front-matter/plain.ts';
import { profiles } from '../../src/core/profiles/index.ts';
import type { Fields, FieldValue, Note } from '../../src/core/stages.ts';

/** The lines between the fences, and what kind they are. */
export const headOf = (note: Note, profile: string): { lines: string; kind: string } => {
  const kind = profiles.get(profile)?.fence ?? 'yaml';
  const head = note.text.slice(0, note.text.length - note.body.length);
  return { kind, lines: head.replace(/^(?:---|\+\+\+)\n|(?:---|\+\+\+)\n\n$/g, '') };
};

type Readers = Readonly<Record<string, (lines: string) => unknown>>;

export const READERS: Readonly<Record<string, Readers>> = {
  yaml: {
    'js-yaml': (lines) => load(lines),
    'yaml 1.1': (lines) => parseYaml(lines, { version: '1.1', logLevel: 'error' }),
    'yaml 1.2': (lines) => parseYaml(lines, { version: '1.2', logLevel: 'error' }),
  },
  toml: { 'smol-toml': (lines) => parseToml(lines) },
};

/** Milliseconds; a clock without an offset is one of UTC. */
const toInstant = (time: string): number => {
  const [, day = '', clock = '', offset = ''] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?))? ?(Z|[+-]\d\d:\d\d)?$/.exec(time) ?? [];
  return Date.parse(`${day}T${clock || '00:00:00'}${offset || 'Z'}`);
};

/** How programs in other languages pass a timestamp: in milliseconds. */
type ReadTime = { readonly time: number };

const isReadTime = (value: unknown): value is ReadTime =>
  typeof value === 'object' && value !== null && 'time' in value && typeof value.time === 'number';

const isTime = (time: string, read: unknown): boolean => {
  if (typeof read === 'string') return read === time || toInstant(read) === toInstant(time);
  if (read instanceof Date) return read.getTime() === toInstant(time);
  return isReadTime(read) && read.time === toInstant(time);
};

const show = (value: unknown): string => JSON.stringify(value)?.slice(0, 160) ?? 'nothing';

const differenceAt = (at: string, meant: FieldValue, read: unknown): string[] => {
  const differs = [`${at}: ${show(meant)} is read as ${show(read)}`];
  if (typeof meant !== 'object') return meant === read ? [] : differs;
  if (isList(meant)) {
    return Array.isArray(read) && read.length === meant.length
      ? meant.flatMap((value, n) => differenceAt(`${at}[${n}]`, value, read[n]))
      : differs;
  }
  if ('map' in meant) return differencesIn(meant.map, read, `${at}.`);
  return isTime(meant.time, read) ? [] : differs;
};

/** Where what was read is not what was meant; no more keys than those, unless the program adds some. */
export const differencesIn = (
  meant: Fields,
  read: unknown,
  within = '',
  adds = false,
): string[] => {
  if (typeof read !== 'object' || read === null) return [`${within}all is read as ${show(read)}`];
  const known = new Set(Object.keys(meant));
  return [
    ...Object.entries(meant).flatMap(([key, value]) =>
      differenceAt(within + key, value, Reflect.get(read, key)),
    ),
    ...Object.keys(read)
      .filter((key) => !adds && !known.has(key))
      .map((key) => `${within}${key}: nobody meant it`),
  ];
};

/** What each reader gets wrong, one line for each. */
export const readHead = (note: Note, profile: string): string[] => {
  const { lines, kind } = headOf(note, profile);
  return Object.entries(READERS[kind] ?? {}).flatMap(([name, read]) => {
    try {
      return differencesIn(note.fields, read(lines)).map((line) => `${name}: ${line}`);
    } catch (error) {
      return [`${name}: ${String(error).slice(0, 300)}`];
    }
  });
};
