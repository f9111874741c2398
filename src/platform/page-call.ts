/** Calls into a web page: injects a script on demand and asks it one thing, within a time limit. */
import { Fault, type FaultCode, toFault } from '../core/fault.ts';
import type { Tab } from '../core/tab.ts';
import { browser } from './browser.ts';
import { hasWebPage, tabById } from './tabs.ts';
import { pause, withLimit } from './time-limit.ts';

/** What an injected script answers, as data: an exception would lose its code on the way. */
export type PageAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: FaultCode; readonly detail: string };

/** With what comes before and behind it, a save is refused within ten seconds. */
const LIMIT_MS = 9_500;
/** Chromium may refuse the first call right after the click, and grant it some 50 ms later. */
const RETRY_AFTER_MS = [60, 200];
const NOT_YET = /cannot access contents|missing host permission/i;
/** The page was reloaded, or left, during the call. */
const LEFT = /frame with id \d+ was removed|no frame with id|was unloaded|navigated/i;

/** The fault that the URL alone implies, before or after a refused call. */
export function faultOfUrl(url: string | undefined): FaultCode | undefined {
  if (url === undefined) return undefined;
  if (url.startsWith('view-source:')) return 'view-source-page';
  if (url.startsWith('file:')) return 'local-file';
  if (!/^https?:/.test(url)) return 'restricted-page';
  return /\.pdf$/i.test(new URL(url).pathname) ? 'pdf-page' : undefined;
}

/** What a refused call means; `tab` is the tab as it was before. Throws `tab-gone`. */
async function refusal(tab: Tab, error: unknown): Promise<Fault> {
  const { message: detail } = toFault(error);
  const now = await tabById(tab.id);
  const known = faultOfUrl(now.url) ?? faultOfUrl(tab.url);
  if (known) return new Fault(known, detail);
  if ((tab.url !== undefined && now.url !== tab.url) || LEFT.test(detail))
    return new Fault('page-changed', detail);
  // The URL shows that the user has asked: only the browser itself can still be against it.
  if (now.url !== undefined) return new Fault('restricted-page', detail);
  if (!/respective host|contents of the page/i.test(detail))
    return new Fault('restricted-page', detail);
  // Chromium grants no access to a URL that holds a password, and does not report it either. An
  // article that was left since the click looks the same.
  return new Fault((await hasWebPage(tab.id)) ? 'password-in-address' : 'no-permission', detail);
}

async function inject(tab: Tab, file: string): Promise<void> {
  for (const wait of [...RETRY_AFTER_MS, undefined]) {
    try {
      await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [file] });
      return;
    } catch (error) {
      const { message } = toFault(error);
      const again = wait !== undefined && (NOT_YET.test(message) || LEFT.test(message));
      if (!again) throw await refusal(tab, error);
      await pause(wait);
    }
  }
}

type PageFunction<I, O> = (
  input: I,
  until: number,
) => PageAnswer<O> | Promise<PageAnswer<O>> | undefined;

/**
 * Calls `func` in the page with `input`, and with the time, as of `Date.now()`, at which the caller
 * gives up; `func` is serialised and sees nothing of its module.
 */
export type Ask = <I, O>(func: PageFunction<I, O>, input: I) => Promise<O>;

/** What a caller can do in the page: ask its script, and inject another. */
export type PageCalls = { readonly ask: Ask; readonly inject: (file: string) => Promise<void> };

/**
 * Injects `file`, unless it is there already, into the tab's top frame, where `talk` asks it what it
 * wants to know; the URL of the tab may be known only then. Throws the fault the page answers with, `page-timeout`, or what the
 * browser's refusal means.
 */
export async function visitPage<O>(
  tab: Tab,
  file: string | undefined,
  talk: (calls: PageCalls, shown: Tab) => Promise<O>,
  limitMs = LIMIT_MS,
): Promise<O> {
  if (tab.url?.startsWith('view-source:')) throw new Fault('view-source-page');
  const until = Date.now() + limitMs;
  const ask: Ask = async <I, A>(func: PageFunction<I, A>, input: I): Promise<A> => {
    const [result] = await browser.scripting
      .executeScript({
        target: { tabId: tab.id },
        func: func as never,
        args: [input, until] as never,
      })
      .catch(async (error: unknown) => {
        throw await refusal(tab, error);
      });
    const answer = result?.result as PageAnswer<A> | undefined | null;
    if (answer?.ok) return answer.value;
    if (answer) throw new Fault(answer.code, answer.detail);
    // Firefox runs nothing on its own pages, and says nothing of it.
    throw new Fault(faultOfUrl(tab.url) ?? 'page-changed', 'the page did not answer');
  };
  const visit = async (): Promise<O> => {
    if (file !== undefined) await inject(tab, file);
    return talk(
      { ask, inject: (more) => inject(tab, more) },
      tab.url === undefined ? await tabById(tab.id) : tab,
    );
  };
  return withLimit(visit(), limitMs, 'page-timeout');
}

/** As above, where one question is all there is. */
export const callPage = <I, O>(
  tab: Tab,
  file: string,
  func: PageFunction<I, O>,
  toInput: (tab: Tab) => I,
  limitMs = LIMIT_MS,
): Promise<O> => visitPage(tab, file, ({ ask }, shown) => ask(func, toInput(shown)), limitMs);
