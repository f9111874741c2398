/** Placeholders to offer where a pattern is typed. */
import { PLACEHOLDERS } from '../core/patterns/placeholders.ts';

/** As they are written into a line. */
export const placeholdersOffered = (names: readonly string[] = PLACEHOLDERS): readonly string[] =>
  names.map((name) => `{${name}}`);

/** The placeholders worth offering for folders and file names; the others are for front matter. */
export const OFFERED = [
  '{date:YYYY-MM-DD}',
  '{title}',
  '{slug}',
  '{site}',
  '{host}',
  '{author}',
  '{category}',
  '{section}',
  '{year}',
  '{month}',
  '{day}',
] as const;
