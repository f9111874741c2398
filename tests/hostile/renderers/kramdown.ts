/** Jekyll with kramdown, its own engine: Liquid where the note lets it, then kramdown as it sets it up. */
import path from 'node:path';
import { ensureProgram } from '../../tools/programs.ts';
import { startLines } from '../line-process.ts';
import type { Rendered, Renderer } from '../renderer.ts';

const kramdown: Renderer = {
  profiles: ['jekyll'],
  from: 'system',
  manners: { typographic: true },
  start: async () => {
    ensureProgram('jekyll');
    const script = path.join(import.meta.dirname, '../programs/jekyll.rb');
    const program = startLines('ruby', [script, 'kramdown']);
    return {
      render: (notes) => program.ask<Rendered>(notes.map(({ text }) => text)),
      stop: program.stop,
    };
  },
};

export default kramdown;
