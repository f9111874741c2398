/**
 * The script injected where a page needs fixes that few pages do: brings them to the one that reads it.
 * It holds a vocabulary of its own, which knows no language by itself.
 */
import { rareFixes } from '../core/page-fixes/rare/index.ts';
import { useLanguages } from '../core/vocabulary/in-use.ts';

globalThis.presscutRareFixes = (languages) => {
  useLanguages(languages);
  return rareFixes;
};
