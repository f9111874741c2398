/** Tajik pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  months: [
    'январ янв',
    'феврал фев',
    'март мар',
    'апрел апр',
    'май майи',
    'июн июни',
    'июл июли',
    'август августи авг',
    'сентябр сентябри сен',
    'октябр октябри окт',
    'ноябр ноябри ноя',
    'декабр декабри дек',
  ],
  inDates: ['соли'],
  by: ['муаллиф', 'муаллифон', 'хабарнигор'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '14 сентябри соли 2023', timestamp: '2023-09-14' },
  { date: '3 май 2024', timestamp: '2024-05-03' },
];
