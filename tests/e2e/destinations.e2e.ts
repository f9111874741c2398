/** Notes that go elsewhere than to the downloads folder. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { articlePage, paragraph, TITLE } from './article-page.ts';
import { pause, until } from './drivers/driver.ts';
import { faultIn, readReported, saveByKey } from './drivers/outcome.ts';
import { click, openPopup, readPopup, choose as select } from './popup.ts';
import { inEachBrowser, type Session } from './session.ts';

async function visit({ driver, server, toUrl }: Session): Promise<void> {
  const url = toUrl();
  server.serve(url, articlePage());
  await driver.goto(url);
}

inEachBrowser((session, browser) => {
  it('the clipboard, from the popup: text and HTML, no file, and not called saved', async () => {
    const { driver } = session();
    await visit(session());
    await openPopup(driver);
    const before = driver.files();
    await select(driver, 'destination', 'clipboard');
    await until('the preview', async () => (await readPopup(driver)).path.endsWith('.md'));
    await click(driver, '#save');
    const shown = await until('the end', async () => {
      const now = await readPopup(driver);
      return (now.saving === 'saved' || now.saving === 'unsaved') && now;
    });
    expect(shown.text).toContain('Copied, not saved as a file');
    await driver.closePopup();
    expect(await driver.clipboard()).toContain(`title: ${TITLE}`);
    expect(driver.files()).toEqual(before);
  });

  it('the clipboard, by key: in the page', async () => {
    const { driver, set } = session();
    await set({ destination: 'clipboard' });
    await visit(session());
    expect(await saveByKey(driver)).toMatchObject({ ok: true });
    expect(await driver.clipboard()).toContain(paragraph(1).slice(0, 60));
  });

  it('the clipboard, by key where the page wants a click first: that click ends the save', async () => {
    const { driver, server, toUrl, set } = session();
    await set({ destination: 'clipboard' });
    // Where nothing is encrypted there is only the older way to copy, which wants a click in the page.
    const url = toUrl().replace('https:', 'http:');
    const title = 'Copied by one click more';
    server.serve(url, articlePage({ title }));
    await driver.goto(url);
    // What drives the browser counts as a click: where scripts of Presscut run, it is made not to.
    await openPopup(driver);
    await driver.closePopup();
    await driver.background<void>(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? 0 },
        func: () => {
          const copy = document.execCommand.bind(document);
          document.execCommand = () => false;
          addEventListener(
            'click',
            () => {
              document.execCommand = copy;
            },
            true,
          );
        },
      });
    });
    expect(await saveByKey(driver)).toMatchObject({ ok: false, fault: 'clipboard-away' });
    const width = await driver.page<number>(() => innerWidth);
    const reported = () => readReported(driver);
    const isWaiting = async (): Promise<boolean> =>
      (await reported()).jobs.some((job) => job.title === title && job.state === 'unsaved');
    await until('the button to tell it', async () => (await reported()).badge === '!');
    // Where the line's button stands depends on the fonts: it is the first from the left that does anything.
    for (let x = width - 420; x < width - 60 && (await isWaiting()); x += 12) {
      await driver.clickAt(x, 44);
      await pause(50);
    }
    await until('the button to say so', async () =>
      (await reported()).title.includes('Copied, not'),
    );
    expect(await isWaiting()).toBe(false);
    // The clipboard itself is read where everything is encrypted.
    await visit(session());
    expect(await driver.clipboard()).toContain(title);
  });

  it('Obsidian: handed over in a tab of its own, and not called saved', async () => {
    const { driver, set } = session();
    await set({ destination: 'obsidian', destinations: { obsidian: { vault: 'My vault' } } });
    await visit(session());
    await driver.background<void>(() => {
      // What runs in Firefox has a global object of its own; the window is what stays.
      const scope = (typeof window === 'undefined' ? globalThis : window) as unknown as {
        opened: string[];
        browser?: { tabs: typeof chrome.tabs };
      };
      const { tabs } = scope.browser ?? chrome;
      const create = tabs.create.bind(tabs);
      scope.opened = [];
      tabs.create = ((request: chrome.tabs.CreateProperties) => {
        scope.opened.push(request.url ?? '');
        return create({ ...request, active: false });
      }) as typeof chrome.tabs.create;
    });
    const before = driver.files();
    expect(await saveByKey(driver)).toMatchObject({ ok: true });
    const [page = ''] = await driver.background<string[]>(
      () =>
        (
          (typeof window === 'undefined' ? globalThis : window) as unknown as {
            opened: string[];
          }
        ).opened,
    );
    expect(page).toMatch(/\/src\/handover\/index\.html#[\w-]+$/);
    const at = new URL(page).hash.slice(1);
    const url = await driver.background<string>(async (job: string) => {
      const key = `handover:${job}`;
      return ((await chrome.storage.session.get(key))[key] as { url: string }).url;
    }, at);
    const { searchParams } = new URL(url);
    expect(searchParams.get('vault')).toBe('My vault');
    expect(searchParams.get('file')).toContain(TITLE);
    expect(searchParams.has('clipboard')).toBe(true);
    expect(await driver.clipboard()).toContain(paragraph(1).slice(0, 60));
    expect(driver.files()).toEqual(before);
    await until('the button to say so', async () =>
      (await readReported(driver)).title.includes('Sent to Obsidian'),
    );
    // What did not arrive becomes a file, from the page that handed it over.
    const handover = await driver.extensionPage(`src/handover/index.html#${at}`);
    await until('the page', () =>
      handover.evaluate<boolean>(() => {
        document.querySelector<HTMLElement>('#instead')?.click();
        return document.querySelector('.notice.done')?.textContent?.includes('Saved') ?? false;
      }),
    );
    expect(await handover.evaluate<string>(() => document.body.textContent ?? '')).toContain(TITLE);
    expect(driver.files().length).toBe(before.length + 1);
    await handover.close();
  });

  if (browser === 'firefox') {
    it('a folder of the user’s choice is not offered, for this browser has none', async () => {
      const { driver } = session();
      await visit(session());
      await openPopup(driver);
      const offered = await driver.popup<string[]>(() =>
        [...document.querySelectorAll<HTMLOptionElement>('#destination option')].map(
          ({ value }) => value,
        ),
      );
      expect(offered).toContain('obsidian');
      expect(offered).not.toContain('folder');
    });
    return;
  }

  /** The browser's own private file system stands in for a folder that was picked. */
  const choose = async (name: string): Promise<void> => {
    const options = await session().driver.extensionPage('src/options/index.html');
    await options.evaluate<void>(async (folder: string) => {
      const root = await navigator.storage.getDirectory();
      const handle = await root.getDirectoryHandle(folder, { create: true });
      await new Promise<void>((done, fail) => {
        const request = indexedDB.open('presscut-folder', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('handles');
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const work = request.result.transaction('handles', 'readwrite');
          work.objectStore('handles').put(handle, 'root');
          work.oncomplete = () => {
            request.result.close();
            done();
          };
        };
      });
    }, name);
    await options.close();
  };

  /** Every file in the chosen folder, by path. */
  const filesIn = (name: string): Promise<Record<string, string>> =>
    session().driver.background<Record<string, string>>(async (folder: string) => {
      const found: Record<string, string> = {};
      const walk = async (at: FileSystemDirectoryHandle, above: string): Promise<void> => {
        for await (const [entry, handle] of at.entries()) {
          if (handle.kind === 'directory') await walk(handle, `${above}${entry}/`);
          else found[above + entry] = await (await handle.getFile()).text();
        }
      };
      const root = await navigator.storage.getDirectory();
      await walk(await root.getDirectoryHandle(folder, { create: true }), '');
      return found;
    }, name);

  it('a folder of the user’s choice: twice is two files, whatever runs at the same time', async () => {
    const { driver, set } = session();
    await choose('blog');
    await set({ destination: 'folder', profile: 'hexo' });
    await visit(session());
    expect(await saveByKey(driver)).toMatchObject({ ok: true });
    await visit(session());
    expect(await saveByKey(driver)).toMatchObject({ ok: true });
    const files = await filesIn('blog');
    const names = Object.keys(files).sort();
    expect(names).toHaveLength(2);
    for (const name of names) {
      expect(name).toMatch(/^source\/_posts\/2024-05-01-.*\.md$/);
      expect(files[name]).toContain(paragraph(7).slice(0, 60));
    }
    expect(names.some((name) => name.endsWith(' (1).md'))).toBe(true);
  });

  it('a file stands where the folder has to be: said, and saved elsewhere by one button', async () => {
    const { driver, set } = session();
    await choose('blocked');
    await driver.background<void>(async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('blocked');
      await folder.getFileHandle('source', { create: true });
    });
    await set({ destination: 'folder', profile: 'hexo' });
    await visit(session());
    await openPopup(driver);
    await click(driver, '#save');
    const refused = await until('the fault', async () => faultIn((await readPopup(driver)).text));
    expect(refused).toBe('folder-refused');
    expect(Object.keys(await filesIn('blocked'))).toEqual(['source']);
    const before = driver.files().length;
    await click(driver, '#downloads');
    await until('the save', async () => (await readPopup(driver)).saving === 'saved');
    expect(driver.files()).toHaveLength(before + 1);
  });

  it('a folder that the browser has closed again: the note waits, and one click saves it', async () => {
    const { driver, set } = session();
    await choose('vault');
    await set({ destination: 'folder' });
    await visit(session());
    await openPopup(driver);
    // What is picked by hand loses its permission; the stand-in has to be made to.
    const lose = (): void => {
      const handle = FileSystemHandle.prototype as unknown as Record<string, unknown>;
      handle.queryPermission = async () => 'prompt';
    };
    const regain = (): void => {
      const handle = FileSystemHandle.prototype as unknown as Record<string, unknown>;
      handle.queryPermission = async () => 'granted';
      handle.requestPermission = async () => 'granted';
    };
    await driver.background<void>(lose);
    await click(driver, '#save');
    expect(await until('the fault', async () => faultIn((await readPopup(driver)).text))).toBe(
      'folder-locked',
    );
    expect(await filesIn('vault')).toEqual({});
    await driver.closePopup();
    await driver.background<void>(regain);
    await openPopup(driver);
    await driver.popup<void>(regain);
    await driver.popup<void>(() => {
      const found = [...document.querySelectorAll<HTMLElement>('#earlier button')].find((button) =>
        button.textContent?.startsWith('Allow access and save'),
      );
      if (!found) throw new Error('nothing allows it');
      found.click();
    });
    const files = await until('the note', async () => {
      // It is there before it is whole, beside the browser's own copy that takes its place in the end.
      const now = await filesIn('vault').catch((error: unknown) => {
        if (/NotFoundError/.test(String(error))) return {};
        throw error;
      });
      const texts = Object.values(now);
      return texts.length === 1 && texts[0] !== '' && now;
    });
    expect(Object.values(files)[0]).toContain(paragraph(7).slice(0, 60));
  });

  it('a folder of the disk itself, which the browser opens only on the user’s word: the note waits', async () => {
    const { driver, set } = session();
    // What another test made of its permissions goes with that run.
    await driver.killBackground();
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-vault-'));
    const options = await driver.extensionPage('src/options/index.html');
    // Without a screen no dialog picks a folder; one that is dropped is as real, and as closed.
    await options.evaluate<void>(() => {
      const scope = window as unknown as { dropped?: Promise<void> };
      const keep = async (item: DataTransferItem | undefined): Promise<void> => {
        const real = item as unknown as { getAsFileSystemHandle: () => Promise<FileSystemHandle> };
        const handle = await real.getAsFileSystemHandle();
        await new Promise<void>((done, fail) => {
          const request = indexedDB.open('presscut-folder', 1);
          request.onupgradeneeded = () => request.result.createObjectStore('handles');
          request.onerror = () => fail(request.error);
          request.onsuccess = () => {
            const work = request.result.transaction('handles', 'readwrite');
            work.objectStore('handles').put(handle, 'root');
            work.oncomplete = () => {
              request.result.close();
              done();
            };
          };
        });
      };
      document.addEventListener('dragover', (event) => event.preventDefault());
      document.addEventListener('drop', (event) => {
        event.preventDefault();
        scope.dropped = keep(event.dataTransfer?.items[0]);
      });
    });
    await options.drop?.(folder);
    await until('the drop', () =>
      options.evaluate<boolean>(async () => {
        const { dropped } = window as unknown as { dropped?: Promise<void> };
        await dropped;
        return dropped !== undefined;
      }),
    );
    await options.close();
    await set({ destination: 'folder' });
    await visit(session());
    await openPopup(driver);
    await click(driver, '#save');
    const fault = await until('the fault', async () => faultIn((await readPopup(driver)).text));
    expect(fault).toBe('folder-locked');
    await driver.closePopup();
    const again = await driver.extensionPage('src/options/index.html#folder-choice');
    const shown = await until('the button', () =>
      again.evaluate<string | false>(() => {
        const words = document.querySelector('#folder-choice')?.textContent ?? '';
        return document.querySelector('#allow-folder') !== null && words;
      }),
    );
    await again.close();
    expect(shown).toContain(`Chosen: ${path.basename(folder)}`);
    expect(shown).toMatch(/waiting for it/);
    expect(shown).toContain('Allow access and save');
    expect(fs.readdirSync(folder)).toEqual([]);
    fs.rmSync(folder, { recursive: true });
  });
});
