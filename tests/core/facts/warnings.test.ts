/** A note that may not be the article says so. */
import { describe, expect, it } from 'vitest';
import { completenessWarnings, type Measured } from '../../../src/core/facts/resolve-warnings.ts';

const NOTHING_STATED = { text: '', words: 0, pages: 1, paywalled: false };
const BLOCKS = { headlines: 1, blocks: 20 };
const WHOLE: Measured = {
  scope: 'page',
  words: 500,
  images: { found: 0, kept: 0 },
  prose: { ...BLOCKS, kept: 3_000, missed: 200, rival: 200 },
  disagree: false,
  stale: false,
};
const warnings = (more: Partial<Measured>) =>
  completenessWarnings(NOTHING_STATED, { ...WHOLE, ...more });

describe('what is doubted', () => {
  it.each([
    [
      'a teaser beside the whole text',
      { prose: { ...BLOCKS, kept: 200, missed: 4_000, rival: 4_000 } },
      'shorter-than-shown',
    ],
    [
      'another text as long',
      { prose: { ...BLOCKS, kept: 2_000, missed: 2_400, rival: 2_400 } },
      'another-text',
    ],
    [
      'a front page',
      { prose: { kept: 2_000, missed: 4_000, rival: 3_000, headlines: 12, blocks: 24 } },
      'list-of-articles',
    ],
    ['sources that contradict each other', { disagree: true }, 'facts-disagree'],
    ['a head of another article', { stale: true }, 'stale-head'],
  ])('%s', (_what, more, warning) => expect(warnings(more)).toEqual([warning]));

  it('is nothing about a whole article', () => expect(warnings({})).toEqual([]));
  it('is nothing about a short one alone on its page', () => {
    expect(warnings({ prose: { ...BLOCKS, kept: 200, missed: 100, rival: 100 } })).toEqual([]);
  });
  it.each([
    ['a text with as many linked headings', { kept: 12_000, headlines: 12, blocks: 40 }],
    ['a few links amid many paragraphs', { kept: 2_900, headlines: 6, blocks: 30 }],
    ['a few links alone', { kept: 600, headlines: 5, blocks: 8 }],
  ])('is no list where it is %s', (_what, prose) => {
    expect(warnings({ prose: { missed: 0, rival: 0, ...prose } })).toEqual([]);
  });
  it('is nothing about a selection', () => {
    expect(warnings({ scope: 'selection', stale: true })).toEqual([]);
  });
});
