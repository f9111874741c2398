/** Hugo as many themes set it up: goldmark lets HTML through. */
import { hugoSession } from '../hugo-site.ts';
import type { Renderer } from '../renderer.ts';

const hugoWithHtml: Renderer = {
  profiles: ['hugo'],
  from: 'system',
  manners: { typographic: true, styles: /./ },
  start: async () => hugoSession('[markup.goldmark.renderer]\nunsafe = true\n'),
};

export default hugoWithHtml;
