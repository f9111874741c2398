/** What a user does on the library page: reads it, searches, opens articles, saves them again. */
import { chooseFile } from './choose-file.ts';
import { type Driver, type ExtensionPage, until } from './drivers/driver.ts';

/** What stands on the page, as a user reads it. */
export type LibraryShown = {
  readonly read: string;
  readonly count: string;
  readonly news: string;
  readonly about: string;
  readonly rows: readonly {
    readonly title: string;
    readonly state: string;
    readonly text: string;
    readonly marks: readonly string[];
  }[];
  readonly note: string;
  /** State of the save that was begun in the open row. */
  readonly saving: string;
  readonly files: readonly string[];
};

export const readLibrary = (page: ExtensionPage): Promise<LibraryShown> =>
  page.evaluate<LibraryShown>(() => {
    const text = (selector: string): string =>
      document.querySelector(selector)?.textContent?.trim() ?? '';
    const data = (selector: string, key: string): string =>
      document.querySelector<HTMLElement>(selector)?.dataset[key] ?? '';
    const all = (root: ParentNode, selector: string): string[] =>
      [...root.querySelectorAll(selector)].map((one) => one.textContent ?? '');
    return {
      read: data('#rows', 'read') || (document.querySelector('.nothing') ? 'texts' : ''),
      count: text('#count'),
      news: text('#news'),
      about: data('#news', 'about'),
      rows: [...document.querySelectorAll<HTMLElement>('.row')].map((row) => ({
        title: row.querySelector('.row-title')?.textContent ?? '',
        state: row.dataset.state ?? '',
        text: row.textContent ?? '',
        marks: all(row, 'mark'),
      })),
      note: document.querySelector('.note[aria-busy="false"] pre')?.textContent ?? '',
      saving: data('.saving', 'state'),
      files: all(document, '.files li'),
    };
  });

export const untilLibrary = (
  page: ExtensionPage,
  what: string,
  holds: (shown: LibraryShown) => boolean,
): Promise<LibraryShown> =>
  until(what, async () => {
    const shown = await readLibrary(page);
    return holds(shown) && shown;
  });

/** `hash`: the id of an entry to begin with. */
export async function openLibrary(driver: Driver, hash = ''): Promise<ExtensionPage> {
  const page = await driver.extensionPage(`src/library/index.html${hash && `#${hash}`}`);
  await untilLibrary(page, 'the library', ({ read }) => read === 'texts');
  return page;
}

export const clickOn = (page: ExtensionPage, selector: string, title = ''): Promise<void> =>
  page.evaluate<void>(
    (wanted: string, holds: string) => {
      const element = [...document.querySelectorAll<HTMLElement>(wanted)].find((one) =>
        one.textContent?.includes(holds),
      );
      if (!element) throw new Error(`nothing is ${wanted}`);
      element.click();
    },
    selector,
    title,
  );

/** Sets a field as typing or choosing does. */
export const setField = (page: ExtensionPage, id: string, value: string): Promise<void> =>
  page.evaluate<void>(
    (field: string, given: string) => {
      const element = document.querySelector<HTMLInputElement>(`#${field}`);
      if (!element) throw new Error(`no field ${field}`);
      element.value = given;
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
      element.dispatchEvent(new Event('change', { bubbles: true }));
    },
    id,
    value,
  );

export const search = (page: ExtensionPage, query: string): Promise<void> =>
  setField(page, 'search', query);

/** Imports a file with this text. */
export const importLibrary = (page: ExtensionPage, text: string): Promise<void> =>
  chooseFile(page, '#import-file', text);

/** Puts entries into the database unchecked. */
export const layEntries = (page: ExtensionPage, entries: readonly object[]): Promise<void> =>
  page.evaluate<void>(
    (given: readonly object[]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('presscut');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const work = db.transaction('entries', 'readwrite');
          for (const entry of given) work.objectStore('entries').put(entry);
          work.onerror = () => reject(work.error);
          work.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    entries,
  );

export async function openRow(page: ExtensionPage, title: string): Promise<LibraryShown> {
  await clickOn(page, 'button.row-title', title);
  return untilLibrary(page, 'the note', ({ note }) => note !== '');
}
