/** Chooses a JSON file with this text in a file field of one of the extension's pages. */
import type { ExtensionPage } from './drivers/driver.ts';

export const chooseFile = (page: ExtensionPage, selector: string, text: string): Promise<void> =>
  page.evaluate<void>(
    (wanted: string, json: string) => {
      const input = document.querySelector<HTMLInputElement>(wanted);
      if (!input) throw new Error(`nothing is ${wanted}`);
      const carrier = new DataTransfer();
      carrier.items.add(new File([json], 'chosen.json', { type: 'application/json' }));
      input.files = carrier.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    text,
  );
