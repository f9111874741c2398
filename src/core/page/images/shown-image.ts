/** Remembers on the clone which images the browser has drawn, and from where: what a page names may be gone. */

import { nativeGetter } from '../natives.ts';
import { SHOWN } from './image-url.ts';

/** Narrower ones may be previews. */
const LEAST_WIDTH = 200;

/** Called with each element of the live page and its copy. */
export const keepShownImage = (live: Element, copy: Element, name: string): void => {
  if (name !== 'img') return;
  const width = nativeGetter<number>(live, 'naturalWidth')?.(live) ?? 0;
  const url = nativeGetter<string>(live, 'currentSrc')?.(live) ?? '';
  if (width >= LEAST_WIDTH && /^https?:/.test(url)) copy.setAttribute(SHOWN, url);
  else copy.removeAttribute(SHOWN);
};
