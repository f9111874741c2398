/** markdown-it with HTML and urls made into links, as many programs configure it. */
import MarkdownIt from 'markdown-it';
import { oneByOne, type Renderer } from '../renderer.ts';

const markdownIt: Renderer = {
  profiles: ['markdown'],
  from: 'own',
  start: async () => {
    const reader = new MarkdownIt({ html: true, linkify: true });
    return oneByOne(({ body }) => reader.render(body));
  },
};

export default markdownIt;
