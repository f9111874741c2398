/** Docusaurus: MDX, or Markdown where the note asks for it, with its plug-ins. */
import path from 'node:path';
import { LARGE_PACKAGES } from '../../sites/packages.ts';
import { loadPackage, oneByOne, type Renderer } from '../renderer.ts';

type Tree = { type: string; value?: string; tagName?: string; name?: string; children?: Tree[] };
type File = { data: { tree?: Tree } };
type Compile = (options: object) => Promise<{ data: File['data'] }>;
type FrontMatter = { frontMatter: Record<string, unknown>; content: string };
type Utils = { parseFileContentFrontMatter: (text: string) => FrontMatter };
type ToHtml = { toHtml: (tree: Tree, options: object) => string };

/** The tree is taken before it becomes code, of which nothing is left to do. */
const takeTree = () => (tree: Tree, file: File) => {
  file.data.tree = { ...tree };
  return { type: 'root', children: [] };
};

/** Its own list of headings, which each page exports, has no source in the note. */
const isOwn = ({ type, value }: Tree): boolean => type === 'mdxjsEsm' && !value;

/** What MDX runs, and the directives of Docusaurus that became something else. */
const codeIn = (tree: Tree): string[] => [
  ...(tree.type.startsWith('mdx') && !isOwn(tree)
    ? [`${tree.type} ${tree.name ?? tree.value ?? ''}`.slice(0, 200)]
    : []),
  ...(tree.children ?? []).flatMap(codeIn),
];

const withoutCode = ({ children, ...node }: Tree): Tree => ({
  ...node,
  ...(children && {
    children: children.filter(({ type }) => !type.startsWith('mdx')).map(withoutCode),
  }),
});

const HOOKS = { onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore' };

const docusaurus: Renderer = {
  profiles: ['docusaurus'],
  from: 'large',
  start: async () => {
    const at = '@docusaurus/mdx-loader/lib';
    const { compileToJSX } = await loadPackage<{ compileToJSX: Compile }>(`${at}/utils`, 'large');
    const utils = await loadPackage<Utils>('@docusaurus/utils/lib/markdownUtils', 'large');
    const { toHtml } = await loadPackage<ToHtml>('hast-util-to-html/index.js', 'large');
    const folder = path.dirname(LARGE_PACKAGES);
    const options = {
      siteDir: folder,
      staticDirs: [],
      admonitions: true,
      removeContentTitle: true,
      remarkPlugins: [],
      rehypePlugins: [takeTree],
      recmaPlugins: [],
      markdownConfig: {
        format: 'mdx',
        mermaid: false,
        emoji: true,
        mdx1Compat: { comments: true, admonitions: true, headingIds: true },
        anchors: { maintainCase: false },
        hooks: HOOKS,
      },
    };
    return oneByOne(async ({ text }) => {
      const { frontMatter } = utils.parseFileContentFrontMatter(text);
      const { data } = await compileToJSX({
        filePath: path.join(folder, 'blog/note.md'),
        fileContent: text,
        frontMatter,
        options,
        compilerName: 'server',
      });
      const tree = data.tree ?? { type: 'root', children: [] };
      return {
        html: toHtml(withoutCode(tree), { allowDangerousHtml: true }),
        data: frontMatter,
        dangers: codeIn(tree),
      };
    });
  },
};

export default docusaurus;
