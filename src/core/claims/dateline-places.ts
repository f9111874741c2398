/** Places that datelines name and that look like people. */
import { WORDS } from '../vocabulary/index.ts';

/** `London (AP)` is a place as well. */
const bareOf = (text: string): string =>
  text
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replace(/\s?[(（].*$/, '')
    .replace(/[\s,.:–—-]+$/, '')
    .trim();

/** Whether a text is the name of a place, as far as datelines go. */
export const isPlace = (text: string): boolean => WORDS.places.has(bareOf(text));
