/** Saves the sample article as any other is saved: through the journal, to its destination, into the library. */
import { keepArticle } from '../../archive/articles.ts';
import { nowAt } from '../../core/dates/clock.ts';
import type { Progress } from '../../core/job.ts';
import type { Messages } from '../../locales/index.ts';
import { watchProgress } from '../../platform/progress.ts';
import { ask } from '../../platform/wire.ts';
import { defaultChoice } from '../../settings/choice.ts';
import type { Settings } from '../../settings/schema.ts';
import { sampleArticle } from '../example.ts';

/** Reports how far the save is until it has ended. */
export type SaveSample = (
  settings: Settings,
  messages: Messages,
  report: (progress: Progress) => void,
) => Promise<void>;

export const saveSample: SaveSample = async (settings, messages, report) => {
  const job = crypto.randomUUID();
  const article = { ...sampleArticle(messages), id: job, capturedAt: nowAt(new Date()) };
  // Its image is a sample as well: there is nothing to fetch.
  const choice = { ...defaultChoice(settings, article).choice, pictures: 'linked' as const };
  const stop = watchProgress((progress) => {
    if (progress.job !== job) return;
    if (progress.state === 'saved' || progress.state === 'unsaved') stop();
    report(progress);
  });
  try {
    await keepArticle(article, false, Date.now());
    await ask('background', 'save', { job, clip: article.id, choice });
  } catch (error) {
    stop();
    throw error;
  }
};
