/** To Obsidian, by its URL scheme. The note is only handed over; there is no proof of arrival. */
import * as v from 'valibot';
import type { Destination } from '../core/destination.ts';
import { Fault } from '../core/fault.ts';
import type { OutputFile } from '../core/stages.ts';
import { openHandover } from '../platform/handover.ts';

/** What Windows hands from one program to another is cut at about 2,080 characters. */
const MAX_URL = 2000;

type NewNote = { readonly vault: string; readonly file: string; readonly content?: string };

/**
 * The URL that makes a new note; without `content`, of what is on the clipboard. Obsidian adds
 * `.md` itself, and a number where the name is taken.
 */
function obsidianUrl({ vault, file, content }: NewNote): string {
  const parameters = {
    ...(vault ? { vault } : {}),
    file: file.replace(/\.md$/i, ''),
    ...(content === undefined ? {} : { content }),
  };
  // Obsidian reads a plus as a plus: spaces have to be written out.
  const query = Object.entries(parameters).map(
    ([key, value]) => `${key}=${encodeURIComponent(value)}`,
  );
  return `obsidian://new?${query.join('&')}${content === undefined ? '&clipboard' : ''}`;
}

const textOf = ({ from }: OutputFile): string => {
  if ('text' in from) return from.text;
  throw new Fault('unexpected', 'only texts can be handed over');
};

/** Without a name it is the vault that was used last. */
const options = v.object({ vault: v.optional(v.string(), '') });

const obsidian: Destination<v.InferOutput<typeof options>> = {
  available: () => true,
  notesOnly: true,
  fields: [{ id: 'vault', kind: 'text' }],
  options,
  unproved: true,
  async recall() {
    throw new Fault('handover-unknown');
  },
  async deliver(files, { id, note: { title }, read, write, copy, options: { vault } }) {
    const [note] = files;
    if (!note) throw new Fault('unexpected', 'there is no note');
    if (read(note.path)) throw new Fault('handover-unknown');
    const content = textOf(note);
    const newNote = { vault, file: note.path };
    const whole = obsidianUrl({ ...newNote, content });
    const fits = whole.length <= MAX_URL;
    if (!fits) await copy(content);
    const bytes = new TextEncoder().encode(content).length;
    await write(note.path, { bytes });
    await openHandover(id, {
      title,
      url: fits ? whole : obsidianUrl(newNote),
      program: 'Obsidian',
    });
    return [{ asked: note.path, path: note.path, bytes }];
  },
};

export default obsidian;
