/** The reference implementation of CommonMark, which knows neither tables nor deleted text. */
// @ts-expect-error: it comes without types
import * as commonmark from 'commonmark';
import { oneByOne, type Renderer } from '../renderer.ts';

const reference: Renderer = {
  profiles: ['markdown'],
  from: 'own',
  partly: true,
  start: async () => {
    const parser = new commonmark.Parser();
    const renderer = new commonmark.HtmlRenderer();
    return oneByOne(({ body }) => renderer.render(parser.parse(body)));
  },
};

export default reference;
