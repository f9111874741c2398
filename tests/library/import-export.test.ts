/**
 * Export and import: all of it, whatever fails on the way, and only proved results are reported.
 */

import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../src/archive/entry.ts';
import { Fault } from '../../src/core/fault.ts';
import { entryAt, world } from './world.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
});

describe('what goes out', () => {
  it('is everything, also while only the newest are read', async () => {
    const { library, handed } = world(120, { entriesOf: () => new Promise(() => undefined) });
    void library.load();
    await vi.waitFor(() => expect(library.state.get().read).toBe('newest'));
    await library.exportJson();
    expect(library.state.get().status).toEqual({
      about: 'exported',
      count: 120,
      path: '/downloads/presscut-library-2026-05-04.json',
      left: [],
    });
    expect(JSON.parse((await handed[0]?.file.text()) ?? '').entries).toHaveLength(120);
  });

  it('is of notes what was selected, where something was', async () => {
    const { library, handed } = world(3);
    await library.load();
    await library.exportNotes(['e000', 'e002']);
    const bytes = new Uint8Array((await handed[0]?.file.arrayBuffer()) ?? new ArrayBuffer(0));
    const notes = Object.values(unzipSync(bytes)).map((note) => new TextDecoder().decode(note));
    expect(notes).toEqual(['Note e002', 'Note e000']);
    expect(library.state.get().status).toMatchObject({ about: 'exported', count: 2 });
  });

  it.each([
    ['atom', /<title>Title 2<\/title>/],
    ['rss', /<title>Title 2<\/title>/],
    ['json', /"title": "Title 2"/],
  ] as const)('is a feed, as %s', async (format, shown) => {
    const { library, handed } = world(3);
    await library.load();
    await library.exportFeed(format, 'Saved');
    expect(handed[0]?.name).toBe(`presscut-feed-2026-05-04.${format}`);
    expect(await handed[0]?.file.text()).toMatch(shown);
    expect(library.state.get().status).toMatchObject({ about: 'exported', count: 3 });
  });

  it('is nothing where not all can be read, and that is said', async () => {
    const { library, handed } = world(3, {
      allEntries: async () => {
        throw new Fault('storage-failed');
      },
    });
    await library.load();
    await library.exportJson();
    expect(library.state.get().status).toEqual({ about: 'unreadable' });
    expect(handed).toEqual([]);
  });

  it('leaves out what cannot be read or written, and names it', async () => {
    const { library, handed, contents, service } = world(3, {
      contentOf: async (id) => {
        if (id === 'e001') throw new Fault('storage-failed', 'damaged');
        return { html: '<p>x</p>', trail: [], ...contents.get(id) };
      },
    });
    contents.set('e002', { html: '', trail: [], note: 'Note 2' });
    service.preview.mockRejectedValue(new Fault('unknown-profile'));
    await library.load();
    await library.exportNotes();
    expect(library.state.get().status).toEqual({
      about: 'exported',
      count: 1,
      path: '/downloads/presscut-notes-2026-05-04.zip',
      left: [
        { title: 'Title 1', fault: 'storage-failed' },
        { title: 'Title 0', fault: 'unknown-profile' },
      ],
    });
    await library.exportJson();
    expect(library.state.get().status).toMatchObject({ count: 2, left: [{ title: 'Title 1' }] });
    expect(JSON.parse((await handed[1]?.file.text()) ?? '').entries).toHaveLength(2);
  });

  it('has the notes of entries that are damaged, and of all others', async () => {
    const { library, handed, entries } = world(2);
    const bad = entryAt(7);
    entries.set('time', { ...bad, id: 'time', savedAt: 8_640_000_000_000_001 });
    entries.set('parts', { id: 'parts', savedAt: 5 } as Entry);
    await library.load();
    await library.exportNotes();
    const zip = unzipSync(new Uint8Array((await handed[0]?.file.arrayBuffer()) ?? []));
    expect(
      Object.values(zip)
        .map((bytes) => new TextDecoder().decode(bytes))
        .sort(),
    ).toEqual(['Note e000', 'Note e001', 'Note parts', 'Note time']);
    await library.exportJson();
    const { entries: out } = JSON.parse((await handed[1]?.file.text()) ?? '');
    expect(out.map(({ id }: Entry) => id).sort()).toEqual(['e000', 'e001', 'parts', 'time']);
  });

  it('is no file where nothing can be written', async () => {
    const { library, handed } = world(1, {
      contentOf: async () => {
        throw new Fault('storage-failed', 'damaged');
      },
    });
    await library.load();
    await library.exportJson();
    expect(library.state.get().status).toMatchObject({ about: 'exported', count: 0 });
    expect(handed).toEqual([]);
  });

  it('is not called exported where the browser does not write it', async () => {
    const { library } = world(1, {
      saveAsDownload: async () => {
        throw new Fault('disk-full');
      },
    });
    await library.load();
    await library.exportJson();
    expect(library.state.get().status).toEqual({ about: 'fault', fault: 'disk-full' });
  });

  it('goes out once at a time', async () => {
    const { library, handed } = world(1);
    await library.load();
    await Promise.all([library.exportJson(), library.exportJson(), library.exportNotes()]);
    expect(handed).toHaveLength(1);
    await library.exportNotes();
    expect(handed).toHaveLength(2);
  });
});

describe('what comes in', () => {
  it('stays, is told and can be undone where the rest finds no room', async () => {
    const from = world(150);
    await from.library.load();
    await from.library.exportJson();
    let strokes = 0;
    const { library, entries } = world(0, {
      putVolumes: async (volumes) => {
        strokes += 1;
        if (strokes > 1) throw new Fault('storage-failed', 'no room');
        for (const { entry } of volumes) entries.set(entry.id, entry);
      },
    });
    await library.load();
    await library.importJson(from.handed[0]?.file ?? new Blob());
    const { status, all } = library.state.get();
    expect(status).toMatchObject({ about: 'imported', there: 0, stopped: 'storage-failed' });
    expect(status?.about === 'imported' && status.ids).toHaveLength(100);
    expect(all).toBe(100);
    await library.undo();
    expect(entries.size).toBe(0);
  });

  it('is told as a fault where none of it came in', async () => {
    const from = world(2);
    await from.library.load();
    await from.library.exportJson();
    const { library } = world(0, {
      putVolumes: async () => {
        throw new Fault('storage-failed', 'no room');
      },
    });
    await library.load();
    await library.importJson(from.handed[0]?.file ?? new Blob());
    expect(library.state.get().status).toEqual({ about: 'fault', fault: 'storage-failed' });
  });
});
