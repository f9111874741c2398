/** Leaves a box that was cut out on every page of its site. */
import { type FaultCode, toFault } from '../core/fault.ts';
import type { Article } from '../core/stages.ts';
import type { BackgroundService, Clip } from '../platform/contracts.ts';
import type { BoxRule } from '../settings/box-rules.ts';
import type { Corrections } from './corrections.ts';

export type BoxRuleState =
  | { readonly at: 'none' }
  | { readonly at: 'asking' }
  | { readonly at: 'made'; readonly rule: BoxRule }
  /** The page has no name for the box. */
  | { readonly at: 'nameless' }
  | { readonly at: 'failed'; readonly fault: FaultCode };

export type BoxRuleNeeds = {
  readonly service: Pick<BackgroundService, 'nameBox'>;
  /** Adds a box to the rule for a URL, which it makes where there is none. */
  readonly addBox: (url: string, box: string) => Promise<BoxRule>;
  readonly removeBox: (rule: BoxRule) => Promise<void>;
};

export type BoxRules = {
  /** `piece`: one that is cut. */
  readonly always: (piece: string) => Promise<void>;
  readonly undoAlways: () => Promise<void>;
};

type View = {
  readonly clip: Pick<Clip, 'id'>;
  readonly article: Article;
  readonly corrected: Corrections;
  readonly rule: BoxRuleState;
};

export function createBoxRules(
  { service, addBox, removeBox }: BoxRuleNeeds,
  ready: () => View | undefined,
  show: (state: BoxRuleState) => void,
): BoxRules {
  const attempt = async (doing: () => Promise<BoxRuleState>): Promise<void> => {
    try {
      show(await doing());
    } catch (error) {
      show({ at: 'failed', fault: toFault(error).code });
    }
  };
  return {
    always: async (piece) => {
      const view = ready();
      if (!view || view.rule.at === 'asking') return;
      show({ at: 'asking' });
      await attempt(async () => {
        const { clip, article, corrected } = view;
        const { cut } = corrected.edits;
        const box = await service.nameBox({ clip: clip.id, cut, piece });
        if (!box) return { at: 'nameless' };
        return { at: 'made', rule: await addBox(article.url, box) };
      });
    },
    undoAlways: async () => {
      const rule = ready()?.rule;
      if (rule?.at !== 'made') return;
      await attempt(async () => {
        await removeBox(rule.rule);
        return { at: 'none' };
      });
    },
  };
}
