/** Jekyll with kramdown, its own engine: Liquid where the note lets it, then kramdown as it sets it up. */
import { jekyllSession } from '../jekyll.ts';
import type { Renderer } from '../renderer.ts';

const kramdown: Renderer = {
  profiles: ['jekyll'],
  from: 'system',
  manners: { typographic: true },
  start: async () => jekyllSession('kramdown'),
};

export default kramdown;
