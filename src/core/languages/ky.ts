/** Kyrgyz pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  common: ['жана', 'менен', 'үчүн', 'бул', 'деп', 'боюнча'],
  months: [
    'январь январы янв',
    'февраль февралы фев',
    'март марты',
    'апрель апрели апр',
    'май майы',
    'июнь июну',
    'июль июлу',
    'август августу авг',
    'сентябрь сентябры сен',
    'октябрь октябры окт',
    'ноябрь ноябры ноя',
    'декабрь декабры дек',
  ],
  inDates: ['жыл', 'жылдын', 'ж'],
  by: ['автор', 'автору', 'кабарчы'],
  published: ['жарыяланган'],
  updated: ['жаңыртылган'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '2023-жылдын 14-сентябры', timestamp: '2023-09-14' },
  { date: '14-сентябрь, 2023-жыл', timestamp: '2023-09-14' },
];
