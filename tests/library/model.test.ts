/** What the library page does: the newest at once, changes as they happen, and nothing done that cannot be undone. */

import { describe, expect, it, vi } from 'vitest';
import { Fault } from '../../src/core/fault.ts';
import type { Job } from '../../src/core/job.ts';
import { shownRows } from '../../src/library/state.ts';
import { entryAt, world } from './world.ts';

describe('the library page', () => {
  it('shows the newest first, page by page, and all of them', async () => {
    const { library } = world(120);
    const seen: string[] = [];
    library.state.watch(() => seen.push(library.state.get().read));
    await library.load();
    expect([...new Set(seen)]).toEqual(['newest', 'rows', 'texts']);
    expect(shownRows(library.state.get())[0]?.title).toBe('Title 119');
    expect(library.state.get()).toMatchObject({ all: 120, use: { used: 5 } });
    library.turnTo(2);
    expect(shownRows(library.state.get())).toHaveLength(20);
    library.filter({ category: 'Odd' });
    expect(library.state.get()).toMatchObject({ page: 0, found: { length: 60 } });
    library.filter({ query: 'e07' });
    expect(library.state.get().found).toHaveLength(5);
    library.clear();
    expect(library.state.get().found).toHaveLength(120);
  });

  it('opens at an entry it is called for, on its page', async () => {
    const { library } = world(120);
    await library.load('e010');
    await vi.waitFor(() => expect(library.state.get().open?.note).toBe('Note e010'));
    expect(library.state.get().page).toBe(2);
  });

  it('deletes and brings back', async () => {
    const { library, entries, row } = world(3);
    await library.load();
    await library.remove(row('e001'));
    expect(library.state.get()).toMatchObject({ all: 2, status: { about: 'deleted' } });
    await library.undo();
    expect(entries.has('e001')).toBe(true);
    expect(library.state.get()).toMatchObject({ all: 3, status: { about: 'restored' } });
  });

  it('keeps an edit, and asks for a save in place of the file or beside it', async () => {
    const { library, service, row, hear } = world(3);
    await library.load();
    const choice = { profile: 'hugo', categories: ['New'], tags: [] };
    await library.keep(row('e002'), choice);
    expect(library.state.get().categories).toEqual([
      { value: 'New', count: 1 },
      { value: 'Odd', count: 1 },
    ]);
    await library.toggle(row('e002'));
    await library.resave(row('e002'), choice, true);
    const request = { job: 'job-new', clip: 'e002', entry: 'e002', choice };
    expect(service.save).toHaveBeenLastCalledWith({ ...request, replace: true });
    hear({ job: 'job-new', clip: 'e002', title: 't', state: 'saved' });
    await library.resave(row('e002'), choice, false);
    expect(service.save).toHaveBeenLastCalledWith(request);
    hear({ job: 'job-new', clip: 'e002', title: 't', state: 'unsaved', fault: 'disk-full' });
    expect(library.state.get().open?.saving).toMatchObject({ fault: 'disk-full' });
  });

  it('shows what is not saved, and lets it be saved or forgotten', async () => {
    const { library, service, setJobs, hear, row } = world(1);
    await library.load();
    const job = {
      id: 'j1',
      title: 'Open',
      url: 'https://example.org/o',
      state: 'unsaved',
      fault: 'disk-full',
      begunAt: 9,
      choice: { profile: 'markdown', categories: [], tags: [] },
    } as unknown as Job;
    setJobs([job]);
    hear({ job: 'j1', clip: 'c', title: 'Open', state: 'unsaved' });
    await vi.waitFor(() => expect(row('j1').fault).toBe('disk-full'));
    await library.retry(row('j1'));
    expect(service.retry).toHaveBeenCalledWith({ job: 'j1' });
    setJobs([]);
    await library.dismiss(row('j1'));
    expect(library.state.get().found.map(({ id }) => id)).toEqual(['e000']);
  });

  it('saves what is not saved in another profile, and forgets the save of before', async () => {
    const { library, service, setJobs, row } = world(0);
    const choice = { profile: 'gone', categories: [], tags: [] };
    const job = { id: 'j1', clip: 'c1', title: 'Open', url: 'https://example.org/o', begunAt: 9 };
    setJobs([{ ...job, state: 'unsaved', fault: 'unknown-profile', choice } as unknown as Job]);
    await library.load();
    const other = { ...choice, profile: 'hugo', destination: 'zip' };
    await Promise.all([library.retryWith(row('j1'), other), library.retryWith(row('j1'), other)]);
    expect(service.save).toHaveBeenCalledExactlyOnceWith({
      job: 'job-new',
      clip: 'c1',
      choice: other,
    });
    expect(service.dismiss).toHaveBeenCalledExactlyOnceWith({ job: 'j1' });
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    service.save.mockRejectedValue(new Fault('clip-gone'));
    await library.retryWith(row('j1'), other);
    expect(service.dismiss).toHaveBeenCalledOnce();
    expect(library.state.get().status).toEqual({ about: 'fault', fault: 'clip-gone' });
  });

  it('saves an entry in place of its file, also where that is wanted otherwise', async () => {
    const { library, service, setJobs, row } = world(1);
    const choice = { profile: 'gone', categories: [], tags: [] };
    const job = { id: 'j1', clip: 'e000', entry: 'e000', replace: true, url: 'https://a.org/' };
    setJobs([{ ...job, title: 'Open', state: 'unsaved', begunAt: 9, choice } as unknown as Job]);
    await library.load();
    await library.retryWith(row('j1'), choice);
    const request = { job: 'job-new', clip: 'e000', choice, entry: 'e000', replace: true };
    expect(service.save).toHaveBeenLastCalledWith(request);
  });

  it('keeps nothing of what was forgotten elsewhere', async () => {
    const { library, entries, row, notifyLibrary } = world(3);
    await library.load();
    await library.remove(row('e000'));
    await library.toggle(row('e001'));
    entries.clear();
    notifyLibrary([]);
    await vi.waitFor(() => expect(library.state.get().all).toBe(0));
    await vi.waitFor(() => expect(library.state.get().status).toBeUndefined());
    expect(library.state.get().open).toBeUndefined();
    library.filter({ query: 'e001' });
    expect(library.state.get().found).toEqual([]);
  });

  it('keeps nothing that was still being read when it was forgotten', async () => {
    let give: () => void = () => undefined;
    const before = [...world(60).entries.values()];
    const { library, entries, notifyLibrary } = world(60, {
      entriesOf: () =>
        new Promise((resolve) => {
          give = () => resolve(before);
        }),
    });
    const loaded = library.load();
    await vi.waitFor(() => expect(library.state.get().read).toBe('newest'));
    entries.clear();
    notifyLibrary([]);
    await vi.waitFor(() => expect(library.state.get()).toMatchObject({ all: 0, read: 'texts' }));
    give();
    await loaded;
    expect(library.state.get().all).toBe(0);
  });

  it.each(['newestEntries', 'allBlocks', 'entriesOf', 'searchTextsOf'] as const)(
    'says that it cannot be read where %s fails',
    async (part) => {
      vi.spyOn(console, 'warn').mockReturnValue(undefined);
      const { library } = world(60, {
        [part]: async () => {
          throw new Fault('storage-failed');
        },
      });
      await library.load();
      expect(library.state.get().failed).toBe(true);
      expect(library.state.get().status).toBeUndefined();
    },
  );

  it('tells what fails', async () => {
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const { library, service, row } = world(1);
    await library.load();
    service.retry.mockRejectedValue(new Fault('clip-gone'));
    await library.retry(row('e000'));
    expect(library.state.get().status).toEqual({ about: 'fault', fault: 'clip-gone' });
    await library.show(row('e000'));
    expect(library.state.get().status).toEqual({ about: 'no-file' });
  });
});

