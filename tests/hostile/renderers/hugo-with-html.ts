/** Hugo as many themes set it up: goldmark lets HTML through. */
import { hugoSession } from '../hugo-site.ts';
import type { Renderer } from '../renderer.ts';

const hugoWithHtml: Renderer = {
  profiles: ['hugo'],
  from: 'system',
  // Of Debian's 0.111.3; later ones resolve them.
  manners: { typographic: true, styles: /./, altAsWritten: true },
  start: async () => hugoSession('[markup.goldmark.renderer]\nunsafe = true\n'),
};

export default hugoWithHtml;
