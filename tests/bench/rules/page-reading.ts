/** How pages are read with some of the rules: all that the benchmark of rules knows of the core. */
import type { BlockRule } from '../../../src/core/block-rules/block-rule.ts';
import type { Body } from '../../../src/core/body/body.ts';
import { untimed } from '../../../src/core/deadline.ts';
import { ALL_RULES } from '../../../src/core/extraction/all-rules.ts';
import { chooseBody } from '../../../src/core/extraction/choose-body.ts';
import type { Rules } from '../../../src/core/extraction/rules.ts';
import {
  BODY_STAGES,
  type PageFix,
  type TreeStage,
} from '../../../src/core/page-fixes/page-fix.ts';
import { readPage } from '../../../src/core/read-page.ts';
import type { Registry } from '../../../src/core/registry.ts';
import type { Article } from '../../../src/core/stages.ts';
import { startTrail } from '../../../src/core/trail.ts';
import { languagesOf } from '../../core/languages-of.ts';

/** The stage of every rule, by its id. */
export const stages: Readonly<Record<string, string>> = Object.fromEntries(
  [...ALL_RULES.pageFixes, ...ALL_RULES.blockRules].map(([id, { stage }]) => [id, stage]),
);

/** A live page and the URL it is read at. */
export type Live = { readonly document: Document; readonly url: string };

/** Throws the core's faults. */
export const read = ({ document, url }: Live, rules: Rules): Article =>
  readPage(
    document,
    {
      id: 'bench',
      at: '2026-08-01T00:00:00Z',
      url,
      scope: 'page',
      languages: languagesOf(document),
    },
    { rules },
  );

const late: ReadonlySet<TreeStage> = new Set(BODY_STAGES);

/** Whether a rule works on what was read already: it judges blocks, or shapes the article made of them. */
export const comesLate = (id: string): boolean => {
  const fix = ALL_RULES.pageFixes.get(id);
  return !fix || late.has(fix.stage);
};

/**
 * The article's HTML, chosen and shaped again from the state before the block rules. Throws the
 * core's faults.
 */
export const chooseAgain = (body: Body, rules: Rules): string => {
  const { page, blocks, chosen } = body;
  const found = { blocks, chosen, element: page.document.body };
  return chooseBody(found, body, { page, rules, trail: startTrail(), checkTime: untimed }).html;
};

const only = <T>(rules: Registry<T>, isMeant: (id: string) => boolean): Registry<T> =>
  new Map([...rules].filter(([id]) => isMeant(id)));

/** Those of all rules that are meant. */
export const rulesThat = (isMeant: (id: string) => boolean): Rules => ({
  pageFixes: only(ALL_RULES.pageFixes, isMeant),
  blockRules: only(ALL_RULES.blockRules, isMeant),
});

/** An attribute that is written as it was has not changed. */
const isChange = ({ type, target, attributeName, oldValue }: MutationRecord): boolean =>
  type !== 'attributes' || (target as Element).getAttribute(attributeName ?? '') !== oldValue;

const changes = (root: ParentNode, act: () => void): boolean => {
  const observer = new MutationObserver(() => {});
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeOldValue: true,
  });
  act();
  const records = observer.takeRecords();
  observer.disconnect();
  return records.some(isChange);
};

/** What happens while a page is read. */
export type Watch = {
  /** The ids of the rules that did something. */
  readonly acted: Set<string>;
  /** Where the block rules began. */
  body?: Body;
};

const watchFix = (fix: PageFix, acted: () => void): PageFix => ({
  ...fix,
  apply: (root, page, trail) => {
    if (changes(root, () => fix.apply(root, page, trail))) acted();
  },
});

const watchRule = (rule: BlockRule, acted: () => void, watch: Watch): BlockRule => ({
  ...rule,
  judge: (body) => {
    watch.body ??= body;
    const judged = rule.judge(body);
    const adds = rule.stage === 'restore';
    // A rule may name what is as it wants it already.
    if (Array.from(judged.keys()).some((block) => body.chosen.has(block) !== adds)) acted();
    return judged;
  },
});

const map = <T>(rules: Registry<T>, change: (rule: T, act: () => void) => T, watch: Watch) =>
  new Map(
    [...rules].map(([id, rule]): [string, T] => [
      id,
      change(rule, () => {
        watch.acted.add(id);
      }),
    ]),
  );

/** All rules, with what they do noted in `watch`. */
export const watched = (watch: Watch): Rules => ({
  pageFixes: map(ALL_RULES.pageFixes, watchFix, watch),
  blockRules: map(ALL_RULES.blockRules, (rule, act) => watchRule(rule, act, watch), watch),
});
