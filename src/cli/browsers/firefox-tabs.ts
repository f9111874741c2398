/** Functions that run inside Firefox's own window, sent there as text: tabs that load beside one another. */

export type TabState = {
  /** Its document is parsed. */
  readonly isReadable: boolean;
  readonly isLoading: boolean;
  /** Why the page is not there. */
  readonly error?: string;
  readonly response: { readonly status?: number; readonly retryAfter?: string };
};

/** Notes how servers answer for what is shown in tabs: Firefox keeps that from pages and extensions. */
export function watchAnswers(): void {
  const answers = new Map<number, { status: number; retryAfter?: string }>();
  Reflect.set(window, 'presscutAnswers', answers);
  const DOCUMENT = 6;
  const observer = {
    observe(subject: { QueryInterface: (kind: unknown) => FirefoxChannel }) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const { loadInfo, responseStatus: status } = channel;
      if (loadInfo.externalContentPolicyType !== DOCUMENT) return;
      let retryAfter: string | undefined;
      try {
        retryAfter = channel.getResponseHeader('retry-after');
      } catch {
        // It has none.
      }
      const answer = { status, ...(retryAfter === undefined ? {} : { retryAfter }) };
      answers.set(loadInfo.browsingContextID, answer);
    },
  };
  Services.obs.addObserver(observer, 'http-on-examine-response');
}

/** Opens a page in a tab behind the others. */
export function openTab(key: string, url: string): void {
  const tab = gBrowser.addTab(url, {
    inBackground: true,
    triggeringPrincipal: Services.scriptSecurityManager.createNullPrincipal({}),
  });
  tab.setAttribute('data-presscut', key);
  // It is to load and to draw as if it were looked at.
  tab.linkedBrowser.docShellIsActive = true;
}

export async function stateOf(key: string): Promise<TabState> {
  const tab = [...gBrowser.tabs].find((one) => one.getAttribute('data-presscut') === key);
  if (!tab) return { isReadable: false, isLoading: false, error: 'the tab is gone', response: {} };
  const { webProgress, documentURI, browsingContext, currentURI } = tab.linkedBrowser;
  const answers = Reflect.get(window, 'presscutAnswers') as
    | Map<number, TabState['response']>
    | undefined;
  const failure = /^about:(?:neterror|certerror|blocked|httpsonlyerror)\?(?:.*&)?e=([^&]*)/.exec(
    documentURI?.spec ?? '',
  );
  const isLoading = webProgress?.isLoadingDocument === true;
  const isThere = currentURI?.spec !== 'about:blank';
  const actor = isThere ? browsingContext.currentWindowGlobal : undefined;
  return {
    isReadable: isThere && (!isLoading || actor?.documentURI?.spec === currentURI?.spec),
    isLoading,
    ...(failure ? { error: failure[1] ?? 'not loaded' } : {}),
    response: answers?.get(browsingContext.id) ?? {},
  };
}

export async function showTab(key: string): Promise<void> {
  const tab = [...gBrowser.tabs].find((one) => one.getAttribute('data-presscut') === key);
  if (!tab) throw new Error('the tab is gone');
  gBrowser.selectedTab = tab;
  for (const end = Date.now() + 2000; Date.now() < end; ) {
    if (gBrowser.selectedBrowser === tab.linkedBrowser && !tab.hasAttribute('pending')) break;
    await new Promise((done) => setTimeout(done, 10));
  }
}

export function closeTab(key: string): void {
  const tab = [...gBrowser.tabs].find((one) => one.getAttribute('data-presscut') === key);
  if (!tab) return;
  const answers = Reflect.get(window, 'presscutAnswers') as Map<number, unknown> | undefined;
  answers?.delete(tab.linkedBrowser.browsingContext.id);
  gBrowser.removeTab(tab);
}
