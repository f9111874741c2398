/**
 * Strong, emphasised and deleted text, with delimiters where Markdown reads them as such, else with
 * HTML.
 */

import { type BodyStyle, showsInlineHtml } from '../../body-style.ts';
import { isBlock, isElement, isText } from '../../html/dom.ts';
import { JOINER } from '../../text/joiner.ts';
import type { MarkdownExample, MarkdownRule } from './rule.ts';

const DELIMITERS: Readonly<Record<string, string>> = { strong: '**', em: '*', del: '~~' };
const MARKED = new Set(['strong', 'em', 'del']);

/** The character beside a node in the note: a delimiter for markup, a space at a block's edge. */
const charBeside = (node: Node, side: 'nextSibling' | 'previousSibling'): string => {
  const beside = node[side];
  const text = isElement(beside) && beside.localName === 'span' ? beside.firstChild : beside;
  if (isText(text) && text.data !== '') {
    return (side === 'nextSibling' ? [...text.data.slice(0, 2)][0] : [...text.data].at(-1)) ?? ' ';
  }
  if (isElement(beside)) {
    if (isBlock(beside) || beside.localName === 'br') return ' ';
    return MARKED.has(beside.localName) ? '*' : '.';
  }
  const parent = node.parentNode;
  if (!isElement(parent) || isBlock(parent)) return ' ';
  return MARKED.has(parent.localName) ? charBeside(parent, side) : '.';
};

const isSpace = (char: string): boolean => /[\t\n\f\r\p{Zs}]/u.test(char);
/** What is punctuation to every renderer, and what is to some: other symbols, emoji among them. */
const isPunctuation = (char: string): boolean => /[\p{P}$+<=>^`|~]/u.test(char);
const mayBePunctuation = (char: string): boolean => /[\p{P}\p{S}]/u.test(char);

/** CommonMark's rule for a delimiter run that may open or close beside these characters. */
const canFlank = (outside: string, inside: string): boolean =>
  !isSpace(inside) && (!mayBePunctuation(inside) || isSpace(outside) || isPunctuation(outside));

type Sides = { readonly before: string; readonly after: string };

const sidesOf = (element: Element): Sides => {
  const text = element.textContent ?? '';
  // Space at its edges goes outside the delimiters.
  return {
    before:
      text.slice(0, text.length - text.trimStart().length).at(-1) ??
      charBeside(element, 'previousSibling'),
    after: text.at(text.trimEnd().length) ?? charBeside(element, 'nextSibling'),
  };
};

const opensAndCloses = (
  content: string,
  { before, after }: Sides,
  element: Element,
  style: BodyStyle,
): boolean => {
  const chars = [...content];
  // Adjacent delimiters form one run, and readers disagree on which of them opens.
  if (before === '*' || after === '*') return false;
  const { flanking, delimitersInTargets } = style.dialect;
  if (delimitersInTargets && element.querySelector('a[href*="*"], a[href*="~~"]')) return false;
  if (flanking === 'spaces') return !isSpace(chars[0] ?? ' ') && !isSpace(chars.at(-1) ?? ' ');
  return canFlank(before, chars[0] ?? ' ') && canFlank(after, chars.at(-1) ?? ' ');
};

type Parts = { readonly open: string; readonly core: string; readonly close: string };

const PAIRS = ['“”', '‘’', '「」', '『』', '（）', '《》', '〈〉', '【】', '«»', '„“', '»«'];
/** From the first of them on: a run is read once, however long. */
const STOPS = /(?<![\\,.:;!?…，。：、；！？])(?:\\?[,.:;!?…，。：、；！？])+$/u;

/** Text without the marks at its edges that need not be bold: its stops, or the quotes around all of it. */
const withoutEdges = (content: string): Parts | undefined => {
  const pair = PAIRS.find(
    (one) => content.startsWith(one[0] ?? '') && content.endsWith(one[1] ?? ''),
  );
  const close = pair ? (pair[1] ?? '') : (STOPS.exec(content)?.[0] ?? '');
  const open = pair?.[0] ?? '';
  const core = content.slice(open.length, content.length - close.length);
  // Half an escape, an entity or a URL would be cut, or two quotations made one.
  const isCut =
    /\\$|&#?\w+$|:\/\/|www\./.test(core) || [...(pair ?? '')].some((mark) => core.includes(mark));
  return close !== '' && core.trim() !== '' && !isCut ? { open, core, close } : undefined;
};

/** Some readers, such as marked, accept a closing delimiter inside code and URLs. */
const holdsDelimiter = (content: string, element: Element): boolean =>
  (element.localName === 'del' && content.includes('~~')) ||
  [...element.querySelectorAll('code')].some((code) => /[*`]/.test(code.textContent ?? ''));

