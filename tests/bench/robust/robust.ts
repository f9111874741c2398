/** The robustness benchmark's adapter: perturbs the page, then captures it as the extension does. */
import '../extract.ts';
import { PERTURBATIONS } from './perturbations.ts';

declare global {
  var perturbation: string;
  var extractArticle: () => unknown;
}

const extract = globalThis.extractArticle;

Object.assign(globalThis, {
  extractArticle: () => {
    PERTURBATIONS[globalThis.perturbation]?.(document);
    return extract();
  },
});
