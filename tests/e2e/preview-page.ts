/** What a user does in the large preview: opens it from the popup, reads it, cuts and corrects, saves. */
import { type Driver, type ExtensionPage, until } from './drivers/driver.ts';
import { click } from './popup.ts';

export type ShownPreview = {
  /** What each piece says, by its state. */
  readonly pieces: readonly { readonly text: string; readonly state: string }[];
  readonly title: string;
  readonly file: string;
  readonly saving: string;
};

export const readPreview = (page: ExtensionPage): Promise<ShownPreview> =>
  page.evaluate<ShownPreview>(() => ({
    pieces: [...document.querySelectorAll<HTMLElement>('.piece')].map((piece) => ({
      text: piece.textContent ?? '',
      state: piece.dataset.state ?? '',
    })),
    title: document.querySelector<HTMLInputElement>('#title')?.value ?? '',
    file: document.querySelector('#file pre')?.textContent ?? '',
    saving: document.querySelector<HTMLElement>('#status')?.dataset.state ?? '',
  }));

/** Opens it by its button in the popup. */
export async function openPreview(driver: Driver): Promise<ExtensionPage> {
  await click(driver, '#open-preview');
  const opened = await until('the tab of the preview', () =>
    driver.background<{ id: number; url: string } | undefined>(async () => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find(({ url }) => url?.includes('/src/preview/index.html#'));
      return tab && { id: tab.id ?? -1, url: tab.url ?? '' };
    }),
  );
  // A page that the driver opens itself can be worked with.
  await driver.background<void>((id: number) => chrome.tabs.remove(id), opened.id);
  const page = await driver.extensionPage(opened.url.slice(opened.url.indexOf('src/')));
  await until('the pieces', async () => (await readPreview(page)).pieces.length > 0);
  return page;
}

/** Makes the piece with this text the active one and presses a key there. */
export async function pressOn(page: ExtensionPage, text: string, key: string): Promise<void> {
  await page.evaluate<void>((wanted: string) => {
    const pieces = [...document.querySelectorAll<HTMLElement>('.piece')];
    pieces.find((piece) => piece.textContent?.includes(wanted))?.focus();
  }, text);
  await page.press(key);
}

export const correctLine = (page: ExtensionPage, id: string, text: string): Promise<void> =>
  page.evaluate<void>(
    async (field: string, typed: string) => {
      const line = document.querySelector<HTMLInputElement>(`#${field}`);
      if (!line) throw new Error(`no field ${field}`);
      line.focus();
      line.value = typed;
      line.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((done) => setTimeout(done, 50));
      line.blur();
    },
    id,
    text,
  );
