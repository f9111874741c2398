/** What Logseq shows of a note, by the parser that it reads Markdown with. */
import { createRequire } from 'node:module';
import { PACKAGES } from './packages.ts';

type Mldoc = { readonly parseJson: (text: string, config: string) => string };
const { Mldoc }: { Mldoc: Mldoc } = createRequire(`${PACKAGES}/`)('mldoc');

/** As Logseq calls it. */
const CONFIG = JSON.stringify({
  toc: false,
  parse_outline_only: false,
  heading_number: false,
  keep_line_break: true,
  format: 'Markdown',
  heading_to_list: false,
});

type Node = readonly [kind: string, ...parts: unknown[]];
type Parts = readonly Node[];

type Link = {
  readonly url: readonly [kind: string, to: { readonly protocol: string; readonly link: string }];
  readonly label: Parts;
  readonly full_text: string;
};
type Item = { readonly content: Parts; readonly items: readonly Item[]; readonly name: Parts };
type Heading = { readonly title: Parts; readonly size: number | null; readonly marker?: string };
type Table = { readonly header: readonly Parts[] | null; readonly groups: Parts[][][] };

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const all = (nodes: Parts): string => nodes.map(write).join('');

/** Shown as what it is: nothing of an article may become one. */
const foreign = (node: Node): string => `<p>${escapeHtml(`⟦${JSON.stringify(node)}⟧`)}</p>`;

const writeLink = (node: Node, { url, label, full_text: source }: Link): string => {
  const [kind, to] = url;
  const isImage = source.startsWith('!');
  if (kind !== 'Complex' && !(kind === 'Search' && /^(?:mailto|tel):/.test(String(to))))
    return foreign(node);
  const href = escapeHtml(typeof to === 'string' ? to : `${to.protocol}://${to.link}`);
  if (!isImage) return `<a href="${href}">${all(label)}</a>`;
  // The text of an image is its source.
  return `<img src="${href}" alt="${escapeHtml(label.map(([, text]) => text).join(''))}">`;
};

const EMPHASIS: Readonly<Record<string, string>> = {
  Bold: 'strong',
  Italic: 'em',
  Strike_through: 's',
};

const writeEmphasis = (node: Node, [[kind], parts]: readonly [[string], Parts]): string => {
  const name = EMPHASIS[kind];
  return name ? `<${name}>${all(parts)}</${name}>` : foreign(node);
};

const writeItems = (items: readonly Item[]): string =>
  items
    .map(
      ({ content, items: inner, name }) =>
        `<li>${all(name)} ${all(content)}${writeItems(inner)}</li>`,
    )
    .join('');

const writeTable = ({ header, groups }: Table): string => {
  const row = (cells: readonly Parts[]) =>
    `<tr>${cells.map((cell) => `<td>${all(cell)}</td>`).join('')}</tr>`;
  return `<table>${[...(header ? [header] : []), ...groups.flat()].map(row).join('')}</table>`;
};

const WRITERS: Readonly<Record<string, (node: Node, part: never) => string>> = {
  Paragraph: (_node, parts: Parts) => `<p>${all(parts)}</p>`,
  Heading: (node, { title, size, marker }: Heading) =>
    marker ? foreign(node) : `<p>${size ? `<b>${all(title)}</b>` : all(title)}</p>`,
  List: (_node, items: readonly Item[]) => `<ul>${writeItems(items)}</ul>`,
  Quote: (_node, parts: Parts) => `<blockquote>${all(parts)}</blockquote>`,
  Src: (_node, { lines }: { lines: readonly string[] }) =>
    `<pre>${escapeHtml(lines.join(''))}</pre>`,
  Table: (_node, table: Table) => writeTable(table),
  Horizontal_Rule: () => '<hr>',
  Raw_Html: (_node, html: string) => html,
  Plain: (_node, text: string) => escapeHtml(text),
  Emphasis: writeEmphasis,
  Code: (_node, text: string) => `<code>${escapeHtml(text)}</code>`,
  Link: writeLink,
  Footnote_Reference: (_node, { name }: { name: string }) => `<sup>${escapeHtml(name)}</sup>`,
  Footnote_Definition: (node) => `<p>${all(node[2] as Parts)}</p>`,
  Displayed_Math: (_node, text: string) => `<p>${escapeHtml(text)}</p>`,
  Break_Line: () => '<br>',
  Hard_Break_Line: () => '<br>',
  Inline_Html: (_node, html: string) => html,
  Latex_Fragment: (_node, [, text]: readonly [string, string]) =>
    `<code>${escapeHtml(text)}</code>`,
};

const write = (node: Node): string => {
  const writer = WRITERS[node[0]];
  return writer ? writer(node, node[1] as never) : foreign(node);
};

/** The note's blocks as HTML, without the page properties in front of them. */
export const readLogseq = (note: string): string => {
  const blocks: readonly (readonly [Node, unknown])[] = JSON.parse(Mldoc.parseJson(note, CONFIG));
  const isHead = blocks[0]?.[0][0] === 'Property_Drawer';
  return all(blocks.slice(isHead ? 1 : 0).map(([node]) => node));
};
