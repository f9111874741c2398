/** The user's own words at the top of a body. */

/** A quotation above all else: a paragraph for each run of lines, which stay lines. */
export const quoteAbove = (body: HTMLElement, remark = ''): void => {
  const { ownerDocument: document } = body;
  const quote = document.createElement('blockquote');
  for (const run of remark.trim().split(/\n\s*\n/)) {
    const paragraph = document.createElement('p');
    for (const [at, line] of run.split('\n').entries())
      paragraph.append(...(at ? [document.createElement('br')] : []), line.trim());
    quote.append(paragraph);
  }
  if (quote.textContent) body.prepend(quote);
};
