/** Somali pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  months: [
    'janaayo jan',
    'febraayo feb',
    'maarso mar',
    'abriil abr',
    'maayo may',
    'juun jun',
    'luulyo lul',
    'ogosto agosto ogs',
    'sebteembar sebtembar seb',
    'oktoobar oktober okt',
    'noofeembar nofembar nof',
    'diseembar disembar dis',
  ],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '14 Sebteembar 2023', timestamp: '2023-09-14' },
];
