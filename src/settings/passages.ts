/** Texts of settings that stand in every note as they are, and that a site may run: shown before they are taken. */

import { Fault } from '../core/fault.ts';
import { isPlainFormat, isPlainPattern, isPlainText } from '../core/html/fixed-text.ts';
import { WORD_PLACEHOLDERS } from '../core/patterns/words.ts';
import type { Field, Profile } from '../core/profiles/profile.ts';
import type { Settings } from './schema.ts';

export type Passage = {
  /** Which part of the settings it is, such as `My Hexo: params.author`. */
  readonly where: string;
  readonly text: string;
};

/** The texts of one key that are not plain. */
const textsOf = (field: Field): readonly string[] => {
  if ('text' in field) {
    return [field.text, field.or ?? ''].filter((text) => !isPlainPattern(text));
  }
  if ('value' in field) {
    return [field.value]
      .flat()
      .filter((text) => typeof text === 'string' && !isPlainText(text)) as string[];
  }
  return 'date' in field && !isPlainFormat(field.format) ? [field.format] : [];
};

const ofFields = (fields: readonly Field[], path: string): Passage[] =>
  fields.flatMap((field) => {
    const where = path + field.key;
    return 'fields' in field
      ? ofFields(field.fields, `${where}.`)
      : textsOf(field).map((text) => ({ where, text }));
  });

export const passagesOfProfile = ({ name, fields, body }: Profile): readonly Passage[] => {
  const { off } = body?.guard ?? {};
  return ofFields(off ? [...fields, off] : fields, `${name}: `);
};

/** What the page says in their place is made safe like all that it says. */
const withoutPlaceholders = (text: string): string =>
  WORD_PLACEHOLDERS.reduce((rest, name) => rest.replaceAll(`{${name}}`, ''), text);

const ofWords = (where: string, words: readonly string[]): Passage[] =>
  words.filter((text) => !isPlainText(withoutPlaceholders(text))).map((text) => ({ where, text }));

export const passagesOf = ({
  categories,
  tags,
  sites,
  profiles,
  wordRules = [],
}: Settings): readonly Passage[] => [
  ...Object.values(profiles).flatMap(passagesOfProfile),
  ...ofWords('categories', categories),
  ...ofWords('tags', tags),
  ...wordRules.flatMap((rule) => ofWords(rule.word, [...rule.categories, ...rule.tags])),
  ...sites.flatMap((rule) => [
    ...ofWords(`${rule.site}: categories`, rule.categories),
    ...ofWords(`${rule.site}: tags`, rule.tags),
    ...(isPlainPattern(rule.author ?? '')
      ? []
      : [{ where: `${rule.site}: author`, text: rule.author ?? '' }]),
  ]),
];

/** Where destinations send notes to. Sync is the user's own: there the browser's permission is enough. */
export const urlsOf = ({ destinations }: Settings): readonly Passage[] =>
  Object.entries(destinations).flatMap(([id, texts]) =>
    Object.entries(texts).flatMap(([field, text]) => ofWords(`${id}: ${field}`, [text])),
  );

/** Those of `passages` that the settings do not hold yet, so that no question comes twice. */
export const newTo = (settings: Settings, passages: readonly Passage[]): readonly Passage[] => {
  const all = [...passagesOf(settings), ...urlsOf(settings)];
  const known = new Set(all.map(({ text }) => text));
  return passages.filter(({ text }) => !known.has(text));
};

/** Throws `sync-unseen` where settings hold such a text that is new here and was never shown. */
export function refuseUnseen(next: Settings, here: Settings, shown: readonly Passage[]): void {
  const seen = new Set(shown.map(({ text }) => text));
  const unseen = newTo(here, passagesOf(next)).find(({ text }) => !seen.has(text));
  if (unseen) throw new Fault('sync-unseen', unseen.where);
}
