/** The extension's keyboard shortcuts as the user has them. */
import { browser } from './browser.ts';

export type Shortcut = {
  /** Name of the command in the manifest. */
  readonly command: string;
  /** As the browser writes it, such as `Alt+Shift+Y`; `''` where none is set. */
  readonly keys: string;
};

/** Opens the browser's own page on which they are changed. */
export async function changeShortcuts(): Promise<void> {
  if (__TARGET__ === 'firefox') await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, shortcut }) => ({ command: name ?? '', keys: shortcut ?? '' }));
}
