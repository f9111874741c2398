/** A saved note, read back as a site generator would: front matter by a YAML reader, and the body. */
import { parse } from 'yaml';

export type NoteFile = {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
};

export function readNote(text: string): NoteFile {
  const [, yaml, body] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(text) ?? [];
  if (yaml === undefined || body === undefined) throw new Error('the note has no front matter');
  return { fields: parse(yaml), body };
}
