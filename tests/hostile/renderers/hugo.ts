/** Hugo as it is: shortcodes, then goldmark, which lets no HTML through. */
import { hugoSession } from '../hugo-site.ts';
import type { Renderer } from '../renderer.ts';

const hugo: Renderer = {
  profiles: ['hugo'],
  from: 'system',
  manners: { typographic: true, styles: /./ },
  start: async () => hugoSession(),
};

export default hugo;
