/** What the functions of firefox-window.ts see of Firefox’s window; the rest goes unsaid. */
type FirefoxFrame = {
  currentURI?: { spec: string };
  documentURI?: { spec: string } | null;
  docShellIsActive: boolean;
  webProgress?: { isLoadingDocument: boolean };
  browsingContext: {
    id: number;
    currentWindowGlobal: {
      documentURI?: { spec: string };
      drawSnapshot: (rect: unknown, scale: number, color: string) => Promise<ImageBitmap>;
    };
  };
  messageManager: {
    addMessageListener: (name: string, listener: (message: { data: FirefoxSent }) => void) => void;
    removeMessageListener: (name: string, listener: unknown) => void;
    loadFrameScript: (url: string, later: boolean) => void;
  };
};
type FirefoxChannel = {
  responseStatus: number;
  loadInfo: { externalContentPolicyType: number; browsingContextID: number };
  getResponseHeader: (name: string) => string;
};
type FirefoxSent = { v?: unknown; e?: string };
type FirefoxExtension = {
  wakeupBackground?: () => Promise<void>;
  backgroundContext?: { xulBrowser: FirefoxFrame };
  backgroundState: string;
  views: Iterable<{ viewType: string; xulBrowser: FirefoxFrame }>;
  terminateBackground: (options: object) => Promise<void>;
};
declare const WebExtensionPolicy: {
  getByID: (id: string) => {
    extension: FirefoxExtension;
    readyPromise: Promise<void>;
    mozExtensionHostname: string;
  };
};
declare const ChromeUtils: {
  importESModule: (url: string) => Record<string, never>;
  requestProcInfo: () => Promise<{ children: readonly { type: string; memory: number }[] }>;
};
declare const Services: {
  obs: {
    notifyObservers: (subject: null, topic: string) => void;
    addObserver: (observer: object, topic: string) => void;
  };
  scriptSecurityManager: { createNullPrincipal: (attributes: object) => unknown };
  prefs: {
    setIntPref: (name: string, value: number) => void;
    setBoolPref: (name: string, value: boolean) => void;
  };
  clipboard: {
    kGlobalClipboard: number;
    hasDataMatchingFlavors: (flavors: string[], kind: number) => boolean;
    getData: (transferable: unknown, kind: number) => void;
  };
};
declare const Cc: Record<string, { createInstance: (kind: unknown) => never }>;
declare const Ci: Record<string, never>;
declare const gBrowser: {
  selectedBrowser: FirefoxFrame;
  selectedTab: Element & { linkedBrowser: FirefoxFrame };
  addTab: (url: string, options: object) => Element & { linkedBrowser: FirefoxFrame };
  removeTab: (tab: Element) => void;
  tabs: Iterable<Element & { linkedBrowser: FirefoxFrame }>;
};
