/** Hugo as it is: shortcodes, then goldmark, which lets no HTML through. */
import { hugoSession } from '../hugo-site.ts';
import type { Renderer } from '../renderer.ts';

const hugo: Renderer = {
  profiles: ['hugo'],
  from: 'system',
  // Of Debian's 0.111.3; later ones resolve them.
  manners: { typographic: true, styles: /./, altAsWritten: true },
  start: async () => hugoSession(),
};

export default hugo;
