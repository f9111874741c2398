/** What each rule did to a page's article, and why, as text: `npm start -- --trail PAGE`. */
import type { Article, TrailEntry } from '../../src/core/stages.ts';

const MARKS: Readonly<Record<TrailEntry['did'], string>> = {
  removed: '-',
  added: '+',
  changed: '~',
};

const toLine = ({ rule, did, why, text }: TrailEntry): string =>
  `${MARKS[did]} ${rule}: ${why}\n    ${text.replace(/\s+/g, ' ').trim()}`;

/** One entry after another, in the order in which the rules ran, with what was found before them. */
export const trailText = ({
  title,
  authors,
  published,
  site,
  words,
  doubts,
  trail,
}: Article): string =>
  [
    `${title}`,
    `  ${[site, authors.join(', ') || 'no author', published ?? 'no date', `${words} words`].join(' · ')}`,
    ...(doubts.length ? [`  doubts: ${doubts.join(', ')}`] : []),
    '',
    ...trail.map(toLine),
    '',
    `${trail.length === 1 ? '1 step' : `${trail.length} steps`}: - removed, + added, ~ changed`,
  ].join('\n');
