/** Romanian pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  common: ['și', 'în', 'de', 'la', 'cu', 'pe', 'care', 'este', 'nu', 'din'],
  ago: { before: ['acum'] },
  one: ['o', 'un'],
  units: {
    second: ['secunde', 'secundă', 'de secunde'],
    minute: ['minute', 'minut', 'de minute'],
    hour: ['ore', 'oră', 'de ore'],
    day: ['zile', 'zi', 'de zile'],
  },
  today: ['astăzi', 'azi'],
  yesterday: ['ieri'],
  by: ['autor', 'autori', 'scris de', 'articol de', 'un articol de', 'text de'],
  and: ['și', 'si'],
  roles: ['redacția', 'redactor', 'reporter', 'jurnalist', 'jurnalistă', 'corespondent', 'editor'],
  published: [
    'publicat',
    'publicat la',
    'data publicării',
    'data publicarii',
    'publicat pe',
    'trimis de',
    'postat de',
    'postat la',
    'adăugat',
    'data',
    'scris de',
  ],
  updated: ['actualizat', 'actualizat la', 'ultima actualizare', 'modificat'],
  home: ['acasă', 'acasa', 'prima pagină', 'știri', 'stiri', 'articole'],
  readAlso: [
    'citește și',
    'citeste si',
    'citiți și',
    'vezi și',
    'citește mai mult',
    'citește continuarea',
    'articole similare',
    'pe aceeași temă',
    'te-ar putea interesa',
  ],
  calls: ['abonează-te', 'abonați-vă', 'urmărește-ne', 'urmăriți-ne', 'aboneaza-te'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '10 mai 2024, 14:05', timestamp: '2024-05-10T14:05:00' },
  { date: 'Publicat: 3 decembrie 2023', timestamp: '2023-12-03' },
  { date: 'acum 3 ore', timestamp: '2024-05-10T09:00:00+02:00' },
  { date: 'ieri, 18:30', timestamp: '2024-05-09T18:30:00' },
];
