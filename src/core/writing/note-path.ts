/** Where a note belongs: its folders and file name, which are known before it is converted. */

import type { Profile } from '../profile.ts';
import type { Article, Choice } from '../stages.ts';
import { toHash, toSegment } from './names.ts';
import { fillPattern } from './pattern.ts';
import { placeholdersOf } from './placeholders.ts';

const EXTENSION = '.md';
/** Deeper folders would leave no room for the name on some systems. */
const MAX_FOLDERS = 8;

/**
 * The portable path of the note below the place of delivery. `/` makes folders where the pattern has
 * it, never where an inserted text has it. Needs no DOM.
 */
export const toPath = (article: Article, profile: Profile, choice: Choice): string => {
  const lookup = placeholdersOf(article, choice);
  const folders = (choice.folder ?? profile.folder)
    .split('/')
    .map((segment) => toSegment(fillPattern(segment, lookup)))
    .filter((segment) => segment !== '')
    .slice(0, MAX_FOLDERS);
  const pattern = (choice.fileName || profile.fileName).replaceAll('/', '-');
  const day = /^\d{4}-\d\d-\d\d-./;
  // Generators pass over files that begin with a low line.
  const filled = fillPattern(pattern, lookup).replace(/^[\s_]+/, '');
  const named = toSegment(filled, EXTENSION) || `article-${toHash(article.url + article.title)}`;
  const name =
    profile.dated && !day.test(named)
      ? toSegment(`${lookup('date', 'YYYY-MM-DD')}-${named}`, EXTENSION)
      : named;
  return [...folders, name + EXTENSION].join('/');
};
