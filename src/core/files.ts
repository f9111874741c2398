/** The files that a note is delivered as. */
import type { Note, OutputFile } from './stages.ts';

/** The note itself; its pictures stay where the page has them. */
export const toFiles = (note: Note): OutputFile[] => [
  { path: note.path, type: 'text/markdown', from: { text: note.text } },
];
