/** The context menu: save the article, save the selection, copy as Markdown. */
import { onBegin } from '../platform/events.ts';
import { openLibrary } from '../platform/extension-pages.ts';
import { onMenuClick, setMenu } from '../platform/menus.ts';
import { watchSettings } from '../settings/store.ts';
import { language } from './notify.ts';
import { copyWithoutPopup, saveWithoutPopup } from './save-without-popup.ts';

/** The language the menu is in, as far as this run of the background side knows. */
let shown: string | undefined;

async function showMenu(): Promise<void> {
  const { id, messages } = await language();
  if (id === shown) return;
  shown = id;
  const { saveArticle, saveSelection, copyMarkdown, library } = messages.menus;
  await setMenu([
    { id: 'save-article', title: saveArticle, contexts: ['page', 'image', 'link', 'selection'] },
    { id: 'save-selection', title: saveSelection, contexts: ['selection'] },
    { id: 'copy-markdown', title: copyMarkdown, contexts: ['page', 'image', 'link', 'selection'] },
    { id: 'open-library', title: library, contexts: ['action'], everywhere: true },
  ]);
}

function refresh(): void {
  showMenu().catch((error: unknown) => console.error('no context menu', error));
}

export function listenToMenus(): void {
  onBegin(refresh);
  watchSettings(refresh);
  onMenuClick((id, tab) => {
    if (id === 'save-article') void saveWithoutPopup(tab, 'page');
    if (id === 'save-selection') void saveWithoutPopup(tab, 'selection');
    if (id === 'copy-markdown') void copyWithoutPopup(tab, 'page');
    if (id === 'open-library') void openLibrary();
  });
}
