/** Latvian pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  common: ['un', 'ir', 'ar', 'no', 'par', 'ka', 'tas', 'kas'],
  ago: { before: ['pirms'] },
  units: { second: ['sekundēm'], minute: ['minūtēm'], hour: ['stundām'], day: ['dienām'] },
  today: ['šodien'],
  yesterday: ['vakar'],
  by: [
    'autors',
    'autore',
    'teksts',
    'autori',
    'sagatavoja',
    'sagatavojis',
    'raksta',
    'žurnālists',
    'žurnāliste',
  ],
  roles: ['redakcija', 'žurnālists', 'žurnāliste', 'redaktors', 'redaktore'],
  published: ['publicēts', 'publicēta'],
  updated: ['atjaunots', 'atjaunināts', 'labots'],
  home: ['sākums', 'sākumlapa', 'ziņas'],
  readAlso: ['lasi arī', 'lasiet arī', 'lasi vairāk', 'saistītie raksti', 'lasi vēl'],
  calls: ['abonē', 'seko mums', 'piesakies jaunumiem'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '2024. gada 10. maijs, 14:05', timestamp: '2024-05-10T14:05:00' },
];
