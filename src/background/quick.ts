/** What is done without the popup: saving with the defaults, and copying. */
import { Fault, toFault } from '../core/fault.ts';
import type { Article, Choice, Scope } from '../core/stages.ts';
import { clearTabBadge } from '../platform/badge.ts';
import { domHost } from '../platform/dom-host.ts';
import type { Tab } from '../platform/tabs.ts';
import { defaultChoice } from '../settings/choice.ts';
import { readSettings } from '../settings/store.ts';
import { readTab } from './clip.ts';
import { begin, finish } from './save.ts';
import { language, tellDone, tellEnd, tellFault, tellWorking, toast } from './tell.ts';

/** A held key repeats itself: what is under way in a tab, or was just now, is not begun again. */
const busy = new Set<string>();
const AGAIN_AFTER_MS = 1000;

async function once(tab: Tab, what: string, work: () => Promise<void>): Promise<void> {
  const key = `${what} ${tab.id}`;
  if (busy.has(key)) return;
  busy.add(key);
  try {
    await tellWorking(tab);
    await work();
  } catch (error) {
    const fault = toFault(error);
    console.warn(fault);
    await tellFault(tab, fault.code);
  } finally {
    setTimeout(() => busy.delete(key), AGAIN_AFTER_MS);
  }
}

async function readWithDefaults(
  tab: Tab,
  scope: Scope,
): Promise<{ readonly article: Article; readonly choice: Choice }> {
  const [{ article }, settings] = await Promise.all([readTab(tab.id, scope), readSettings()]);
  return { article, choice: defaultChoice(settings, article).choice };
}

export const quickSave = (tab: Tab, scope: Scope): Promise<void> =>
  once(tab, `save ${scope}`, async () => {
    const { article, choice } = await readWithDefaults(tab, scope);
    const wish = { id: crypto.randomUUID(), clip: article.id, choice, tab: tab.id };
    await tellEnd(await finish(await begin(wish)));
  });

export const quickCopy = (tab: Tab, scope: Scope): Promise<void> =>
  once(tab, `copy ${scope}`, async () => {
    const { article, choice } = await readWithDefaults(tab, scope);
    const { text } = await domHost.convert({ article, choice });
    const { messages } = await language();
    const { copied, copyButton, copyByHand } = messages.toast;
    const copy = { text, button: copyButton, done: copied };
    const shown = await toast(tab, { kind: 'work', text: copyByHand, copy });
    if (shown === 'unshown') throw new Fault('clipboard-refused');
    if (shown === 'done') await tellDone(tab, copied);
    else await clearTabBadge(tab.id);
  });
