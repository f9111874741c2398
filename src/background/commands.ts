/** The keyboard: `save-article` saves with the defaults; `_execute_action` is the browser's own. */
import { onCommand } from '../platform/events.ts';
import { openBatch, openLibrary } from '../platform/extension-pages.ts';
import { saveWithoutPopup } from './save-without-popup.ts';

export function listenToCommands(): void {
  onCommand((command, tab) => {
    if (command === 'save-article') void saveWithoutPopup(tab, 'page');
    if (command === 'open-library') void openLibrary();
    if (command === 'save-batch') void openBatch(tab);
  });
}
