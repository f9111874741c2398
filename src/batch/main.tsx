/** Joins the page of a batch to the browser. */
import { render } from 'preact';
import * as archive from '../archive/batches.ts';
import { entryFor } from '../archive/library.ts';
import { useSessionStore } from '../archive/session-store.ts';
import { nowAt } from '../core/dates/clock.ts';
import { languageFor } from '../locales/index.ts';
import { watchBatches } from '../platform/batch-events.ts';
import { closeLeftOver } from '../platform/batch-tabs.ts';
import { interfaceLanguage } from '../platform/interface-language.ts';
import { patternsOf, requestPermission, withoutPermission } from '../platform/permissions.ts';
import { saveAsDownload } from '../platform/save-as-download.ts';
import { browserSession } from '../platform/storage.ts';
import { windowTabs } from '../platform/window-tabs.ts';
import { ask } from '../platform/wire.ts';
import { usableRecentTerms } from '../settings/recent-terms.ts';
import { usableSettings } from '../settings/recover.ts';
import { speak } from '../ui/language.ts';
import { applyTheme } from '../ui/theme.ts';
import { createBatchModel } from './model.ts';
import { BatchPage } from './page.tsx';
import { isUnderWay } from './state.ts';

useSessionStore(browserSession);

const words = new URLSearchParams(location.hash.slice(1));
const numbers = (text: string | null): number[] =>
  (text ?? '')
    .split(',')
    .map(Number)
    .filter((n) => Number.isSafeInteger(n) && n > 0);
const [from] = numbers(words.get('from'));
const origin = {
  selected: numbers(words.get('selected')),
  ...(from === undefined ? {} : { from }),
};
const batchOfWindow = words.get('window') ?? undefined;

const model = createBatchModel({
  ...archive,
  entryFor,
  service: {
    links: (input) => ask('background', 'links', input),
    list: (input) => ask('background', 'list', input),
    batch: (input) => ask('background', 'batch', input),
  },
  windowTabs,
  watchBatches,
  missing: withoutPermission,
  request: requestPermission,
  patternsOf,
  saveAsDownload,
  newId: () => crypto.randomUUID(),
  now: Date.now,
});

/** What the page was opened to do. Done once: it may be reloaded. */
async function begin(): Promise<void> {
  await model.load(batchOfWindow ?? words.get('batch') ?? undefined);
  const url = words.get('url');
  const what = words.get('do');
  if (url !== null) await model.addUrl(url);
  if (what === 'tabs') await model.addTabs();
  if (what === 'selected') await model.addTabs(origin.selected);
  if (from !== undefined && (what === 'links' || what === 'selection'))
    await model.addLinks(from, what === 'selection');
  words.delete('do');
  words.delete('url');
  history.replaceState(null, '', `#${words}`);
}

/** A link to an earlier list leads here again. */
addEventListener('hashchange', () => {
  const id = new URLSearchParams(location.hash.slice(1)).get('batch');
  if (id !== null) void model.open(id);
});

/** The background side may have been stopped: any call starts it, and it takes up what is open. */
const WAKE_MS = 3000;
setInterval(() => {
  if (isUnderWay(model.state.get()))
    ask('background', 'destinations', {}).catch((error: unknown) =>
      console.info('the background side does not answer', error),
    );
}, WAKE_MS);

/** A browser may open a window of yesterday again, and the background side may stop while it opens one. */
const LEFT_OVER_MS = 5000;
if (batchOfWindow !== undefined) setTimeout(() => void closeLeftOver(batchOfWindow), LEFT_OVER_MS);

const [{ settings }, known] = await Promise.all([usableSettings(), usableRecentTerms()]);
const language = languageFor(settings.language, interfaceLanguage());
const app = document.getElementById('app');
if (app) {
  speak(document, language, language.messages.batch.title);
  applyTheme(document, settings.theme);
  app.replaceChildren();
  render(
    <BatchPage
      model={model}
      language={language}
      origin={origin}
      known={known}
      today={nowAt(new Date()).slice(0, 10)}
      isFirstTab={batchOfWindow !== undefined}
    />,
    app,
  );
}
await begin();
