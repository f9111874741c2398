/** The rules of an article, and which of them did something to it. */
import { ALL_RULES } from '../../src/core/extraction/all-rules.ts';
import type { Rules } from '../../src/core/extraction/rules.ts';
import type { Registry } from '../../src/core/registry.ts';

const mapValues = <T>(things: Registry<T>, wrap: (id: string, thing: T) => T): Registry<T> =>
  new Map([...things].map(([id, thing]) => [id, wrap(id, thing)]));

const htmlOf = (root: ParentNode): string =>
  Array.from(root.children, ({ outerHTML }) => outerHTML).join('');

/** All rules, which write their ids into `acted`: fixes that change what they mend, rules that move a block. */
export const spyOn = (acted: Set<string>): Rules => ({
  pageFixes: mapValues(ALL_RULES.pageFixes, (id, fix) => ({
    ...fix,
    apply: (root, page, trail) => {
      const before = htmlOf(root);
      fix.apply(root, page, trail);
      if (htmlOf(root) !== before) acted.add(id);
    },
  })),
  blockRules: mapValues(ALL_RULES.blockRules, (id, rule) => ({
    ...rule,
    judge: (body) => {
      const evidence = rule.judge(body);
      const adds = rule.stage === 'restore';
      if ([...evidence.keys()].some((block) => body.chosen.has(block) !== adds)) acted.add(id);
      return evidence;
    },
  })),
});
