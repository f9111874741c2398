/** Kazakh pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  common: ['және', 'мен', 'бұл', 'үшін', 'деп', 'бір', 'болып', 'туралы'],
  months: [
    'қаңтар қаң',
    'ақпан ақп',
    'наурыз нау',
    'сәуір сәу',
    'мамыр мам',
    'маусым',
    'шілде шіл',
    'тамыз',
    'қыркүйек қыр',
    'қазан қаз',
    'қараша қар',
    'желтоқсан',
  ],
  inDates: ['жыл', 'жылғы', 'жылдың', 'ж'],
  readAlso: ['оқи отырыңыз', 'тағы оқыңыз'],
  calls: ['telegram арнамыз'],
  by: ['автор', 'авторы', 'тілші'],
  published: ['жарияланды', 'жарияланған күні'],
  updated: ['жаңартылды', 'жаңартылған күні'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '14 қыркүйек 2023, 08:30', timestamp: '2023-09-14T08:30:00' },
  { date: '2024 жылғы 3 мамыр', timestamp: '2024-05-03' },
  { date: '3 мамыр, 2024 ж.', timestamp: '2024-05-03' },
];
