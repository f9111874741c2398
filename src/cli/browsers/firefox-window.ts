/**
 * Functions that run inside Firefox's own window, sent there as text: the keys, and the way into the
 * documents of the extension.
 */

type Finder = { readonly in: 'page' } | { readonly in: 'tab'; readonly key: string };
/** Which document is meant: the current tab's, a marked tab's, the popup's, the background's. */
export type Place = Finder | { readonly in: 'popup' } | { readonly in: 'background' };

/** Evaluates an expression in a document; runs as text, so everything it needs is inside. */
export async function evaluateIn(id: string, place: Place, expression: string): Promise<unknown> {
  const { extension, mozExtensionHostname } = WebExtensionPolicy.getByID(id);
  const popup = () =>
    [...document.querySelectorAll('browser.webextension-popup-browser')]
      .map((element) => element as unknown as FirefoxFrame)
      .find(
        (frame) =>
          frame.currentURI?.spec.startsWith(`moz-extension://${mozExtensionHostname}/`) &&
          !frame.webProgress?.isLoadingDocument,
      );
  const find = async (): Promise<FirefoxFrame | undefined> => {
    if (place.in === 'popup') return popup();
    if (place.in === 'page') return gBrowser.selectedBrowser;
    if (place.in === 'tab')
      return [...gBrowser.tabs].find((tab) => tab.getAttribute('data-test') === place.key)
        ?.linkedBrowser;
    await extension.wakeupBackground?.();
    return (
      extension.backgroundContext?.xulBrowser ??
      [...extension.views].find((view) => view.viewType === 'background')?.xulBrowser
    );
  };
  let frame: FirefoxFrame | undefined;
  for (const end = Date.now() + 10_000; Date.now() < end && !frame; ) {
    frame = await find();
    if (!frame) await new Promise((done) => setTimeout(done, 20));
  }
  if (!frame) throw new Error(`no ${place.in} is open`);
  const name = `presscut-test:${Math.random()}`;
  // What runs in the popup stands for a user's hand there, as it does in Chromium's driver.
  const gesture =
    place.in === 'popup'
      ? 'content.document.notifyUserGestureActivation(); hand = content.windowUtils.setHandlingUserInput(true);'
      : '';
  const script = `(async () => {
    let hand;
    try {
      ${gesture}
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      const begun = Cu.evalInSandbox(${JSON.stringify(expression)}, sandbox);
      hand?.destruct();
      const v = await begun;
      sendAsyncMessage(${JSON.stringify(name)}, { v: v === undefined ? null : JSON.parse(JSON.stringify(v)) });
    } catch (e) { sendAsyncMessage(${JSON.stringify(name)}, { e: String(e) }); }
  })()`;
  const manager = frame.messageManager;
  return new Promise((resolve, reject) => {
    const listener = ({ data }: { data: FirefoxSent }) => {
      manager.removeMessageListener(name, listener);
      if (data.e === undefined) resolve(data.v);
      else reject(new Error(data.e));
    };
    manager.addMessageListener(name, listener);
    manager.loadFrameScript(
      `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
      false,
    );
  });
}

/** Whether what an extension stored is still there when it is installed again. */
export function keepAtRemoval(keep: boolean): void {
  Services.prefs.setBoolPref('extensions.webextensions.keepStorageOnUninstall', keep);
}

/** Lets an extension, installed or not, into private windows. */
export async function allowPrivate(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  ) as unknown as { ExtensionPermissions: { add: (id: string, what: object) => Promise<void> } };
  const permissions = ['internal:privateBrowsingAllowed'];
  await ExtensionPermissions.add(id, { permissions, origins: [] });
}

/** Puts the extension's button on the toolbar; answers with the host of its pages. */
export async function placeButton(id: string): Promise<string> {
  const policy = WebExtensionPolicy.getByID(id);
  await policy.readyPromise;
  const { CustomizableUI } = ChromeUtils.importESModule(
    'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs',
  ) as unknown as { CustomizableUI: { addWidgetToArea: (id: string, area: string) => void } };
  const widget = `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  CustomizableUI.addWidgetToArea(widget, 'nav-bar');
  return policy.mozExtensionHostname;
}

/** Presses Alt+Shift and a letter in the browser's window, through its own matching of shortcuts. */
export function pressAltShift(letter: string): void {
  const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(
    Ci.nsITextInputProcessor,
  ) as unknown as {
    beginInputTransactionForTests: (window: Window) => boolean;
    keydown: (event: KeyboardEvent) => void;
    keyup: (event: KeyboardEvent) => void;
  };
  if (!processor.beginInputTransactionForTests(window)) throw new Error('no keyboard');
  const event = (key: string, code: string, keyCode: number) =>
    new KeyboardEvent('', { key, code, keyCode });
  const keys = [
    event('Alt', 'AltLeft', 18),
    event('Shift', 'ShiftLeft', 16),
    event(letter, `Key${letter}`, letter.charCodeAt(0)),
  ];
  for (const key of keys) processor.keydown(key);
  for (const key of keys.reverse()) processor.keyup(key);
}

export const isLoading = (): boolean =>
  gBrowser.selectedBrowser.webProgress?.isLoadingDocument === true;

/** Closes every tab with a page of the extension. */
export function closeTabsOf(origin: string): void {
  for (const tab of [...gBrowser.tabs])
    if (tab.linkedBrowser.currentURI?.spec.startsWith(origin)) gBrowser.removeTab(tab);
}
