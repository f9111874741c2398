/** Galician pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  inDates: ['de', 'do'],
  months: [
    'xaneiro xan',
    'febreiro feb',
    'marzo mar',
    'abril abr',
    'maio mai',
    'xuño xuñ',
    'xullo xul',
    'agosto ago',
    'setembro set',
    'outubro out',
    'novembro nov',
    'decembro dec',
  ],
  by: ['por', 'autor', 'autora', 'texto'],
  and: ['e'],
  roles: ['xornalista', 'redacción', 'redactor', 'redactora'],
  published: ['publicado', 'publicada', 'publicado o'],
  updated: ['actualizado', 'actualizada'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '10 de maio de 2024, 10:15', timestamp: '2024-05-10T10:15:00' },
  { date: '9 xullo 2023', timestamp: '2023-07-09' },
];
