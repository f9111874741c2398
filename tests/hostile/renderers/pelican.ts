/** Pelican: its own reader of metadata, and Python-Markdown with the extensions that it sets up. */
import type { Fields, FieldValue } from '../../../src/core/stages.ts';
import { read } from '../judge.ts';
import { startPelican } from '../pelican.ts';
import type { Rendered, Renderer } from '../renderer.ts';

/** One line, in which another character stands for a semicolon. */
const flat = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll('；', ';')
    .trim();

/** What was meant where that is what was read, but for what one line cannot hold. */
const settle = (meant: FieldValue, found: unknown): unknown => {
  if (typeof meant === 'string') return flat(meant) === flat(String(found ?? '')) ? meant : found;
  if (!Array.isArray(meant) || !Array.isArray(found)) return found;
  const entries = [...new Set(meant.map(String).map(flat))].filter(Boolean);
  return entries.join('\n') === found.map(String).map(flat).join('\n') ? meant : found;
};

/** By the keys of the note, which it reads in small letters; the summary is HTML by then. */
const toData = (fields: Fields, data: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([key, meant]) => {
      const found = data[key.toLowerCase()];
      // What is too long for the name of a file is cut.
      if (key === 'Slug' && String(meant).length > 60) return [key, meant];
      return [key, settle(meant, key === 'Summary' ? read(String(found ?? '')).text : found)];
    }),
  );

const pelican: Renderer = {
  profiles: ['pelican'],
  from: 'system',
  manners: { styles: /^text-align/ },
  start: async () => {
    const program = startPelican();
    // It answers, or says why it cannot.
    await program.ask(['Title: x\n\n']);
    return {
      render: async (notes) => {
        const shown = await program.ask<Rendered>(notes.map(({ text }) => text));
        return shown.map((one, n) => ({
          ...one,
          ...(one.data && notes[n] ? { data: toData(notes[n].fields, { ...one.data }) } : {}),
        }));
      },
      stop: program.stop,
    };
  },
};

export default pelican;
