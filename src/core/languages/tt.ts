/** Tatar pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  months: [
    'гыйнвар гыйн',
    'февраль феврале фев',
    'март марты мар',
    'апрель апреле апр',
    'май мае',
    'июнь июне',
    'июль июле',
    'август августы авг',
    'сентябрь сентябре сен',
    'октябрь октябре окт',
    'ноябрь ноябре ноя',
    'декабрь декабре дек',
  ],
  inDates: ['ел', 'елның'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '2023 елның 14 сентябре', timestamp: '2023-09-14' },
  { date: '14 сентябрь 2023 ел', timestamp: '2023-09-14' },
];
