/** Markdown as micromark reads it, whose tree knows where in the source each part stands. */
import { loadPackage } from './renderer.ts';

export type MarkdownNode = {
  readonly type: string;
  readonly value?: string;
  readonly lang?: string | null;
  readonly children?: readonly MarkdownNode[];
  /** Absent where the reader made a link of a URL. */
  readonly position?: {
    readonly start: { readonly offset: number };
    readonly end: { readonly offset: number };
  };
};

type FromMarkdown = { fromMarkdown: (text: string, options: object) => MarkdownNode };
type Micromark = { micromark: (text: string, encoding: 'utf8', options: object) => string };
type Gfm = { gfm: () => object; gfmHtml: () => object };
type GfmTree = { gfmFromMarkdown: () => object };

export type MarkdownReader = {
  readonly toTree: (markdown: string) => MarkdownNode;
  /** With everything let through. */
  readonly toHtml: (markdown: string) => string;
};

export const markdownReader = async (): Promise<MarkdownReader> => {
  const { micromark } = await loadPackage<Micromark>('micromark/index.js', 'large');
  const { gfm, gfmHtml } = await loadPackage<Gfm>('micromark-extension-gfm/index.js', 'large');
  const tree = await loadPackage<FromMarkdown>('mdast-util-from-markdown/index.js', 'large');
  const { gfmFromMarkdown } = await loadPackage<GfmTree>('mdast-util-gfm/index.js', 'large');
  return {
    toTree: (markdown) =>
      tree.fromMarkdown(markdown, {
        extensions: [gfm()],
        mdastExtensions: [gfmFromMarkdown()],
      }),
    toHtml: (markdown) =>
      micromark(markdown, 'utf8', {
        allowDangerousHtml: true,
        allowDangerousProtocol: true,
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
      }),
  };
};

/** Every node of these types, in the order of the source. */
export const nodesOf = (tree: MarkdownNode, type: string): MarkdownNode[] => [
  ...(tree.type === type ? [tree] : []),
  ...(tree.children ?? []).flatMap((child) => nodesOf(child, type)),
];
