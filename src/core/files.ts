/** The file that a note is delivered as. */
import type { Note, OutputFile } from './stages.ts';

export const toFile = (note: Note): OutputFile => ({
  path: note.path,
  type: 'text/markdown',
  from: { text: note.text },
});
