/** VitePress: its markdown-it with all of its plug-ins, then Vue, which compiles and shows the page. */
import { PACKAGES } from '../../sites/packages.ts';
import { escapeHtml } from '../place.ts';
import { loadPackage, oneByOne, type Renderer } from '../renderer.ts';

type Environment = {
  frontmatter?: Record<string, unknown>;
  sfcBlocks?: { scripts: unknown[]; styles: unknown[]; customBlocks: unknown[] };
};
type MarkdownIt = { render: (text: string, env: Environment) => string };
type VitePress = {
  createMarkdownRenderer: (folder: string, options: object) => Promise<MarkdownIt>;
};
type Vue = { createSSRApp: (component: object) => object };
type Server = { renderToString: (app: object) => Promise<string> };

/** Parts of files that it puts in their place before anything else, even in code. */
const INCLUDE = /<!--\s*@include:.*?-->/g;

const vitepress: Renderer = {
  profiles: ['vitepress'],
  from: 'sites',
  // Code is left alone by Vue, which keeps the mark of it.
  manners: { added: /^(?:header-anchor|line-numbers-wrapper|copy|lang)$/, kept: /^v-pre$/ },
  start: async () => {
    const { createMarkdownRenderer } = await loadPackage<VitePress>(
      'vitepress/dist/node/index.js',
      'sites',
    );
    const { createSSRApp } = await loadPackage<Vue>('vue', 'sites');
    const { renderToString } = await loadPackage<Server>('vue/server-renderer', 'sites');
    // Colouring code takes longer than all the rest; sites that are built show it.
    const reader = await createMarkdownRenderer(PACKAGES, {
      highlight: (code: string) => `<pre v-pre><code>${escapeHtml(code)}</code></pre>`,
    });
    return oneByOne(async ({ text }) => {
      const env: Environment = {};
      const template = `<div>${reader.render(text, env)}</div>`;
      const warnings: string[] = [];
      const app = Object.assign(createSSRApp({ template }), {});
      Object.assign((app as { config: object }).config, {
        compilerOptions: { onError: (error: Error) => warnings.push(error.message) },
        warnHandler: (message: string) => warnings.push(message),
      });
      const html = await renderToString(app);
      const { scripts = [], styles = [], customBlocks = [] } = env.sfcBlocks ?? {};
      return {
        html,
        data: env.frontmatter ?? {},
        dangers: [
          ...[...scripts, ...styles, ...customBlocks].map(() => 'a block for the component'),
          ...(text.match(INCLUDE) ?? []),
          ...warnings.map((message) => `Vue: ${message.slice(0, 200)}`),
        ],
      };
    });
  },
};

export default vitepress;
