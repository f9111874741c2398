/** micromark with the rules of GFM and HTML let through, on which remark and its kin stand. */
import { loadPackage, oneByOne, type Renderer } from '../renderer.ts';

type Micromark = { micromark: (text: string, encoding: 'utf8', options: object) => string };
type Gfm = { gfm: () => object; gfmHtml: () => object };

const micromark: Renderer = {
  profiles: ['markdown', 'quartz', 'obsidian'],
  from: 'large',
  start: async () => {
    const { micromark } = await loadPackage<Micromark>('micromark/index.js', 'large');
    const { gfm, gfmHtml } = await loadPackage<Gfm>('micromark-extension-gfm/index.js', 'large');
    const options = {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    };
    return oneByOne(({ body }) => micromark(body, 'utf8', options));
  },
};

export default micromark;
