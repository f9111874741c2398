/** marked with the rules of GFM, as it is without settings. */
import { marked as reader } from 'marked';
import { oneByOne, type Renderer } from '../renderer.ts';

const marked: Renderer = {
  profiles: ['markdown'],
  from: 'own',
  start: async () => oneByOne(({ body }) => reader.parse(body, { async: false })),
};

export default marked;
