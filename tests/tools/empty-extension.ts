/** An extension whose popup is an empty page: what a browser needs to show any popup at all. */
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../src/cli/build.ts';
import type { BrowserName } from '../e2e/drivers/driver.ts';

/** Writes it to `folder`, at the URLs and under the id of the real one. */
export function writeEmptyExtension(browser: BrowserName, folder: string): string {
  const built = path.join(ROOT, 'dist', browser, 'manifest.json');
  const {
    default_locale: _,
    icons: __,
    options_ui: ___,
    ...manifest
  } = JSON.parse(fs.readFileSync(built, 'utf8'));
  const popup = manifest.action.default_popup;
  const script = manifest.background.service_worker ?? manifest.background.scripts[0];
  const files = {
    'manifest.json': JSON.stringify({
      ...manifest,
      name: 'Empty',
      description: 'Empty',
      action: { default_popup: popup },
      commands: {},
    }),
    [popup]: '<!doctype html><title>Empty</title><p id="title">Empty</p>',
    'src/options/index.html': '<!doctype html><title>Empty</title>',
    // There are no first steps to wait for.
    [script]:
      "chrome.runtime.onMessage.addListener(() => undefined); chrome.storage.local.set({ 'first-run': true });",
  };
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
  return folder;
}