describe('out and in', () => {
  it('exports everything; imports what is not there yet, and undoes that', async () => {
    const { library, handed, entries } = world(4);
    await library.load();
    await library.exportJson();
    const [json] = handed;
    expect(json?.name).toBe('presscut-library-2026-05-04.json');
    entries.delete('e001');
    entries.set('e002', { ...entryAt(2), savedAt: 77 });
    await library.importJson(json?.file ?? new Blob());
    expect(library.state.get().status).toEqual({
      about: 'imported',
      ids: ['e001'],
      there: 3,
      refused: [],
    });
    expect(entries.get('e002')?.savedAt).toBe(77);
    await library.undo();
    expect(entries.has('e001')).toBe(false);
    expect(library.state.get().status).toEqual({ about: 'import-undone', count: 1 });
  });

  it('says which entries could not be read', async () => {
    const { library, handed } = world(2);
    await library.load();
    await library.exportJson();
    const text = (await handed[0]?.file.text()) ?? '';
    await library.importJson(new Blob([text.replace('"savedAt":1,', '"savedAt":"x",')]));
    const { status } = library.state.get();
    expect(status).toMatchObject({ about: 'imported', there: 1 });
    expect(status?.about === 'imported' && status.refused[0]).toMatch(/^2: savedAt: /);
  });

  it('refuses what is no library or of a later one', async () => {
    const { library } = world(1);
    await library.load();
    await library.importJson(new Blob(['{}']));
    expect(library.state.get().status).toEqual({ about: 'import-refused', why: 'no-library' });
    await library.importJson(new Blob(['{"presscut":"library","version":2,"entries":[]}']));
    expect(library.state.get().status).toEqual({ about: 'import-refused', why: 'newer' });
  });

  it('exports every note, as it was written, in a zip', async () => {
    const { library, handed, contents, service } = world(2);
    contents.set('e001', { html: '<p>x</p>', trail: [] });
    await library.load();
    await library.exportNotes();
    const { unzipSync, strFromU8 } = await import('fflate');
    const bytes = new Uint8Array((await handed[0]?.file.arrayBuffer()) ?? new ArrayBuffer(0));
    const files = Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]);
    expect(files).toEqual([
      ['a', 'as it would be'],
      ['a (1)', 'Note e000'],
    ]);
    expect(service.preview).toHaveBeenCalledOnce();
  });
});
