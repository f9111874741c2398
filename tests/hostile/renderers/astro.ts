/** Astro's own Markdown processor with its defaults, but for the colours of code. */
import { loadPackage, oneByOne, type Renderer } from '../renderer.ts';

type Processor = { render: (text: string) => Promise<{ code: string }> };
type FrontMatter = { frontmatter: Record<string, unknown>; content: string };
type Remark = {
  createMarkdownProcessor: (options: object) => Promise<Processor>;
  parseFrontmatter: (text: string) => FrontMatter;
};

const astro: Renderer = {
  profiles: ['astro'],
  from: 'large',
  manners: { typographic: true },
  start: async () => {
    const { createMarkdownProcessor, parseFrontmatter } = await loadPackage<Remark>(
      '@astrojs/markdown-remark/dist/index.js',
      'large',
    );
    const processor = await createMarkdownProcessor({ syntaxHighlight: false });
    return oneByOne(async ({ text }) => {
      const { frontmatter, content } = parseFrontmatter(text);
      return { html: (await processor.render(content)).code, data: frontmatter };
    });
  },
};

export default astro;
