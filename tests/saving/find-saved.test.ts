/** Without the popup, what was saved before is left as it is only where it is still there. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toArticleSummary } from '../../src/archive/entry.ts';
import { fingerprintOf } from '../../src/archive/fingerprint.ts';
import { putVolumes, toVolume } from '../../src/archive/library.ts';
import type { Receipt } from '../../src/core/stages.ts';
import { choiceOf, startOf } from '../../src/saving/find-saved.ts';
import { article, choice, resetWorld, start, world } from './world.ts';

const receipt: Receipt = {
  destination: 'downloads',
  at: '2026-05-03T10:00:00+00:00',
  files: [{ asked: 'a.md', path: 'blog/a.md', bytes: 3 }],
};

async function putEntry(receipts: readonly Receipt[] = [receipt]): Promise<void> {
  const fingerprint = await fingerprintOf(article);
  const entry = {
    id: 'entry',
    headline: toArticleSummary(article),
    savedAt: 1,
    fingerprint,
    receipts,
  };
  const saved = { ...entry, choice: { ...choice, title: 'Edited' } };
  await putVolumes([await toVolume(saved, article)]);
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await resetWorld();
  return () => vi.useRealTimers();
});

describe('an article that is saved by key', () => {
  it('is new where nothing is known of it, or its window is private', async () => {
    expect(await start().checkSaved(article, false)).toEqual({ is: 'new' });
    await putEntry();
    expect(await start().checkSaved(article, true)).toEqual({ is: 'new' });
  });

  it('is told as unchanged where its note is there, and saved where that is gone', async () => {
    await putEntry();
    expect(await start().checkSaved(article, false)).toEqual({ is: 'unchanged', receipt });
    world.isThere = false;
    expect(await start().checkSaved(article, false)).toMatchObject({ is: 'again' });
  });

  it('is told as unchanged where nobody can look whether its note is there', async () => {
    await putEntry([{ ...receipt, destination: 'gone-with-an-update' }]);
    expect(await start().checkSaved(article, false)).toMatchObject({ is: 'unchanged' });
  });

  it('is saved where it has changed since', async () => {
    await putEntry();
    const edited = { ...article, html: '<p>the new pier</p>' };
    expect(await start().checkSaved(edited, false)).toMatchObject({ is: 'again' });
  });

  it('is saved where it is asked for twice at once, and not where that is long ago', async () => {
    await putEntry();
    const saving = start();
    const ask = async (): Promise<string> => (await saving.checkSaved(article, false)).is;
    expect(await ask()).toBe('unchanged');
    vi.advanceTimersByTime(14_000);
    expect(await ask()).toBe('again');
    expect(await ask()).toBe('unchanged');
    vi.advanceTimersByTime(16_000);
    expect(await ask()).toBe('unchanged');
  });
});

describe('the choice it starts with', () => {
  const defaults = { choice, origin: { from: 'defaults' } } as const;
  const savedBefore = async (changed: boolean) => {
    await putEntry();
    const saved = await start().findSaved(article, false);
    if (!saved) throw new Error('nothing was found');
    return { ...saved, changed };
  };

  it('is that of then, with its title where the article is the same', async () => {
    expect(choiceOf(await savedBefore(false))).toEqual({ ...choice, title: 'Edited' });
    expect(choiceOf(await savedBefore(true))).toEqual(choice);
  });

  it('is an unfinished draft before all else, and the defaults where nothing is known', async () => {
    const saved = await savedBefore(false);
    const draft = { ...choice, tags: ['draft'] };
    expect(startOf(defaults, draft, saved)).toEqual({ choice: draft, origin: { from: 'draft' } });
    expect(startOf(defaults, undefined, saved).origin).toEqual({ from: 'saved' });
    expect(startOf(defaults, undefined, undefined)).toBe(defaults);
  });
});
