/** Batches, joined to this browser. */
import { holdArticle, keepArticle } from '../archive/articles.ts';
import type { Batch, BatchRow } from '../archive/batch-row.ts';
import type { Article, Choice } from '../core/stages.ts';
import { notifyBatchChanged } from '../platform/batch-events.ts';
import {
  batchOfWindow,
  clearWindow,
  closeUnseen,
  closeWindow,
  openUnseen,
  showsUrl,
  untilSettled,
} from '../platform/batch-tabs.ts';
import { keepAwake } from '../platform/keep-awake.ts';
import { giveBackPermission } from '../platform/permissions.ts';
import { pause } from '../platform/time-limit.ts';
import { clearWakeAlarm, setWakeAlarm } from '../platform/wake-alarm.ts';
import { createBatches } from '../saving/batch/run-batch.ts';
import { defaultChoice } from '../settings/choice.ts';
import { usableRecentTerms } from '../settings/recent-terms.ts';
import { usableSettings } from '../settings/recover.ts';
import { usualOf } from '../settings/schema.ts';
import { readTab } from './clip.ts';
import { showUnsavedCount } from './notify.ts';
import { withPages } from './pages.ts';
import { saving } from './saving.ts';
import { suggestionsFor, withUsual } from './suggestions.ts';

/** An article that another program saved long ago was saved then. */
async function read(tab: number, savedAt: string | undefined): Promise<Article> {
  const one = await readTab(tab, 'page');
  const { settings } = await usableSettings();
  const { article } = await withPages(one, settings);
  if (savedAt === undefined) return article;
  const dated = { ...article, capturedAt: savedAt };
  const page = { tab, url: article.url };
  const now = Date.now();
  await keepArticle(dated, false, now, page).catch(() => holdArticle(dated, now, page));
  return dated;
}

const joined = (...lists: readonly (readonly string[] | undefined)[]): readonly string[] => [
  ...new Set(lists.flatMap((list) => list ?? [])),
];

/** What the user said of the batch or of the row, else what rules and habits say of the article. */
async function choose(article: Article, batch: Batch, row: BatchRow): Promise<Choice> {
  const { settings } = await usableSettings();
  const defaults = defaultChoice(settings, article);
  const used = await usableRecentTerms();
  const isUsual = usualOf(settings) === 'always';
  const { choice } = isUsual
    ? withUsual(defaults, await suggestionsFor(article, settings, used, true))
    : defaults;
  const categories = joined(batch.categories, row.categories);
  return {
    ...choice,
    categories: [...(categories.length ? categories : choice.categories)],
    tags: [...joined(choice.tags, batch.tags, row.tags)],
  };
}

export const batches = createBatches({
  now: Date.now,
  pause,
  tabs: {
    shows: showsUrl,
    open: openUnseen,
    settled: untilSettled,
    close: closeUnseen,
    clear: clearWindow,
    closeWindow,
  },
  read,
  choose,
  saving,
  changed: notifyBatchChanged,
  alarm: {
    set: () => setWakeAlarm('open-batches'),
    clear: () => clearWakeAlarm('open-batches'),
  },
  awake: keepAwake,
  giveBack: async ({ borrowed = [] }) => {
    if (borrowed.length)
      await giveBackPermission(borrowed).catch((error: unknown) => {
        console.warn('the permission stays', error);
      });
  },
  ended: showUnsavedCount,
});

/** Its user closed the window that a batch works in. */
export async function pauseBatchOf(window: number): Promise<void> {
  const batch = await batchOfWindow(window);
  if (batch !== undefined) await batches.pause(batch);
}
