/** Maltese pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  common: ['li', 'ta’', 'tal', 'fil', 'din', 'minn', 'għal', 'kien'],
  months: [
    'jannar',
    'frar',
    'marzu',
    'april',
    'mejju',
    'ġunju',
    'lulju',
    'awwissu',
    'settembru',
    'ottubru',
    'novembru',
    'diċembru',
  ],
  inDates: ['ta'],
  by: ['awtur', 'kitba ta’'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '14 ta’ Settembru 2023', timestamp: '2023-09-14' },
  { date: "3 ta' Mejju, 2024", timestamp: '2024-05-03' },
];