const emphasis: MarkdownRule = {
  elements: ['strong', 'em', 'del'],
  write: (content, element, style) => {
    if (content.trim() === '') return content;
    const name = element.localName;
    const delimiter = DELIMITERS[name] ?? '';
    const nested =
      /^[*~<]|[*~>]$/.test(content) && element.querySelector('strong, em, del') !== null;
    const { delimitersInCode, strikethrough } = style.dialect;
    const isTorn = nested || (delimitersInCode && holdsDelimiter(content, element));
    const isSaid = name !== 'del' || strikethrough;
    if (isSaid && !isTorn) {
      const sides = sidesOf(element);
      if (opensAndCloses(content, sides, element, style)) return delimiter + content + delimiter;
      const { open, core, close } = withoutEdges(content) ?? { open: '', core: '', close: '' };
      const inner = { before: open || sides.before, after: close || sides.after };
      if (core && opensAndCloses(core, inner, element, style))
        return open + delimiter + core + delimiter + close;
    }
    if (showsInlineHtml(style)) return `<${name}>${content}</${name}>`;
    // Without delimiters between them, the backticks of two code spans would form one run.
    return content.replace(/^(?=`)|(?<=`)$/g, JOINER);
  },
};

export default emphasis;

export const examples: readonly MarkdownExample[] = [
  {
    html: '<p><i>🌉</i> <i><a href="https://a.test/">🌉</a></i> x</p>',
    markdown: '🌉 [🌉](https://a.test/) x',
  },
  {
    html: '<p>a <b>bold</b> and <i>slanted</i> word</p>',
    markdown: 'a **bold** and *slanted* word',
  },
  { html: '<p>一个<b>加粗</b>的词</p>', markdown: '一个**加粗**的词' },
  { html: '<p><b>算法方面，</b>团队很强</p>', markdown: '**算法方面**，团队很强' },
  { html: '<p>他说<b>“好”</b>就走了</p>', markdown: '他说“**好**”就走了' },
  { html: '<p>他说<b>“好”</b>就走了</p>', markdown: '他说“**好**”就走了', style: { html: false } },
  {
    html: '<p>他<b>说“好”</b>就走了，<b>“好”和“行”</b>都说</p>',
    markdown: '他<strong>说“好”</strong>就走了，<strong>“好”和“行”</strong>都说',
  },
  { html: '<p>他<b>说“好”</b>就走了</p>', markdown: '他说“好”就走了', style: { html: false } },
  { html: '<p><b>a &lt;</b>b</p>', markdown: '<strong>a &lt;</strong>b' },
  { html: '<p><b>a\\!</b>b</p>', markdown: '<strong>a\\\\\\!</strong>b' },
  { html: '<p>👉<b>“好”</b> x</p>', markdown: '👉“**好**” x' },
  { html: '<p>€<b>“x”</b> x</p>', markdown: '€“**x**” x' },
  { html: '<p>$<b>“x”</b> x</p>', markdown: '$**“x”** x' },
  { html: '<p>x<b>€5</b></p>', markdown: 'x<strong>€5</strong>' },
  { html: '<p>👉<b>x</b> x</p>', markdown: '👉**x** x' },
  { html: '<p>a <b>bold </b>word</p>', markdown: 'a **bold** word' },
  { html: '<p><b>a #\uFEFF\n </b>b</p>', markdown: '<strong>a #</strong>\uFEFF b' },
  { html: '<p><b>one</b><b>two</b></p>', markdown: '**onetwo**' },
  { html: '<p><b>one</b><i>two</i></p>', markdown: '<strong>one</strong><em>two</em>' },
  { html: '<p><s>gone</s></p>', markdown: '~~gone~~' },
  {
    html: '<p>“<code>a</code><b><code>`b</code>”</b>c</p>',
    markdown: '“`a`\u2060`` `b ``”c',
    style: { html: false },
  },
  {
    html: '<p><s>a <code>~~</code></s> <b>a <code>b*c</code></b></p>',
    markdown: '<del>a `~~`</del> <strong>a `b*c`</strong>',
  },
];
