// @vitest-environment jsdom
/** The library page as it is drawn: what it says, where its links lead, and where the focus goes. */

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../src/archive/entry.ts';
import { Fault } from '../../src/core/fault.ts';
import type { Job } from '../../src/core/job.ts';
import { LibraryPage } from '../../src/library/library.tsx';
import type { LibraryNeeds } from '../../src/library/model.ts';
import { EMPTY, type StatusMessage } from '../../src/library/state.ts';
import { StatusLine } from '../../src/library/status-message.tsx';
import { languageFor } from '../../src/locales/index.ts';
import { settle } from './settle.ts';
import { entryAt, world } from './world.ts';

const one = <E extends Element = HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const click = async (selector: string): Promise<void> => {
  one(selector).focus();
  one(selector).click();
  await settle();
};
const choose = async (selector: string, value: string): Promise<void> => {
  const select = one<HTMLSelectElement>(selector);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
};

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  act(() => render(null, one('#app')));
  vi.restoreAllMocks();
});

async function draw(
  count: number,
  { jobs = [], ...more }: Partial<LibraryNeeds> & { readonly jobs?: readonly Partial<Job>[] } = {},
) {
  const around = world(count, more);
  const toJob = (job: Partial<Job>): Job =>
    ({
      title: 'Open',
      url: 'https://example.org/o',
      clip: 'c1',
      state: 'unsaved',
      begunAt: 1000,
      choice: { profile: 'markdown', categories: [], tags: [] },
      ...job,
    }) as Job;
  around.setJobs(jobs.map(toJob));
  act(() =>
    render(
      <LibraryPage
        library={around.library}
        language={languageFor('en', 'en')}
        dependencies={{
          profiles: [
            { id: 'markdown', name: 'Markdown' },
            { id: 'hugo', name: 'Hugo' },
          ],
          destinations: [{ id: 'downloads' }, { id: 'zip' }],
          recentTerms: { categories: [], tags: [], folders: [] },
        }}
      />,
      one('#app'),
    ),
  );
  await around.library.load();
  await settle();
  return { ...around, setJobs: (next: readonly Partial<Job>[]) => around.setJobs(next.map(toJob)) };
}

describe('what it says', () => {
  it('ends its reading where the library cannot be read, and says so', async () => {
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const newestEntries = async (): Promise<readonly Entry[]> => {
      throw new Fault('storage-failed');
    };
    await draw(3, { newestEntries });
    expect(one('main').getAttribute('aria-busy')).toBe('false');
    expect(one('#count').textContent).toContain('can’t be read');
    expect(document.body.textContent).not.toContain('couldn’t store');
    expect(document.body.textContent).not.toContain('Reading the library');
  });

  it('says of a damaged article that it cannot be read', async () => {
    const contentOf = async (): Promise<undefined> => {
      throw new Fault('storage-failed', 'damaged');
    };
    await draw(1, { contentOf });
    await click('button.row-title');
    expect(one('.reading').textContent).toContain('can’t be read');
    expect(document.body.textContent).not.toContain('couldn’t store');
  });

  it('calls nothing saved that is only copied or handed over', async () => {
    const { library, entries, row, hear } = await draw(2);
    const [receipt] = entryAt(0).receipts;
    const to = (n: number, destination: string): Entry =>
      ({ ...entryAt(n), receipts: [{ ...receipt, destination }] }) as Entry;
    entries.set('e000', to(0, 'clipboard'));
    entries.set('e001', to(1, 'obsidian'));
    await library.load();
    await settle();
    expect(one('[data-id=e000] .facts').textContent).toMatch(/Copied (?!.*Saved)/);
    expect(one('[data-id=e001] .facts').textContent).toMatch(/Sent to Obsidian (?!.*Saved)/);
    await click('[data-id=e000] button.row-title');
    // There is no file that could be replaced.
    expect(document.querySelector('.update')).toBeNull();
    void library.resave(row('e000'), row('e000').choice, false);
    await settle();
    hear({
      job: 'job-new',
      clip: 'e000',
      title: 't',
      state: 'saved',
      receipt: { destination: 'clipboard', at: '2026-05-03', files: [] },
    });
    await settle();
    expect(one('.saving').textContent).toContain('Copied, not saved as a file');
  });

  it('tells where an export lies and what is not in it', async () => {
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const { library } = await draw(2, {
      contentOf: async (id) => {
        if (id === 'e001') throw new Fault('storage-failed', 'damaged');
        return { html: '', trail: [], note: 'n' };
      },
    });
    await library.exportJson();
    await settle();
    const { textContent } = one('#news');
    expect(textContent).toContain('Exported: 1 article.');
    expect(textContent).toContain('/downloads/presscut-library-2026-05-04.json');
    expect(textContent).toMatch(/Title 1: .*can’t be read/);
  });

  it('tells of an import that was stopped, with the way back', async () => {
    const { library } = world(0);
    const news: StatusMessage = {
      about: 'imported',
      ids: ['e001'],
      there: 0,
      refused: [],
      stopped: 'storage-failed',
    };
    act(() =>
      render(<StatusLine library={library} state={{ ...EMPTY, status: news }} />, one('#app')),
    );
    expect(one('#news').textContent).toMatch(/Imported: 1 article\. .*couldn’t store/);
    expect(one('.notice.fault #undo')).toBeTruthy();
  });
});

