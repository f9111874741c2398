/** Reads the text of an article's HTML as lines: what block elements and breaks set apart. */
import { parseHTML } from 'linkedom';

const BLOCKS = new Set(
  'address article aside blockquote dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td th tr ul br'.split(
    ' ',
  ),
);
/** Captions are no text of the article here: few truths hold them. */
const SILENT = new Set(
  'script style noscript template figcaption head iframe video audio svg'.split(' '),
);

/** Without blank lines; white space within a line is collapsed. */
export const toLines = (html: string | null | undefined): readonly string[] => {
  const { document } = parseHTML(`<html><body>${html ?? ''}</body></html>`);
  let text = '';
  const walk = (parent: Node): void => {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) text += (node as Text).data.replace(/\s+/g, ' ');
      if (node.nodeType !== 1) continue;
      const name = (node as Element).localName;
      if (SILENT.has(name)) continue;
      const edge = BLOCKS.has(name) ? '\n' : '';
      text += edge;
      walk(node);
      text += edge;
    }
  };
  walk(document.body);
  return text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter(Boolean);
};
