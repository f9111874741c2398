/** marked with the rules of GFM, as it is without settings. */
import { loadPackage, oneByOne, type Renderer } from '../renderer.ts';

type Marked = { readonly marked: { parse(markdown: string): string } };

const marked: Renderer = {
  profiles: ['markdown'],
  from: 'sites',
  start: async () => {
    const { marked } = await loadPackage<Marked>('marked', 'sites');
    return oneByOne(({ body }) => marked.parse(body));
  },
};

export default marked;
