/** Where a generator cuts its excerpt: behind the first paragraph of text that something follows. */

type Block = {
  readonly lines: string[];
  /** Index of its last line. */
  end: number;
};

/** What stands at the left edge, with what is indented below it: a list is one block, and so is code. */
const blocksOf = (lines: readonly string[]): readonly Block[] => {
  const blocks: Block[] = [];
  let fence = '';
  let parted = true;
  for (const [at, line] of lines.entries()) {
    const last = blocks.at(-1);
    if (!fence && line.trim() === '') {
      parted = true;
      continue;
    }
    if (last && (fence || !parted || line.startsWith(' '))) {
      last.lines.push(line);
      last.end = at;
    } else blocks.push({ lines: [line], end: at });
    if (fence) fence = line === fence ? '' : fence;
    else fence = /^`{3,}(?!.*`)/.exec(line)?.[0] ?? '';
    parted = false;
  }
  return blocks;
};

/** What begins a list, quote, heading, table, fence or container, or HTML that is no part of a line. */
const NO_TEXT =
  /^(?:(?:[-+*]|\d{1,9}[.)]|#{1,6})(?:\s|$)|[>|]|:{3}|`{3,}(?!.*`)|<(?!\/?(?:strong|em|b|i|u|s|del|a|img|span|code|kbd|sub|sup|mark|ruby)\b|https?:))/;

/** As links write them: a URL with parentheses stands in angle brackets. */
const TARGET = /\]\((?:<[^<>\n]*>|[^\s()<>]*)\)/g;
/** The alternative text of an image holds no `](`. */
const IMAGE = new RegExp(`!\\[.{0,2000}?${TARGET.source}`, 'g');

const withoutImages = (text: string): string =>
  text
    .replace(IMAGE, '')
    .replace(TARGET, '')
    .replace(/<\/?[a-z][^<>]*>/g, '');

const isText = ({ lines }: Block): boolean =>
  !NO_TEXT.test(lines[0] ?? '') && /[\p{L}\p{N}]/u.test(withoutImages(lines.join('\n')));

/** Emphasis as a whole, beside what it describes. */
const isCaption = ({ lines }: Block, before?: Block, after?: Block): boolean =>
  /^\*(?!\*).*\*$/s.test(lines.join('\n')) &&
  (/^(?:\[?!\[|<img\b)/.test(before?.lines[0] ?? '') ||
    /^(?:\||<table\b)/.test(after?.lines[0] ?? ''));

/** `always`: at the end where it has no place. */
export const putExcerptMark = (body: string, mark: string, always: boolean): string => {
  const lines = body.split('\n');
  const blocks = blocksOf(lines);
  const first = blocks.find(
    (block, n) =>
      n < blocks.length - 1 && isText(block) && !isCaption(block, blocks[n - 1], blocks[n + 1]),
  );
  if (!first) return always ? `${body}\n\n${mark}` : body;
  return [...lines.slice(0, first.end + 1), '', mark, ...lines.slice(first.end + 1)].join('\n');
};