it('makes no link of what is no page of the web', async () => {
  const url = 'file:///home/me/page.html';
  const { library, entries } = await draw(1, { jobs: [{ id: 'j1', url }] });
  entries.set('e000', { ...entryAt(0), headline: { ...entryAt(0).headline, url } });
  await library.load();
  await settle();
  await click('button.row-title');
  expect(document.querySelectorAll('[href^="file:"]')).toHaveLength(0);
  entries.set('e000', entryAt(0));
  await library.load();
  await settle();
  expect(one('[href="https://example.org/0"]')).toBeTruthy();
});

describe('what is not saved', () => {
  it.each(['unknown-profile', 'destination-missing'] as const)(
    'can be saved otherwise where there is %s',
    async (fault) => {
      const { service } = await draw(0, { jobs: [{ id: 'j1', fault }] });
      expect(document.querySelector('.retry')).toBeNull();
      expect(one<HTMLDetailsElement>('.elsewhere').open).toBe(true);
      await choose('#profile-j1', 'hugo');
      await choose('#destination-j1', 'zip');
      await click('.save-elsewhere');
      expect(service.save).toHaveBeenCalledWith({
        job: 'job-new',
        clip: 'c1',
        choice: { profile: 'hugo', categories: [], tags: [], destination: 'zip' },
      });
    },
  );
});

describe('the focus', () => {
  it('stays on what saves again, while it saves and after', async () => {
    const { service, entries, hear, notifyLibrary } = await draw(1);
    await click('button.row-title');
    await click('.new-file');
    expect(one('.new-file').getAttribute('aria-disabled')).toBe('true');
    one('.update').click();
    expect(service.save).toHaveBeenCalledOnce();
    entries.set('e000', { ...entryAt(0), savedAt: 500 });
    hear({ job: 'job-new', clip: 'e000', title: 't', state: 'saved' });
    notifyLibrary(['e000']);
    await settle();
    expect(document.activeElement).toBe(one('.new-file'));
    expect(one('.new-file').getAttribute('aria-disabled')).toBe('false');
  });

  it('stays in the row that is saved once more', async () => {
    const { setJobs, hear } = await draw(1, { jobs: [{ id: 'j1', fault: 'disk-full' }] });
    await click('.retry');
    setJobs([{ id: 'j1', state: 'captured' }]);
    hear({ job: 'j1', clip: 'c1', title: 't', state: 'captured' });
    await vi.waitFor(async () => {
      await settle();
      expect(document.activeElement).toBe(one('[data-id=j1]'));
    });
  });

  it('goes to the next row when one is forgotten, and to the search after the last', async () => {
    const { setJobs } = await draw(0, {
      jobs: [
        { id: 'j1', begunAt: 3 },
        { id: 'j2', begunAt: 2 },
      ],
    });
    setJobs([{ id: 'j2', begunAt: 2 }]);
    await click('[data-id=j1] .forget');
    expect(document.activeElement).toBe(one('[data-id=j2]'));
    setJobs([]);
    await click('[data-id=j2] .forget');
    expect(document.activeElement).toBe(one('#search'));
  });

  it('is not taken from where the user has put it', async () => {
    const { setJobs, library } = await draw(1, { jobs: [{ id: 'j1' }] });
    one('.forget').focus();
    one('#export-json').focus();
    setJobs([]);
    await library.dismiss({ ...library.state.get().found[0], id: 'j1' } as never);
    await settle();
    expect(document.activeElement).toBe(one('#export-json'));
  });

  it('stays on the pager at its last page, and on an export', async () => {
    const { library } = await draw(60, { saveAsDownload: () => new Promise(() => undefined) });
    await click('.pager button:last-child');
    expect(document.activeElement).toBe(one('.pager button:last-child'));
    expect(one('.pager button:last-child').getAttribute('aria-disabled')).toBe('true');
    await click('.pager button:last-child');
    expect(library.state.get().page).toBe(1);
    await click('#export-json');
    expect(document.activeElement).toBe(one('#export-json'));
    expect(one('#import').getAttribute('aria-disabled')).toBe('true');
  });
});
