/** Spoilt settings and profiles are taken whole or not at all, and what is taken unasked puts no code into a note. */
import { JSDOM } from 'jsdom';
import { beforeEach, expect, it, vi } from 'vitest';
import { Fault } from '../../../src/core/fault.ts';
import { toNote } from '../../../src/core/note.ts';
import type { Profile } from '../../../src/core/profiles/profile.ts';
import { isDestination } from '../../../src/locales/index.ts';
import { createOptions, type OptionsState } from '../../../src/options/model.ts';
import { profileFor } from '../../../src/settings/all-profiles.ts';
import { parseProfile, parseSettings } from '../../../src/settings/parse.ts';
import { passagesOf } from '../../../src/settings/passages.ts';
import { recoverSettings } from '../../../src/settings/recover.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings/schema.ts';
import { inject, mutate, mutateText } from './mutate.ts';
import { eachRun, LIMIT_MS } from './runs.ts';
import { article, choice, profile, settings } from './sound.ts';

vi.mock('../../../src/platform/storage.ts', () => ({ readItem: async () => undefined }));

const { window } = new JSDOM('');
beforeEach(() => {
  vi.spyOn(console, 'info').mockReturnValue(undefined);
});

const MINE: Settings = { ...DEFAULT_SETTINGS, categories: ['Mine'] };

async function open() {
  const written: Settings[] = [];
  const options = createOptions({
    read: async () => MINE,
    recover: async () => MINE,
    write: async (next) => {
      written.push(next);
    },
    watch: () => () => undefined,
    parse: parseSettings,
    addHistory: async () => {},
    newId: () => 'new',
  });
  await options.load();
  return { options, written };
}

/** Whether nothing of an import has come in, and that is said. */
const isLeft = (at: string): boolean =>
  ['refused', 'no-settings', 'no-json', 'newer', 'asked'].includes(at);
const lengthOf = (news: OptionsState['importOutcome'] | OptionsState['profileStatus']): number =>
  news.at === 'refused' ? news.where.length : 0;

it(
  'are parsed or refused with a fault that can be read',
  async () => {
    await eachRun((random) => {
      for (const [parse, sound] of [
        [parseSettings, settings],
        [parseProfile, profile],
      ] as const)
        try {
          parse(mutate(sound, random));
        } catch (error) {
          expect(error).toBeInstanceOf(Fault);
          expect((error as Fault).detail.length).toBeLessThanOrEqual(300);
        }
    });
  },
  LIMIT_MS,
);

it(
  'are used as far as they can be read',
  async () => {
    await eachRun((random) => {
      expect(() => parseSettings(recoverSettings(mutate(settings, random)))).not.toThrow();
    });
  },
  LIMIT_MS,
);

it(
  'of a backup are taken whole or not at all, with names that exist',
  async () => {
    await eachRun(async (random) => {
      const { options, written } = await open();
      options.importText(mutateText(settings, random));
      await Promise.resolve();
      const { importOutcome, settings: now } = options.state.get();
      expect(lengthOf(importOutcome)).toBeLessThanOrEqual(300);
      if (isLeft(importOutcome.at)) {
        expect(now).toEqual(MINE);
        expect(written).toEqual([]);
        return;
      }
      expect(importOutcome.at).toBe('imported');
      expect(passagesOf(now)).toEqual([]);
      expect(profileFor(now.profiles, now.profile)).toBeDefined();
      for (const { destination = 'zip' } of [now, ...now.sites])
        expect(isDestination(destination)).toBe(true);
      options.undoImport();
      expect(options.state.get().settings).toEqual(MINE);
    });
  },
  LIMIT_MS,
);

/** The note of an article that holds nothing to run. */
const noteWith = (own: Profile): string =>
  toNote({ ...article, html: '<p>One.</p><p>Two.</p>' }, own, choice, window).text;
const withoutMarks = (text: string): string => text.replace(/<!-- ?[a-z -]+ ?-->/gi, '');

it(
  'of one profile come in alone, and make notes without code',
  async () => {
    const safe = withoutMarks(noteWith(profile));
    expect(safe).toContain('title: Lamps');
    await eachRun(async (random) => {
      const { options } = await open();
      const isCode = random() < 0.5;
      options.profiles.importText(
        isCode ? JSON.stringify(inject(profile, random)) : mutateText(profile, random),
      );
      const { profileStatus: news, profiles, settings: now } = options.state.get();
      expect(lengthOf(news)).toBeLessThanOrEqual(300);
      if (isLeft(news.at)) {
        expect(profiles).toEqual([]);
        expect(now).toEqual(MINE);
        return;
      }
      expect(news.at).toBe('imported');
      const own = profiles[0]?.kept;
      if (!own) throw new Error('the profile is not there');
      const text = withoutMarks(noteWith(own));
      expect(text).not.toMatch(/javascript:|\{\{|\{%|<[a-z!/%]/i);
    });
  },
  LIMIT_MS,
);
