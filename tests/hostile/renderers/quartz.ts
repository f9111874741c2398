/**
 * Quartz by what its plug-in for Obsidian's syntax looks for: in the source, and in text without
 * escapes.
 */
import { type MarkdownNode, markdownReader, nodesOf } from '../markdown-tree.ts';
import { oneByOne, type Renderer } from '../renderer.ts';

/** In the whole file, code and all: comments, links to headings, callouts. */
const IN_SOURCE = /%%[\s\S]*?%%|!?\[\[[^[\]|#\\]*#[^[\]]*\]\]|^> *\[!\w+\|?.*?\][+-]?.*$|<%/gm;
/** In text: links to notes, highlights, tags, arrows. */
const IN_TEXT =
  /!?\[\[[^[\]]*\]\]|==[^=]+==|(?<=^| )#[-_\p{L}\p{Emoji}\p{M}\d]+|-{1,2}>|={1,2}>|<-{1,2}|<={1,2}/gu;
const BLOCK_NAME = /\^[-_A-Za-z0-9]+$/;
const CALLOUT = /^\[!\w+\]/;

const lastOf = (node: MarkdownNode): MarkdownNode | undefined => node.children?.at(-1);

const firstTextOf = (node: MarkdownNode): string =>
  node.value ?? (node.children?.[0] ? firstTextOf(node.children[0]) : '');

const marksIn = (tree: MarkdownNode): string[] => [
  ...nodesOf(tree, 'text').flatMap(({ value = '' }) => value.match(IN_TEXT) ?? []),
  ...nodesOf(tree, 'paragraph').flatMap((node) => {
    const last = lastOf(node);
    return last?.type === 'text' ? (last.value?.trimEnd().match(BLOCK_NAME) ?? []) : [];
  }),
  ...nodesOf(tree, 'blockquote').flatMap((node) => firstTextOf(node).match(CALLOUT) ?? []),
];

const quartz: Renderer = {
  profiles: ['quartz'],
  from: 'large',
  // Formulas are drawn by another program.
  without: ['formula'],
  start: async () => {
    const { toTree, toHtml } = await markdownReader();
    return oneByOne(({ body, text }) => ({
      html: toHtml(body),
      dangers: [...(text.match(IN_SOURCE) ?? []), ...marksIn(toTree(body))].map(
        (mark) => `sign ${JSON.stringify(mark.slice(0, 80))}`,
      ),
    }));
  },
};

export default quartz;
