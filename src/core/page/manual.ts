/** The part of a page that is a manual: all it says is its text, lists of links and signatures included. */

import { MARK } from './marks.ts';

/** On the smallest element around the sections and definitions that the page links by name. */
export const MANUAL = `${MARK}manual`;

export const isInManual = (element: Element): boolean => element.closest(`[${MANUAL}]`) !== null;
