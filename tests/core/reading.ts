/** What a reader sees of a DOM: its lines of text, its links and its images. */

const BLOCK =
  /^(?:address|article|aside|blockquote|body|caption|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/** The invisible character that keeps others apart. */
const JOINER = /\u2060/g;

/** One space, or those of a run that never fall together: on which side of them a plain one stands makes no difference. */
const SPACES = / *([\u00A0\u3000]+) *| +/g;

/** The lines of text that the element shows, as a browser breaks them, without empty ones. */
export const linesOf = (body: Element): string[] => {
  let text = '';
  const read = (node: Node, isCode: boolean): void => {
    if (node.nodeType === 3) {
      const data = (node as Text).data;
      text += isCode ? data : data.replace(/[ \t\r\n\f]+/g, ' ');
    }
    if (node.nodeType !== 1) return;
    const name = (node as Element).localName;
    const block = BLOCK.test(name);
    if (block) text += '\n';
    // Headings stand on one line in Markdown.
    else if (name === 'br') text += (node as Element).closest('h1,h2,h3,h4,h5,h6') ? ' ' : '\n';
    for (const child of node.childNodes) read(child, isCode || name === 'pre');
    if (block) text += '\n';
  };
  read(body, false);
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(JOINER, '')
        .replace(SPACES, (_, wide = ' ') => wide)
        .trim(),
    )
    .filter(Boolean);
};

/** URLs and texts of the links that show text; neighbours with one URL count as one. */
export const linksOf = (body: Element): string[] => {
  const links: { href: string; text: string }[] = [];
  for (const { href, textContent } of body.querySelectorAll('a')) {
    const text = (textContent ?? '').replace(/[\s\u2060]+/g, '');
    const last = links.at(-1);
    if (last?.href === href) last.text += text;
    else if (text) links.push({ href, text });
  }
  return links.map(({ href, text }) => `${href} ${text}`);
};

/** Without the invisible joiner that keeps characters apart. */
const readAlt = (image: Element): string =>
  (image.getAttribute('alt') ?? '').replace(JOINER, '').replace(/\s+/g, ' ').trim();

export const imagesOf = (body: Element): string[] =>
  [...body.querySelectorAll('img')].map(
    (image) => `${image.getAttribute('src')} ${readAlt(image)}`,
  );
