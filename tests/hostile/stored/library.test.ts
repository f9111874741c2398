/** A spoilt library comes in as far as it is sound: what is taken is whole, what is not is named, and all of it goes out again. */
import { beforeEach, expect, it, vi } from 'vitest';
import {
  EXPORT_END,
  exportEntry,
  exportHead,
  importEntry,
} from '../../../src/archive/import-export.ts';
import { isTime } from '../../../src/core/dates/format-date.ts';
import { world } from '../../library/world.ts';
import { mutate, mutateText, type Random } from './mutate.ts';
import { eachRun, LIMIT_MS, RUNS } from './runs.ts';
import { content, entry } from './sound.ts';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
});

const sound = JSON.parse(exportEntry(entry, content));
const lines = (...texts: readonly string[]): Blob =>
  new Blob([exportHead('2026-05-04T10:00:00+02:00'), texts.join(',\n'), EXPORT_END]);

it(
  'is taken entry by entry',
  async () => {
    const good = (id: string): string => JSON.stringify({ ...sound, id });
    await eachRun(async (random) => {
      const { library, entries, handed } = world(0);
      await library.importJson(lines(good('a'), mutateText(sound, random), good('b')));
      const { status, failed, all } = library.state.get();
      expect(status?.about).toBe('imported');
      expect(failed).toBe(false);
      if (status?.about !== 'imported') return;
      expect(status.ids).toEqual(expect.arrayContaining(['a', 'b']));
      expect(status.ids.length + status.there + status.refused.length).toBeGreaterThanOrEqual(2);
      expect(status.refused.every((why) => why.length < 400)).toBe(true);
      expect(all).toBe(entries.size);
      expect([...entries.values()].every(({ savedAt }) => isTime(savedAt) && savedAt >= 0)).toBe(
        true,
      );
      await library.exportJson();
      const { entries: out } = JSON.parse((await handed[0]?.file.text()) ?? '');
      expect(out).toHaveLength(entries.size);
    });
  },
  LIMIT_MS,
);

it(
  'that goes out comes in again',
  async () => {
    await eachRun(async (random) => {
      const spoilt = mutate(sound, random);
      const volume = await importEntry(spoilt).catch(() => undefined);
      if (!volume) return;
      const again = await importEntry(JSON.parse(exportEntry(volume.entry, content)));
      expect(again.entry.headline).toEqual(volume.entry.headline);
    });
  },
  LIMIT_MS,
);

it(
  'is refused as a whole, or taken, where its frame is spoilt',
  async () => {
    const whole = { presscut: 'library', version: 1, exportedAt: 'x', entries: [sound] };
    const framed = (random: Random): Blob =>
      random() < 0.5
        ? new Blob([mutateText(whole, random)])
        : new Blob([
            mutateText({ ...whole, entries: [] }, random),
            '\n',
            JSON.stringify(sound),
            '\n]}',
          ]);
    await eachRun(
      async (random) => {
        const { library, entries } = world(1);
        await library.importJson(framed(random));
        const { status } = library.state.get();
        expect(['imported', 'import-refused']).toContain(status?.about);
        if (status?.about === 'import-refused') expect(entries.size).toBe(1);
        expect(entries.has('e000')).toBe(true);
      },
      Math.ceil(RUNS / 2),
    );
  },
  LIMIT_MS,
);
