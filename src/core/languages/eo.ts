/** Esperanto pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  months: [
    'januaro jan',
    'februaro feb',
    'marto mar',
    'aprilo apr',
    'majo maj',
    'junio jun',
    'julio jul',
    'aŭgusto aŭg',
    'septembro sep',
    'oktobro okt',
    'novembro nov',
    'decembro dec',
  ],
  inDates: ['a', 'an'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: 'la 14-a de septembro 2023', timestamp: '2023-09-14' },
  { date: '14-an de aŭgusto 2023', timestamp: '2023-08-14' },
];
