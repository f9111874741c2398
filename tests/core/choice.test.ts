/** What is said once of each part of a choice is true, and each part is asked for when a note is made. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  CHOICE_KEYS,
  type Choice,
  choiceParts,
  DEFAULT_DESTINATION,
  destinationOf,
  mergeChoices,
  PATTERN_KEYS,
} from '../../src/core/choice.ts';
import { toNote } from '../../src/core/note.ts';
import { profiles } from '../../src/core/profiles/index.ts';
import { window } from './rendering.ts';
import { sampleArticle } from './sample.ts';
import { wholeChoice } from './whole-choice.ts';

const never = v.never();
const anyText = v.string();

describe('a part of a choice', () => {
  it('is called a pattern where it is one', () => {
    const parts = v.object(
      choiceParts({ name: never, words: never, line: never, pattern: anyText }),
    );
    const patterns = CHOICE_KEYS.filter((key) => v.is(parts.entries[key], '{site} {odd}'));
    expect(patterns).toEqual([...PATTERN_KEYS]);
  });

  it('is asked for by a note, or says what it is made of, in what profile, and where it goes', () => {
    const asked = new Set<PropertyKey>(['profile', 'destination', 'pages']);
    const spied = new Proxy<Choice>(wholeChoice, {
      get: (choice, key) => {
        asked.add(key);
        return Reflect.get(choice, key);
      },
      // A copy asks for every part, used or not.
      ownKeys: () => {
        throw new Error('the choice is copied whole');
      },
    });
    for (const [, profile] of profiles) {
      // Letters of the profile's own would be laid under the whole choice at once.
      const { letters: _, ...plain } = profile;
      toNote(sampleArticle, plain, spied, window);
    }
    expect(CHOICE_KEYS.filter((key) => !asked.has(key))).toEqual([]);
  });
});

describe('layers of choices', () => {
  const first: Choice = { profile: 'hugo', categories: ['a'], tags: ['b'], folder: 'x' };

  it.each(CHOICE_KEYS.map((key) => [key] as const))('have their last word on %s', (key) => {
    const last = { [key]: wholeChoice[key] };
    expect(mergeChoices(first, wholeChoice, {})).toEqual(wholeChoice);
    expect(mergeChoices(first, last)).toEqual({ ...first, ...last });
    expect(mergeChoices(wholeChoice, first)).toEqual({ ...wholeChoice, ...first });
  });

  it('say nothing by what is undefined, and much by what is empty', () => {
    const empty: object = { folder: '', tags: [], profile: undefined };
    expect(mergeChoices(first, empty)).toEqual({ ...first, folder: '', tags: [] });
  });

  it('leave out what is no choice', () => {
    expect(mergeChoices({ ...first, language: 'en' } as Choice)).toEqual(first);
  });
});

it('goes where it says, or to the downloads folder', () => {
  expect(destinationOf({})).toBe(DEFAULT_DESTINATION);
  expect(destinationOf({ destination: 'zip' })).toBe('zip');
});
