/** micromark with the rules of GFM and HTML let through, on which remark and its kin stand. */
import { markdownReader } from '../markdown-tree.ts';
import { oneByOne, type Renderer } from '../renderer.ts';

const micromark: Renderer = {
  profiles: ['markdown'],
  from: 'large',
  start: async () => {
    const { toHtml } = await markdownReader();
    return oneByOne(({ body }) => toHtml(body));
  },
};

export default micromark;
