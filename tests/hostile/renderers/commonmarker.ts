/** Jekyll with commonmarker, GitHub's own reader, which blogs choose instead of kramdown. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureProgram, installPackage, mayInstall } from '../../tools/programs.ts';
import { startLines } from '../line-process.ts';
import type { Rendered, Renderer } from '../renderer.ts';

const isThere = (): boolean =>
  spawnSync('ruby', ['-e', "require 'commonmarker'"], { stdio: 'ignore' }).status === 0;

const commonmarker: Renderer = {
  profiles: ['jekyll', 'markdown'],
  from: 'system',
  start: async () => {
    ensureProgram('jekyll');
    if (!isThere() && !mayInstall())
      throw new Error('Ruby has no commonmarker: install it (`gem install commonmarker`).');
    if (!isThere()) installPackage('ruby-commonmarker');
    const script = path.join(import.meta.dirname, '../programs/jekyll.rb');
    const program = startLines('ruby', [script, 'commonmark']);
    return {
      render: (notes) => program.ask<Rendered>(notes.map(({ text }) => text)),
      stop: program.stop,
    };
  },
};

export default commonmarker;
