/** Finds the headline among the blocks: what the article begins after. */
import { fold } from '../text/plain-text.ts';
import type { Body } from './body.ts';

/** Position of the headline before the text; -1 where there is none. */
export const headlineAt = (body: Body): number => {
  const title = fold(body.title);
  let h1 = -1;
  let plain = -1;
  for (const block of body.blocks.slice(0, body.first + 3)) {
    if (block.hidden || block.text.length > 400) continue;
    const isHeading = block.kind === 'heading';
    if (!isHeading && Math.abs(block.text.length - body.title.length) > 40) continue;
    const text = fold(block.text);
    const long = text.length > 12 && title.length > 8;
    if (isHeading && long && (text.includes(title) || title.includes(text))) return block.at;
    if (block.element.localName === 'h1' && h1 < 0) h1 = block.at;
    // No heading on some pages; elsewhere a breadcrumb, so the last of them counts.
    if (!isHeading && long && text === title) plain = block.at;
  }
  return h1 < 0 ? plain : h1;
};
