/** The page of a batch, as tests and tools drive it. */
import type { Driver, ExtensionPage } from './drivers/driver.ts';
import { until } from './drivers/driver.ts';

export async function openBatch(driver: Driver, hash = ''): Promise<ExtensionPage> {
  const page = await driver.extensionPage(`src/batch/index.html${hash && `#${hash}`}`);
  await until('the page of batches', () =>
    page.evaluate<boolean>(
      () => document.querySelector('main:not([aria-busy="true"]) .card') !== null,
    ),
  );
  return page;
}

export const clickIn = (page: ExtensionPage, selector: string): Promise<void> =>
  page.evaluate<void>((which: string) => {
    const button = document.querySelector<HTMLElement>(which);
    if (!button) throw new Error(`no ${which}`);
    button.click();
  }, selector);

export type Counts = Readonly<Record<string, number>>;

export type Shown = {
  readonly state: string;
  readonly rows: number;
  /** How many rows there are of each state. */
  readonly counts: Counts;
  readonly faults: readonly string[];
  readonly report: string;
};

export const readBatch = (page: ExtensionPage): Promise<Shown> =>
  page.evaluate<Shown>(() => ({
    state: document.querySelector<HTMLElement>('#progress-title')?.dataset.state ?? '',
    rows: document.querySelectorAll('.page').length,
    counts: Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('#counts [data-state]')].map(({ dataset }) => [
        dataset.state,
        Number(dataset.count),
      ]),
    ),
    faults: [...document.querySelectorAll('.page[data-state="failed"]')].map(
      (row) => row.textContent ?? '',
    ),
    report: document.querySelector('#report')?.textContent ?? '',
  }));

/** Puts a text into the field for lists, and adds what is in it. */
export async function addList(page: ExtensionPage, text: string): Promise<void> {
  await page.evaluate<void>((list: string) => {
    const field = document.querySelector<HTMLTextAreaElement>('#list');
    if (!field) throw new Error('no field');
    field.value = list;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await until('the field', () =>
    page.evaluate<boolean>(
      () => document.querySelector<HTMLTextAreaElement>('#list')?.value !== '',
    ),
  );
  await clickIn(page, '#add-list');
}

export const untilBatch = (
  page: ExtensionPage,
  what: string,
  holds: (shown: Shown) => boolean,
  limitMs = 30_000,
): Promise<Shown> =>
  until(
    what,
    async () => {
      const shown = await readBatch(page);
      return holds(shown) && shown;
    },
    limitMs,
  ).catch(async (error: unknown) => {
    throw new Error(`${String(error)} ${JSON.stringify(await readBatch(page))}`);
  });
