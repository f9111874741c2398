/** The phrases of each language are found as pages write them. */
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/core/languages/index.ts';
import { readPageLines } from '../../../src/core/pages/page-lines.ts';

const capital = (phrase: string): string => phrase.charAt(0).toLocaleUpperCase() + phrase.slice(1);

describe.each([...languages])('%s', (_id, { page = [], nextPage = [], allPages = [] }) => {
  const lines = readPageLines({ page, nextPage, allPages });

  it.each(nextPage)('“%s” leads to the next page', (phrase) => {
    expect(lines.isNext(`${capital(phrase)} »`)).toBe(true);
    expect(lines.isWhole(phrase)).toBe(false);
  });

  it.each(allPages)('“%s” leads to all of it', (phrase) => {
    expect(lines.isWhole(` ${capital(phrase)}`)).toBe(true);
    expect(lines.isNext(phrase)).toBe(false);
  });

  it('takes no headline for either', () => {
    const line = 'The council met on Tuesday evening to hear what the engineers had found';
    expect([lines.isNext(line), lines.isWhole(line)]).toEqual([false, false]);
  });
});
