/** Drops the headline where the text repeats it. */

import type { Block } from '../body/block.ts';
import { isProse } from '../body/block-queries.ts';
import type { Body } from '../body/body.ts';
import { headsText, textAfter } from '../body/homes.ts';
import { isInManual, MANUAL } from '../page/manual.ts';
import { fold } from '../text/plain-text.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

/** With a kicker before it, or a subtitle behind, in one heading. */
const isKickered = (block: Block, text: string, title: string): boolean =>
  block.kind === 'heading' &&
  title.length > 20 &&
  text.length < title.length + 70 &&
  text.includes(title);

/** A longer one is a line of another kind in large letters. */
const MAX_HEADING = 120;

/** The last of the headings that stand one below the other, without text between. */
const lowestHeading = (body: Body, heading: Block): Block => {
  const next = textAfter(body, heading);
  return next?.kind === 'heading' && body.chosen.has(next) && next.element.localName !== 'h1'
    ? lowestHeading(body, next)
    : heading;
};

export default {
  stage: 'drop',
  judge: (body) => {
    const title = fold(body.title);
    const found = new Map();
    // Further down, a page gives its sections headings of the first level.
    const start =
      body.blocks.find((block) => body.chosen.has(block) && isProse(block, 80))?.at ?? body.last;
    const shown = body.blocks.find(
      ({ kind, hidden, text }) => kind === 'heading' && !hidden && fold(text) === title,
    );
    const isSection = (block: Block): boolean =>
      block.size <= MAX_HEADING &&
      block.at > (shown?.at ?? start) &&
      headsText(body, lowestHeading(body, block), true);
    for (const block of body.chosen) {
      const isFirstLevel = block.element.localName === 'h1' && block.kind === 'heading';
      const longest = isFirstLevel ? 400 : Math.min(400, 2 * title.length + 70);
      if (block.text.length > longest || !block.text) continue;
      // What a row of facts is about.
      if (block.element.matches('dt + dd, th + td')) continue;
      const text = fold(block.text);
      if (
        (text === title &&
          (title.length > 3 || isFirstLevel) &&
          !(block.at > start && isInManual(block.element))) ||
        (isFirstLevel ? !isSection(block) : isKickered(block, text, title))
      )
        found.set(block, 'headline');
    }
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<h1>Masts</h1><div ${MANUAL}=""><p>${SAID}</p><h3>Masts</h3><p>${SPOKEN}</p></div>`,
    about: { title: 'Masts' },
    picked: ['Masts'],
  },
  {
    page: `<h1>The bridges of the town</h1><p>${SAID}</p><h1>The bridges of the town: the old ones</h1><h2>Stone</h2><p>${SPOKEN}</p>`,
    about: { title: 'The bridges of the town' },
    picked: ['The bridges of the town'],
  },
  {
    page: `<h2>Harbour: the council rebuilds its old bridge</h2><p>${SAID}</p><p>${SPOKEN}</p>`,
    about: { title: 'The council rebuilds its old bridge' },
    picked: ['Harbour: the council rebuilds its old bridge'],
  },
  {
    page: `<h2>The Bridge</h2><p>${SAID}</p><p>${SPOKEN}</p>`,
    about: { title: `The bridge` },
    picked: ['The Bridge'],
  },
  {
    page: `<h1>Bridge</h1><p>${SAID}</p><h1>Why it matters</h1><p>${SPOKEN}</p>`,
    about: { title: 'The bridge of Hollowmere' },
    picked: ['Bridge'],
  },
  {
    page: `<h1>The bridge</h1><h1>Why it matters</h1><p>${SAID}</p><p>${SPOKEN}</p>`,
    about: { title: 'The bridge' },
    picked: ['The bridge'],
  },
];
