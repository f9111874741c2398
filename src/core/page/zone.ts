/** Says of a part of the page that it leads elsewhere or asks for something: it is no text of the article. */

import { textOf } from '../text/text-length.ts';
import type { Trail } from '../trail.ts';

/** The part is read like the page's own navigation. A dialog stays one: it may show the article. */
export const setApart = (part: Element, why: string, trail: Trail): void => {
  if (!/dialog$/.test(part.getAttribute('role') ?? '')) part.setAttribute('role', 'navigation');
  trail.record('changed', why, textOf(part));
};
