/** Obsidian by its documented grammar: what stands in text where no backslash is before it, and plug-ins. */
import { type MarkdownNode, markdownReader, nodesOf } from '../markdown-tree.ts';
import { oneByOne, type Renderer } from '../renderer.ts';

/** Comments, highlights, links to notes, formulas, tags, footnotes in a line, names of blocks. */
const MARKS = /%%|==|\[\[|\$|(?:^|\s)#[\p{L}\p{N}\p{Extended_Pictographic}_/-]|\^\[|\s\^[\w-]+$/gmu;
const CALLOUT = /^> *\[![\w-]+\]/gm;
/** Languages and beginnings of code that plug-ins run. */
const RUN_BLOCK = /^(?:dataview|dataviewjs|query|tasks|templater|button|calc|execute-.*|run-.*)$/;
const RUN_LINE = /^\$?=/;
const TEMPLATER = /<%/g;

const sourceOf = (markdown: string, { position }: MarkdownNode): string =>
  position ? markdown.slice(position.start.offset, position.end.offset) : '';

const marksIn = (markdown: string, tree: MarkdownNode): string[] => [
  ...nodesOf(tree, 'text').flatMap(
    (node) =>
      sourceOf(markdown, node)
        .replace(/\\[!-/:-@[-`{-~]/g, '\0')
        .match(MARKS) ?? [],
  ),
  ...nodesOf(tree, 'blockquote').flatMap((node) => sourceOf(markdown, node).match(CALLOUT) ?? []),
  ...nodesOf(tree, 'code').flatMap(({ lang }) => (lang && RUN_BLOCK.test(lang) ? [lang] : [])),
  ...nodesOf(tree, 'inlineCode').flatMap(({ value = '' }) => (RUN_LINE.test(value) ? [value] : [])),
];

const obsidian: Renderer = {
  profiles: ['obsidian'],
  from: 'large',
  // Formulas are drawn by another program.
  without: ['formula'],
  start: async () => {
    const { toTree, toHtml } = await markdownReader();
    return oneByOne(({ body, text }) => ({
      html: toHtml(body),
      dangers: [...marksIn(body, toTree(body)), ...(text.match(TEMPLATER) ?? [])].map(
        (mark) => `sign ${JSON.stringify(mark.slice(0, 80))}`,
      ),
    }));
  },
};

export default obsidian;
