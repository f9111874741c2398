/** What a user does in the popup: reads it, fills it in, saves. */
import { type Driver, until } from './drivers/driver.ts';
import { faultIn, follow, type Outcome } from './drivers/outcome.ts';

/** What stands in the popup, as a user reads it. */
export type Shown = {
  readonly phase: 'reading' | 'ready' | 'failed';
  /** Of the page at hand, without what is said of earlier. */
  readonly text: string;
  readonly earlier: string;
  readonly title: string;
  readonly origin: string;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly profile: string;
  readonly path: string;
  readonly preview: string;
  /** `idle`, `saving`, `saved`, `unsaved`. */
  readonly saving: string;
};

export const readPopup = (driver: Driver): Promise<Shown> =>
  driver.popup<Shown>(() => {
    const value = (id: string): string =>
      document.querySelector<HTMLInputElement>(`#${id}`)?.value ?? '';
    const text = (selector: string): string =>
      document.querySelector(selector)?.textContent?.trim() ?? '';
    const chips = (id: string): string[] =>
      [
        ...(document.querySelector(`#${id}`)?.closest('.chips')?.querySelectorAll('.chip bdi') ??
          []),
      ].map((chip) => chip.textContent ?? '');
    const ready = document.querySelector('#title') !== null;
    const failed = document.querySelector('main.failed') !== null;
    return {
      phase: ready ? 'ready' : failed ? 'failed' : 'reading',
      text: [...(document.querySelector('main')?.children ?? [])]
        .map((child) => child.textContent ?? '')
        .join('\n'),
      earlier: text('#last-failure') || text('#earlier'),
      title: value('title'),
      origin: text('#origin'),
      categories: chips('categories'),
      tags: chips('tags'),
      profile: value('profile'),
      path: text('#path'),
      preview: text('#preview'),
      saving: document.querySelector<HTMLElement>('#status')?.dataset.state ?? '',
    };
  });

/** Waits until the popup has read the page, or says why it cannot. */
export const readyPopup = (driver: Driver): Promise<Shown> =>
  until('the popup to read the page', async () => {
    const shown = await readPopup(driver);
    return shown.phase === 'reading' ? undefined : shown;
  });

export async function openPopup(driver: Driver): Promise<Shown> {
  await driver.clickToolbar();
  return readyPopup(driver);
}

/** The fault whose sentence the popup shows after a click on the button. */
export async function popupFault(driver: Driver): Promise<string | undefined> {
  return faultIn((await openPopup(driver)).text);
}

/** Types a word into a list of chips and presses Enter. */
export const addChip = (driver: Driver, id: string, word: string): Promise<void> =>
  driver.popup<void>(
    async (field: string, typed: string) => {
      const input = document.querySelector<HTMLInputElement>(`#${field}`);
      if (!input) throw new Error(`no field ${field}`);
      input.focus();
      input.value = typed;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((done) => setTimeout(done, 50));
      input.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
      );
    },
    id,
    word,
  );

export const choose = (driver: Driver, id: string, value: string): Promise<void> =>
  driver.popup<void>(
    (field: string, chosen: string) => {
      const select = document.querySelector<HTMLSelectElement>(`#${field}`);
      if (!select) throw new Error(`no field ${field}`);
      select.value = chosen;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    id,
    value,
  );

export const fill = (driver: Driver, id: string, text: string): Promise<void> =>
  driver.popup<void>(
    (field: string, typed: string) => {
      const line = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${field}`);
      if (!line) throw new Error(`no field ${field}`);
      line.value = typed;
      line.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    id,
    text,
  );

export const click = (driver: Driver, selector: string): Promise<void> =>
  driver.popup<void>((wanted: string) => {
    const element = document.querySelector<HTMLElement>(wanted);
    if (!element) throw new Error(`nothing is ${wanted}`);
    element.click();
  }, selector);

/** Presses Enter where the focus is. */
export const enter = (driver: Driver): Promise<void> =>
  driver.popup<void>(() => {
    const press = { key: 'Enter', bubbles: true, cancelable: true };
    // The popup may close on it, and what runs there would never answer.
    setTimeout(() =>
      (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', press)),
    );
  });

/** Presses Save, or another button, and waits for the file. */
export const saveFromPopup = (driver: Driver, button = '#save'): Promise<Outcome> =>
  follow(driver, () => click(driver, button));
