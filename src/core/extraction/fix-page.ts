/** Mends what an article is read from, and then the article itself, with the page fixes. */

import type { CheckTime } from '../deadline.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { BODY_STAGES, PAGE_STAGES, type TreeStage } from '../page-fixes/page-fix.ts';
import type { TrailLog } from '../trail.ts';
import type { Rules } from './rules.ts';

/** What every step with rules needs: the page, the rules, where to write down what they did, the time. */
export type Work = {
  readonly page: PageFacts;
  readonly rules: Rules;
  readonly trail: TrailLog;
  readonly checkTime: CheckTime;
};

const apply = (
  stages: readonly TreeStage[],
  root: ParentNode,
  { page, rules, trail, checkTime }: Work,
): void => {
  for (const stage of stages)
    for (const [id, fix] of rules.pageFixes) {
      if (fix.stage !== stage) continue;
      checkTime();
      fix.apply(root, page, trail.of(id));
    }
};

/** Changes the page's document before anything is measured on it. */
export const fixPage = (work: Work): void => apply(PAGE_STAGES, work.page.document, work);

/** Shapes the article, which is part of no document. */
export const fixBody = (article: Element, work: Work): void => apply(BODY_STAGES, article, work);
