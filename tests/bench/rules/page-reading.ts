/** How pages are read with some of the rules: all that the benchmark of rules knows of the core. */
import { toArticle } from '../../../src/core/article.ts';
import { readArticle } from '../../../src/core/body/article-body.ts';
import type { Body } from '../../../src/core/body/body.ts';
import type { BlockRule, Cleanup, TreeRule } from '../../../src/core/body/cleanup-rule.ts';
import { capture } from '../../../src/core/capture.ts';
import { cleanups } from '../../../src/core/cleanup/index.ts';
import type { Registry } from '../../../src/core/registry.ts';
import type { Article, Capture } from '../../../src/core/stages.ts';

export type Rules = Registry<Cleanup>;

export const allRules: Rules = cleanups;

const isBlockRule = (rule: Cleanup): rule is BlockRule => 'judge' in rule;

/** Whether a rule works on what was read already: it judges blocks, or shapes the article made of them. */
export const comesLate = (rule: Cleanup): boolean => isBlockRule(rule) || rule.stage === 'article';

/** A live page and the address it is read at. */
export type Live = { readonly document: Document; readonly url: string };

/** What a page says. Throws the core's faults. */
export const read = ({ document, url }: Live, rules: Rules): Capture =>
  capture(document, { id: 'bench', at: '2026-08-01T00:00:00Z', url, scope: 'page' }, rules);

/** The article's HTML, chosen and shaped anew from where the block rules began. Throws the core's faults. */
export const rereadBody = (body: Body, rules: Rules): string =>
  readArticle(body, body.chosen, { page: body.page, rules, trail: [] }).root.innerHTML;

export const articleOf = (captured: Capture): Article => toArticle(captured);

/** What happened while a page was read. */
export type Watch = {
  readonly acted: Set<string>;
  /** Where the block rules began. */
  body?: Body;
};

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

const watchTreeRule = (rule: TreeRule, acted: () => void): TreeRule => ({
  ...rule,
  apply: (root, page, tell) => {
    if (changes(root, () => rule.apply(root, page, tell))) acted();
  },
});

const watchBlockRule = (rule: BlockRule, acted: () => void, watch: Watch): BlockRule => ({
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

/** The rules, with what they do noted in `watch`. */
export const watched = (rules: Rules, watch: Watch): Rules =>
  new Map(
    Array.from(rules, ([id, rule]): [string, Cleanup] => {
      const acted = (): void => {
        watch.acted.add(id);
      };
      return [
        id,
        isBlockRule(rule) ? watchBlockRule(rule, acted, watch) : watchTreeRule(rule, acted),
      ];
    }),
  );
