/** Lists the pages of each set whose bodies are worst. */
import type { Truth } from '../corpus/truth.ts';
import type { PageScore } from '../score/score-page.ts';

export type Scored = { readonly truth: Truth; readonly score: PageScore };

const bodyOf = ({ score }: Scored): number => score.body ?? 1;

export const worstText = (pages: readonly Scored[], most: number): string =>
  [...new Set(pages.map(({ truth }) => truth.set))]
    .sort()
    .flatMap((set) =>
      pages
        .filter(({ truth, score }) => truth.set === set && score.body !== undefined)
        .sort((a, b) => bodyOf(a) - bodyOf(b))
        .slice(0, most),
    )
    .map(({ truth, score }) =>
      [(score.body ?? 0).toFixed(4), truth.id, truth.url, score.error ?? ''].join('  ').trimEnd(),
    )
    .join('\n');
