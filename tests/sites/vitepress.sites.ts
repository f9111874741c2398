/** VitePress with a layout of its own. */
import { nameOf, PACKAGES } from './packages.ts';
import { testSite } from './site.ts';

const THEME = `import { h } from 'vue';
import { Content, useData } from 'vitepress';
const list = (id, items) => h('ul', { id }, (items ?? []).map((item) => h('li', item)));
export default {
  Layout: {
    setup() {
      const { frontmatter } = useData();
      return () => h('main', [
        h('h1', { id: 'title' }, frontmatter.value.title),
        h('time', { id: 'date', datetime: frontmatter.value.date }),
        list('categories', frontmatter.value.categories),
        list('tags', frontmatter.value.tags),
        h('img', { id: 'lead', src: frontmatter.value.image ?? '' }),
        h(Content, { id: 'content' }),
      ]);
    },
  },
};`;

testSite({
  name: nameOf('VitePress', 'vitepress'),
  profile: 'vitepress',
  packages: PACKAGES,
  files: {
    'package.json': '{ "type": "module" }',
    '.vitepress/config.js': "export default { title: 'Site' };",
    '.vitepress/theme/index.js': THEME,
    'index.md': '# Site\n',
  },
  build: { program: process.execPath, args: ['node_modules/vitepress/bin/vitepress.js', 'build'] },
  page: (note) => `.vitepress/dist/${note.path.replace(/\.md$/, '.html')}`,
  places: {
    added: '.header-anchor, .line-numbers-wrapper, button.copy, [class^=language-] > span.lang',
  },
  // Front matter reaches the page as JSON, a clock without a zone as UTC.
  date: (stated) => new Date(/T[\d:]+$/.test(stated) ? `${stated}Z` : stated).toISOString(),
});
