/** Welsh pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  common: ['yn', 'ac', 'ar', 'wedi', 'i’r', 'gan', 'mae', 'bydd'],
  months: [
    'ionawr ion',
    'chwefror chwef',
    'mawrth maw',
    'ebrill ebr',
    'mai fai',
    'mehefin meh fehefin',
    'gorffennaf gorff orffennaf',
    'awst',
    'medi fedi',
    'hydref hyd',
    'tachwedd tach dachwedd',
    'rhagfyr rhag ragfyr',
  ],
  inDates: ['ydd', 'fed', 'eg', 'ain', 'o'],
  by: ['gan', 'awdur', 'awduron', 'ysgrifennwyd gan'],
  published: ['cyhoeddwyd', 'cyhoeddwyd gyntaf', 'dyddiad cyhoeddi'],
  updated: ['diweddarwyd', 'diweddarwyd ddiwethaf', 'diweddariad diwethaf'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '14 Medi 2023', timestamp: '2023-09-14' },
  { date: '3ydd o Fai 2024', timestamp: '2024-05-03' },
];
