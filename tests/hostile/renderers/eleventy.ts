/** Eleventy's way of a Markdown file: front matter, Liquid where it is on, then its markdown-it. */
import { loadPackage, oneByOne, type Renderer } from '../renderer.ts';

type Liquid = { parseAndRender: (text: string, data: object) => Promise<string> };
type MarkdownIt = { render: (text: string) => string; disable: (rule: string) => void };
type Matter = (text: string) => { content: string; data: Record<string, unknown> };

const eleventy: Renderer = {
  profiles: ['eleventy'],
  from: 'sites',
  start: async () => {
    const { Liquid } = await loadPackage<{ Liquid: new (options: object) => Liquid }>(
      'liquidjs',
      'sites',
    );
    const MarkdownIt = await loadPackage<new (options: object) => MarkdownIt>(
      'markdown-it',
      'sites',
    );
    const matter = await loadPackage<Matter>('gray-matter', 'sites');
    const liquid = new Liquid({ extname: '.liquid', dynamicPartials: true });
    const reader = new MarkdownIt({ html: true });
    reader.disable('code');
    return oneByOne(async ({ text }) => {
      const { content, data } = matter(text);
      const engine = data.templateEngineOverride ?? 'liquid,md';
      const markdown = engine === 'md' ? content : await liquid.parseAndRender(content, data);
      return { html: reader.render(markdown), data };
    });
  },
};

export default eleventy;
