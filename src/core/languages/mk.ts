/** Macedonian pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  inDates: ['г'],
  months: [
    'јануари јан',
    'февруари фев',
    'март мар',
    'април апр',
    'мај',
    'јуни јун',
    'јули јул',
    'август авг',
    'септември сеп',
    'октомври окт',
    'ноември ное',
    'декември дек',
  ],
  by: ['автор', 'автори', 'пишува', 'подготви'],
  and: ['и'],
  roles: ['новинар', 'новинарка', 'уредник'],
  published: ['објавено', 'објавено на'],
  updated: ['ажурирано', 'изменето'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '10 мај 2024, 10:15', timestamp: '2024-05-10T10:15:00' },
  { date: '9 јануари 2023', timestamp: '2023-01-09' },
];
