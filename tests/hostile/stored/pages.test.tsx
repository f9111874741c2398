// @vitest-environment jsdom
/** The pages over what survives a spoilt storage: they are drawn, and every part of them says something. */
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Entry, EntryContent } from '../../../src/archive/entry.ts';
import { mendChoice, mendContent, mendEntry } from '../../../src/archive/mend.ts';
import type { Job, Progress } from '../../../src/core/job.ts';
import { sound } from '../../../src/core/mend.ts';
import { progress as progressShape } from '../../../src/core/shapes.ts';
import { LibraryPage } from '../../../src/library/library.tsx';
import { languageFor } from '../../../src/locales/index.ts';
import { examplePath } from '../../../src/options/example.ts';
import { createOptions } from '../../../src/options/model.ts';
import { OptionsPage } from '../../../src/options/options.tsx';
import type { Clip } from '../../../src/platform/contracts.ts';
import { createPopup } from '../../../src/popup/model.ts';
import { PopupPage } from '../../../src/popup/popup.tsx';
import { allProfiles } from '../../../src/settings/all-profiles.ts';
import { parseSettings } from '../../../src/settings/parse.ts';
import { recoverSettings } from '../../../src/settings/recover.ts';
import { entryAt, world } from '../../library/world.ts';
import { CLIP, fakeNeeds } from '../../popup/service.ts';
import { mutate, type Random } from './mutate.ts';
import { eachRun, LIMIT_MS, RUNS } from './runs.ts';
import { choice, content, entry, headline, job, progress, settings } from './sound.ts';

vi.mock('../../../src/platform/storage.ts', () => ({ readItem: async () => undefined }));

const BATCH = 20;
const english = languageFor('en', 'en');
const places = [{ id: 'downloads' }, { id: 'zip' }];
const access = { missing: async () => [], request: async () => true };
let errors: unknown[] = [];

const app = (): HTMLElement => document.getElementById('app') as HTMLElement;
const settle = (ms = 0): Promise<void> =>
  act(() => new Promise((resolve) => setTimeout(resolve, ms)));
const draw = (page: ComponentChildren): void => {
  act(() => render(null, app()));
  act(() => render(page, app()));
};
const textOf = (selector: string): string =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent).join(' ');

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
  Element.prototype.scrollIntoView = () => undefined;
  errors = [];
  vi.spyOn(console, 'error').mockImplementation((...what) => void errors.push(what));
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  vi.spyOn(console, 'info').mockReturnValue(undefined);
});
afterEach(() => {
  act(() => render(null, app()));
  vi.restoreAllMocks();
});

