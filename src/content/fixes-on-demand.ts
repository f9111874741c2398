/**
 * Injected where a page may need more fixes than every page does: hands them to the script that reads it.
 * It holds a vocabulary of its own, which knows no language by itself.
 */
import { fixesOnDemand } from '../core/page-fixes/on-demand/index.ts';
import { useLanguages } from '../core/vocabulary/in-use.ts';

globalThis.presscutFixesOnDemand = (languages) => {
  useLanguages(languages);
  return fixesOnDemand;
};
