/** A rule made of one article's choice says what differs from the defaults, and makes the same choice again. */
import { describe, expect, it } from 'vitest';
import { defaultChoice } from '../../src/settings/choice.ts';
import { parseSettings } from '../../src/settings/parse.ts';
import { ruleFrom, withRule } from '../../src/settings/rule-from.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/schema.ts';

const page = {
  url: 'https://www.faz.example/politik/a',
  site: 'FAZ',
  sections: ['Politik'],
  keywords: ['a', 'b'],
};
const settings: Settings = { ...DEFAULT_SETTINGS, tags: ['clip'], folder: 'news' };
const start = defaultChoice(settings, page);
const make = (own: Partial<typeof start.choice>) =>
  ruleFrom(settings, 'faz.example', { ...start.choice, ...own }, start.filled);

describe('a rule from a choice', () => {
  it('follows the defaults where nothing differs', () => {
    expect(make({})).toEqual({
      site: 'faz.example',
      categories: [],
      tags: [],
      lists: { categories: 'default', tags: 'default' },
    });
  });

  it('says what comes on top of the defaults, and keeps the placeholder', () => {
    expect(make({ categories: ['Politik', '德国'], tags: ['clip'], profile: 'hugo' })).toEqual({
      site: 'faz.example',
      categories: ['德国'],
      tags: [],
      profile: 'hugo',
      lists: { categories: 'plus', tags: 'default' },
    });
  });

  it('stands alone where a default was taken away', () => {
    expect(make({ categories: ['德国'], tags: [], title: 'Mine', folder: 'news' })).toEqual({
      site: 'faz.example',
      categories: ['德国'],
      tags: [],
    });
  });

  it.each([
    { categories: ['Politik', '德国'] },
    { categories: ['德国'], tags: [] },
    { tags: ['clip', 'x'], destination: 'zip', author: '{site}' },
  ])('makes the same choice again: %j', (own) => {
    const choice = { ...start.choice, ...own };
    const kept = parseSettings(withRule(settings, make(own)));
    expect(defaultChoice(kept, page).choice).toEqual(choice);
  });
});

it('takes the place of the rule that its site had', () => {
  const rule = make({ categories: ['德国'] });
  const twice = withRule(withRule(settings, make({})), rule);
  expect(twice.sites).toEqual([rule]);
});
