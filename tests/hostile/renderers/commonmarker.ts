/** Jekyll with commonmarker, GitHub's own reader, which blogs choose instead of kramdown. */
import { jekyllSession } from '../jekyll.ts';
import type { Renderer } from '../renderer.ts';

const commonmarker: Renderer = {
  profiles: ['jekyll'],
  from: 'system',
  // The note sets quotes in the texts of images itself, for kramdown would.
  manners: { typographic: true },
  start: async () => jekyllSession('commonmark'),
};

export default commonmarker;
