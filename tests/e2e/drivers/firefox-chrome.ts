/**
 * Functions that run inside Firefox's own window, sent there as text: what a user does with the
 * toolbar and the menus, and what a test looks at.
 */

export function clickButton(id: string): void {
  const widget = `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  const node = document.getElementById(widget);
  if (!node) throw new Error(`no button ${widget}`);
  const button = node.querySelector<HTMLElement>('.unified-extensions-item-action-button');
  (button ?? node).click();
}

/** Chooses the extension's entry in the page's context menu, which is open or about to open. */
export async function chooseMenuItem(id: string, item: string): Promise<void> {
  const menu = document.getElementById('contentAreaContextMenu') as unknown as Element & {
    state: string;
    hidePopup: () => void;
  };
  const suffix = `-menuitem-_${item}`;
  const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  const find = () =>
    document.getElementById(widget + suffix) as (Element & { doCommand: () => void }) | null;
  for (const end = Date.now() + 5000; Date.now() < end; ) {
    if (menu.state === 'open' && find()) break;
    await new Promise((done) => setTimeout(done, 20));
  }
  const found = find();
  const ids = [...menu.querySelectorAll('[id*="-menuitem-"]')].map((one) => one.id);
  if (!found) throw new Error(`no entry ${widget}${suffix}, menu ${menu.state}, has ${ids}`);
  found.doCommand();
  menu.hidePopup();
}

export function hidePopup(): void {
  for (const panel of document.querySelectorAll('panel'))
    if (
      panel.querySelector('browser.webextension-popup-browser') ||
      panel.id.includes('customizationui')
    )
      (panel as unknown as { hidePopup: () => void }).hidePopup();
}

export const isPopupOpen = (): boolean =>
  document.querySelector('browser.webextension-popup-browser') !== null;

/** An image of what a document shows, as the base64 of a PNG. */
export async function snapshot(where: 'popup' | 'page'): Promise<string> {
  const frame =
    where === 'page'
      ? gBrowser.selectedBrowser
      : (document.querySelector(
          'browser.webextension-popup-browser',
        ) as unknown as FirefoxFrame | null);
  if (!frame) throw new Error('no popup is open');
  const bitmap = await frame.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS(
    'http://www.w3.org/1999/xhtml',
    'canvas',
  ) as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').replace(/^.*,/, '');
}

/** Ends the event page as Firefox does when it was idle for long. */
export const terminateBackground = (id: string): Promise<void> =>
  WebExtensionPolicy.getByID(id).extension.terminateBackground({
    disableResetIdleForTest: true,
    ignoreDevToolsAttached: true,
  });

/** Pages follow the first preference, the popup follows the browser's window and so the second. */
export function setColours(dark: boolean): void {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1);
  Services.prefs.setIntPref('ui.systemUsesDarkTheme', dark ? 1 : 0);
}

/** Marks the current tab, so that it can be found again. */
export const markTab = (key: string): void => gBrowser.selectedTab.setAttribute('data-test', key);

export function readClipboard(): string {
  const { clipboard } = Services;
  if (!clipboard.hasDataMatchingFlavors(['text/plain'], clipboard.kGlobalClipboard)) return '';
  const transferable = Cc['@mozilla.org/widget/transferable;1']?.createInstance(
    Ci.nsITransferable,
  ) as unknown as {
    init: (context: null) => void;
    addDataFlavor: (flavor: string) => void;
    getTransferData: (flavor: string, data: object) => void;
  };
  transferable.init(null);
  transferable.addDataFlavor('text/plain');
  clipboard.getData(transferable, clipboard.kGlobalClipboard);
  const data: { value?: { QueryInterface: (kind: unknown) => { data: string } } } = {};
  transferable.getTransferData('text/plain', data);
  return data.value?.QueryInterface(Ci.nsISupportsString).data ?? '';
}

/** Resident memory of the processes that run extensions, in MB, after a collection. */
export async function extensionMemory(): Promise<number> {
  for (const request of ['child-gc-request', 'child-cc-request', 'child-mmu-request'])
    Services.obs.notifyObservers(null, request);
  await new Promise((done) => setTimeout(done, 1500));
  const { children } = await ChromeUtils.requestProcInfo();
  const sizes = children.filter(({ type }) => type === 'extension').map(({ memory }) => memory);
  return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
}
