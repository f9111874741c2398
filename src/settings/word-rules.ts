/** Rules by words that the user makes outside the options. */
import type { WordRule } from '../core/suggest/word-rules.ts';
import { readSettings, writeSettings } from './store.ts';

const isSameCase = (a: WordRule, b: WordRule): boolean => a.in === b.in && a.word === b.word;

/** In the place of an earlier one for the same word. Throws `settings-invalid`, `storage-failed`. */
export async function addWordRule(rule: WordRule): Promise<void> {
  const settings = await readSettings();
  const others = (settings.wordRules ?? []).filter((one) => !isSameCase(one, rule));
  await writeSettings({ ...settings, wordRules: [...others, rule] });
}
