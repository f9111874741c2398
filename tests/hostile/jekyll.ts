/** Jekyll as a program that is fed with notes, with either of its engines for Markdown. */
import path from 'node:path';
import { startLines } from './line-process.ts';
import type { Rendered, Session } from './renderer.ts';

export const jekyllSession = async (
  engine: 'kramdown' | 'commonmark' | 'github',
): Promise<Session> => {
  const script = path.join(import.meta.dirname, 'programs/jekyll.rb');
  const program = startLines('ruby', [script, engine]);
  // It answers, or says why it cannot.
  await program.ask(['---\n---\n']);
  return {
    render: (notes) => program.ask<Rendered>(notes.map(({ text }) => text)),
    stop: program.stop,
  };
};