/** What programs write for a missing value. */
const STRANGE = /\[object|undefined|Invalid Date|NaN/;

const batches = (check: (random: Random, run: number) => unknown): Promise<void> =>
  eachRun(check, Math.ceil(RUNS / BATCH));
const many = <T,>(make: (n: number) => T): T[] => Array.from({ length: BATCH }, (_, n) => make(n));

async function openLibrary(entries: readonly Entry[], jobs: readonly Job[], text: EntryContent) {
  const around = world(0);
  for (const one of entries) {
    around.entries.set(one.id, one);
    around.contents.set(one.id, text);
  }
  around.setJobs([...jobs]);
  draw(
    <LibraryPage
      library={around.library}
      language={english}
      dependencies={{
        profiles: [{ id: 'hugo', name: 'Hugo' }],
        destinations: places,
        recentTerms: { categories: ['a'], tags: [], folders: [] },
      }}
    />,
  );
  await act(() => around.library.load());
  return around;
}

it(
  'shows every article of the library, finds and exports them',
  async () => {
    await batches(async (random) => {
      const entries = many((n) => ({ ...(mutate(entry, random) as object), id: `e${n}` }) as Entry);
      const jobs = many((n) => ({ ...(mutate(job, random) as object), id: `j${n}` }) as Job);
      const { library } = await openLibrary(entries, jobs, content);
      const { found } = library.state.get();
      const rows = [...document.querySelectorAll<HTMLElement>('#rows > .row')];
      expect(rows.map(({ dataset }) => dataset.id)).toEqual(found.map(({ id }) => id));
      expect(rows.length).toBeGreaterThanOrEqual(BATCH);
      for (const row of rows) {
        expect(row.querySelector('.row-title')?.textContent).not.toBe('');
        expect(row.textContent).not.toMatch(STRANGE);
      }
      await act(async () => library.filter({ query: 'lamp' }));
      await act(() => library.exportJson());
      expect(library.state.get().status).toMatchObject({
        about: 'exported',
        count: BATCH,
        left: [],
      });
      expect(errors).toEqual([]);
    });
  },
  LIMIT_MS,
);

it(
  'shows the details of an article, whatever is left of it, and deletes it',
  async () => {
    await eachRun(async (random) => {
      const spoilt = { ...(mutate(entry, random) as object), id: 'bad' } as Entry;
      const text = mendContent(mutate(content, random)) ?? { html: '', trail: [] };
      const { library, entries, row } = await openLibrary([spoilt], [], text);
      await act(() => library.toggle(row('bad')));
      expect(textOf('#reading .note')).not.toBe('');
      expect(textOf('#reading')).not.toMatch(STRANGE);
      expect(document.querySelector('#reading .delete')).toBeTruthy();
      await act(() => library.resave(row('bad'), row('bad').choice, false));
      await act(() => library.remove(row('bad')));
      expect(entries.size).toBe(0);
      expect(textOf('#news')).toContain('deleted');
      expect(errors).toEqual([]);
    });
  },
  LIMIT_MS,
);

it(
  'shows the popup of an article, and every save of earlier',
  async () => {
    await batches(async (random) => {
      const mended = mendEntry({ ...(mutate(entry, random) as object), id: 'e1' }) ?? entryAt(1);
      const [receipt] = mended.receipts;
      const file = receipt?.files[0];
      const reported = many(() => sound(progressShape, mutate(progress, random))).flatMap(
        (one, n): Progress[] => (one ? [{ ...one, job: `job-${n}` }] : []),
      );
      const clip: Clip = {
        ...CLIP,
        article: mendEntry({ id: 'x', headline: mutate(headline, random) })?.headline ?? headline,
        choice: mendChoice(mutate(choice, random)),
        origin: { from: 'draft' },
        ...(receipt && file
          ? {
              saved: {
                entry: mended.id,
                at: receipt.at,
                changed: true,
                choice: mended.choice,
                destination: receipt.destination,
                path: file.path,
              },
            }
          : {}),
      };
      const { needs } = fakeNeeds({
        clip: async () => clip,
        unsaved: async () => ({ here: reported, elsewhere: 0 }),
      });
      const popup = createPopup(needs);
      draw(
        <PopupPage
          popup={popup}
          language={english}
          profiles={allProfiles(recoverSettings(mutate(settings, random)).profiles)}
          destinations={places}
          always={async () => {}}
          folders={async () => []}
          access={access}
          toReport={() => ''}
          close={() => undefined}
          openBatch={() => undefined}
        />,
      );
      await act(() => popup.read());
      expect(document.querySelector('#save')).toBeTruthy();
      expect(document.querySelectorAll('#earlier li')).toHaveLength(reported.length);
      expect(textOf('#app')).not.toMatch(/\[object|Invalid Date|NaN/);
      await act(() => popup.save());
      for (const one of reported) await act(() => popup.unsaved.retry(one.job));
      expect(errors).toEqual([]);
    });
  },
  LIMIT_MS,
);

it(
  'shows the options, every card of them',
  async () => {
    const cards = [
      'format',
      'destinations',
      'defaults',
      'suggestions',
      'sites',
      'files',
      'profiles',
      'pictures-card',
      'library-card',
      'shortcuts',
      'interface',
      'backup',
      'sync',
      'privacy',
      'version',
    ];
    await batches(async (random) => {
      const usable = recoverSettings(mutate(settings, random));
      const options = createOptions({
        read: async () => usable,
        recover: async () => usable,
        write: async () => undefined,
        watch: () => () => undefined,
        parse: parseSettings,
        addHistory: async () => {},
        newId: () => 'new',
      });
      await options.load();
      draw(
        <OptionsPage
          options={options}
          languageOf={(chosen) => languageFor(chosen, 'en')}
          onLook={() => undefined}
          dependencies={{
            places,
            access,
            shortcuts: {
              read: async () => [{ command: '__proto__', keys: '' }],
              change: async () => undefined,
            },
            version: '0',
            recentTerms: { categories: [], tags: [], folders: [] },
            example: examplePath,
            destinations: {
              check: async () => ({ wrong: [], origins: [] }),
              readSecrets: async () => ({ texts: {}, origins: [] }),
              writeSecrets: async () => undefined,
              saveWaiting: async () => undefined,
            },
            firstRun: {
              isPinned: async () => true,
              saveSample: async () => undefined,
              showFile: async () => true,
              closeTab: async () => true,
            },
            tryProfile: async () => ({ path: 'a.md', text: '' }),
            replacedSettings: {
              read: async () => [{ at: 5, text: '{}', why: 'synced' }],
              forget: async () => undefined,
              restore: async () => undefined,
            },
            download: async () => 'a.json',
            history: { read: async () => [], forget: async () => {} },
            tryRule: async () => ({ titles: [], of: 0 }),
            library: { count: async () => 1, forgetAll: async () => undefined },
            sync: {
              read: async () => ({ on: true, at: 1, fault: 'sync-unseen' }),
              watch: () => () => undefined,
              start: async () => 'on',
              stop: async () => undefined,
              passages: async () => [{ where: '\u202E', text: '<script>' }],
            },
          }}
        />,
      );
      for (const { id } of options.state.get().profiles) act(() => options.profiles.open(id, true));
      options.importText(JSON.stringify(usable));
      await settle();
      expect(
        [...document.querySelectorAll('.card')].map((card) => card.getAttribute('aria-labelledby')),
      ).toEqual(cards.map((id) => `${id}-title`));
      expect(textOf('main')).not.toMatch(STRANGE);
      expect(errors).toEqual([]);
    });
  },
  LIMIT_MS,
);
