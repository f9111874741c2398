/** The context menu: save the article, save the selection, copy as Markdown. */
import { onBegin } from '../platform/events.ts';
import { openBatch, openLibrary } from '../platform/extension-pages.ts';
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
  const { saveArticle, saveSelection, copyMarkdown, library, ...batch } = messages.menus;
  await setMenu([
    { id: 'save-article', title: saveArticle, contexts: ['page', 'image', 'link', 'selection'] },
    { id: 'save-selection', title: saveSelection, contexts: ['selection'] },
    { id: 'copy-markdown', title: copyMarkdown, contexts: ['page', 'image', 'link', 'selection'] },
    { id: 'batch-links', title: batch.batchLinks, contexts: ['page'] },
    { id: 'batch-selection', title: batch.batchSelection, contexts: ['selection'] },
    { id: 'batch-link', title: batch.batchLink, contexts: ['link'] },
    { id: 'open-library', title: library, contexts: ['action'], everywhere: true },
    { id: 'batch', title: batch.batch, contexts: ['action'], everywhere: true },
    // Chromium has no menu over tabs.
    ...(__TARGET__ === 'firefox'
      ? [
          {
            id: 'batch-tabs',
            title: batch.batchTabs,
            contexts: ['tab' as const],
            everywhere: true as const,
          },
        ]
      : []),
  ]);
}

function refresh(): void {
  showMenu().catch((error: unknown) => console.error('no context menu', error));
}

export function listenToMenus(): void {
  onBegin(refresh);
  watchSettings(refresh);
  onMenuClick((id, tab, link) => {
    if (id === 'save-article') void saveWithoutPopup(tab, 'page');
    if (id === 'save-selection') void saveWithoutPopup(tab, 'selection');
    if (id === 'copy-markdown') void copyWithoutPopup(tab, 'page');
    if (id === 'open-library') void openLibrary();
    if (id === 'batch') void openBatch(tab);
    if (id === 'batch-tabs') void openBatch(tab, { do: 'selected' });
    if (id === 'batch-links') void openBatch(tab, { do: 'links' });
    if (id === 'batch-selection') void openBatch(tab, { do: 'selection' });
    if (id === 'batch-link' && link) void openBatch(tab, { url: link });
  });
}
