/** Lithuanian pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  common: ['ir', 'yra', 'kad', 'su', 'iš', 'bei', 'buvo', 'tai'],
  ago: { before: ['prieš'] },
  units: {
    second: ['sek.'],
    minute: ['min.', 'minutes'],
    hour: ['val.', 'valandas'],
    day: ['d.', 'dienas'],
  },
  today: ['šiandien'],
  yesterday: ['vakar'],
  by: [
    'tekstas ir nuotraukos',
    'autorius',
    'autorė',
    'parengė',
    'tekstas',
    'autoriai',
    'parašė',
    'tekstą parengė',
    'žurnalistas',
    'žurnalistė',
  ],
  and: ['ir'],
  roles: ['redakcija', 'žurnalistas', 'žurnalistė', 'redaktorius', 'redaktorė', 'korespondentas'],
  published: ['paskelbta', 'publikuota'],
  updated: ['atnaujinta', 'paskutinį kartą atnaujinta'],
  home: ['pradžia', 'pagrindinis', 'naujienos'],
  readAlso: [
    'skaitykite taip pat',
    'taip pat skaitykite',
    'skaityti daugiau',
    'susiję straipsniai',
    'skaitykite daugiau',
  ],
  calls: ['prenumeruokite', 'sekite mus'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '2024 m. gegužės 10 d. 14:05', timestamp: '2024-05-10T14:05:00' },
];
