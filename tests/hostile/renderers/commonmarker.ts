/** Jekyll with commonmarker, GitHub's own reader, which blogs choose instead of kramdown. */
import { jekyllSession } from '../jekyll.ts';
import type { Renderer } from '../renderer.ts';

const commonmarker: Renderer = {
  profiles: ['jekyll'],
  from: 'system',
  start: async () => jekyllSession('commonmark'),
};

export default commonmarker;
