/** The extension's keyboard shortcuts as the user has them. */
import { browser } from './browser.ts';

export type Shortcut = {
  /** Name of the command in the manifest. */
  readonly command: string;
  /** As the browser writes it, such as `Alt+Shift+Y`; `''` where none is set. */
  readonly keys: string;
};

export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, shortcut }) => ({ command: name ?? '', keys: shortcut ?? '' }));
}
